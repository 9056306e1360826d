using DksPortal.Domain.People;
using DksPortal.Domain.Vision;

namespace DksPortal.Domain.Themes;

/// <summary>A dated and signed step in the life of a theme.</summary>
public sealed class ThemeEvent : Entity
{
    private ThemeEvent() { }

    internal ThemeEvent(Theme theme, string? remark, int by, DateTime at) =>
        (Theme, ThemeId, Status, Remark, ById, At) = (theme, theme.Id, theme.Status, remark, by, at);

    /// <summary>The theme.</summary>
    public int ThemeId { get; private set; }

    /// <summary>The theme.</summary>
    public Theme? Theme { get; private set; }

    /// <summary>The status since then.</summary>
    public ThemeStatus Status { get; private set; }

    /// <summary>What was said of it: why it was turned down, for one.</summary>
    public string? Remark { get; private set; }

    /// <summary>The theme that was laid together with this one, or taken apart from it.</summary>
    public int? OtherId { get; private set; }

    /// <summary>The theme that was laid together with this one, or taken apart from it.</summary>
    public Theme? Other { get; internal init; }

    /// <summary>Whether the other was taken apart again.</summary>
    public bool IsApart { get; internal init; }

    /// <summary>Who did it.</summary>
    public int ById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Theme/{ThemeId}/ThemeEvent/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Status}";
}

/// <summary>A member's support of a theme.</summary>
public sealed class ThemeSupport : Entity
{
    private ThemeSupport() { }

    internal ThemeSupport(Theme theme, int personId, DateTime at, Theme? from) =>
        (Theme, ThemeId, PersonId, At, CarriedFromId) = (theme, theme.Id, personId, at, from?.Id);

    /// <summary>The theme.</summary>
    public int ThemeId { get; private set; }

    /// <summary>The theme.</summary>
    public Theme? Theme { get; private set; }

    /// <summary>Who supports it.</summary>
    public int PersonId { get; private set; }

    /// <summary>Who supports it.</summary>
    public Person? Person { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The theme that the support was given to, when that was laid together with this one.</summary>
    public int? CarriedFromId { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Theme/{ThemeId}/ThemeSupport/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Person?.Name ?? "";
}

/// <summary>What somebody says of a theme (kommentar).</summary>
public sealed class ThemeComment : Entity
{
    private ThemeComment() => Text = "";

    internal ThemeComment(Theme theme, Person by, string text, DateTime at) : this()
    {
        (Theme, ThemeId, By, ById, At) = (theme, theme.Id, by, by.Id, at);
        Text = Cleaned.Optional(text, TextLimits.Remark) ?? throw new RuleViolation("Theme.CommentMissing");
    }

    /// <summary>The theme.</summary>
    public int ThemeId { get; private set; }

    /// <summary>The theme.</summary>
    public Theme? Theme { get; private set; }

    /// <summary>Who says it.</summary>
    public int ById { get; private set; }

    /// <summary>Who says it.</summary>
    public Person? By { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What is said.</summary>
    public string Text { get; private set; }

    /// <summary>When the secretariat hid it, UTC; null while it is shown.</summary>
    public DateTime? HiddenAt { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Theme/{ThemeId}/ThemeComment/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Text.Length <= 120 ? Text : Text[..119] + "…";

    /// <summary>Hides it; it stays in the log.</summary>
    public void Hide(DateTime now) => HiddenAt ??= now;

    /// <summary>Shows it again.</summary>
    public void Show() => HiddenAt = null;
}

/// <summary>A principle of the vision that a theme serves.</summary>
public sealed class ThemePrinciple : Entity
{
    private ThemePrinciple() { }

    internal ThemePrinciple(Theme theme, VisionPrinciple principle) =>
        (Theme, ThemeId, VisionPrinciple, VisionPrincipleId) = (theme, theme.Id, principle, principle.Id);

    /// <summary>The theme.</summary>
    public int ThemeId { get; private set; }

    /// <summary>The theme.</summary>
    public Theme? Theme { get; private set; }

    /// <summary>The principle.</summary>
    public int VisionPrincipleId { get; private set; }

    /// <summary>The principle.</summary>
    public VisionPrinciple? VisionPrinciple { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Theme/{ThemeId}/ThemePrinciple/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => VisionPrinciple?.Title ?? "";
}
