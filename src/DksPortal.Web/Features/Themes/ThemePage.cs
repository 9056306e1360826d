using DksPortal.Domain.Themes;
using DksPortal.Web.Features.Meetings.Agenda;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Features.Themes;

/// <summary>A theme's title with its address.</summary>
public sealed record ThemeLink(int Id, string Title);

/// <summary>A step in the life of a theme, as the reader may know of it.</summary>
/// <param name="Status">The status since then.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who; null for the public.</param>
/// <param name="Remark">What was said of it.</param>
/// <param name="Other">The theme that was laid together with it, or that it was laid together with.</param>
/// <param name="Key">The text key of what happened, when that is more than the status.</param>
public sealed record ThemeStoryLine(ThemeStatus Status, DateTime At, string? By, string? Remark, ThemeLink? Other, string? Key);

/// <summary>What somebody said of a theme.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Version">Its version.</param>
/// <param name="ThemeId">The theme that it was said of.</param>
/// <param name="By">Who said it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Text">What was said.</param>
/// <param name="IsHidden">Whether the secretariat hid it; only the secretariat reads it then.</param>
/// <param name="From">The theme that it was said of, when that was laid together with this one.</param>
public sealed record CommentRow(int Id, int Version, int ThemeId, string By, DateTime At, string Text, bool IsHidden, string? From);

/// <summary>The page of one theme.</summary>
public sealed record ThemePage(Theme Theme, ThemeForms Forms)
{
    /// <summary>Who proposed it; null for the public.</summary>
    public string? Proposer { get; init; }

    /// <summary>How many support it.</summary>
    public int Supports { get; init; }

    /// <summary>Who supports it; empty for the public.</summary>
    public IReadOnlyList<string> Supporters { get; init; } = [];

    /// <summary>Whether the reader supports it.</summary>
    public bool IsSupported { get; init; }

    /// <summary>How many comments are shown.</summary>
    public int CommentCount { get; init; }

    /// <summary>What was said, also of those laid together with it; empty for the public.</summary>
    public IReadOnlyList<CommentRow> Comments { get; init; } = [];

    /// <summary>Its life, newest first.</summary>
    public IReadOnlyList<ThemeStoryLine> Story { get; init; } = [];

    /// <summary>The items that took it up, newest first, with what came of it.</summary>
    public IReadOnlyList<HistoryLine> Items { get; init; } = [];

    /// <summary>The theme that it was laid together with.</summary>
    public ThemeLink? Into { get; init; }

    /// <summary>The themes that were laid together with it.</summary>
    public IReadOnlyList<ThemeLink> Merged { get; init; } = [];

    /// <summary>The meetings on whose agenda it can be put.</summary>
    public IReadOnlyList<SelectListItem> Meetings { get; init; } = [];

    /// <summary>The themes that it can be laid together with.</summary>
    public IReadOnlyList<SelectListItem> Others { get; init; } = [];

    /// <summary>What it was turned down for, or said at its last step.</summary>
    public ThemeStoryLine? Last => Story.Count > 0 ? Story[0] : null;
}
