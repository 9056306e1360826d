using DksPortal.Domain;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>A theme that may be about the same.</summary>
public sealed record SimilarTheme(int Id, string Title, ThemeStatus Status, int Supports);

/// <summary>Finds themes whose titles share words with one that is being written.</summary>
public sealed class SimilarThemes(PortalDb db, CurrentUser me)
{
    private const int Most = 5;

    /// <summary>Words shorter than this say nothing of what a theme is about.</summary>
    private const int Shortest = 4;

    /// <summary>So many letters in common at the beginning make two words forms of one: ejerskifte, ejerskiftet.</summary>
    private const int Stem = 5;

    private static readonly HashSet<string> Empty = ["flere", "bedre", "hvordan", "virksomhed", "virksomheder", "kommune", "kommunen", "kommunens", "københavn", "skal", "have", "eller", "mere", "mellem"];

    /// <summary>Those most alike, best first; the theme that is written is not like itself.</summary>
    public async Task<IReadOnlyList<SimilarTheme>> ReadAsync(string? title, int? except, CancellationToken cancel)
    {
        var words = Words(title);
        if (words.Count == 0) return [];
        var all = await db.Themes.VisibleTo(me).Where(theme => theme.Status != ThemeStatus.Draft && theme.Status != ThemeStatus.Merged && theme.Id != except)
            .Select(theme => new SimilarTheme(theme.Id, theme.Title, theme.Status, theme.Supports.Count)).ToListAsync(cancel);
        return
        [
            .. all.Select(theme => (theme, likeness: Likeness(words, Words(theme.Title)))).Where(one => one.likeness > 0)
                .OrderByDescending(one => one.likeness).ThenByDescending(one => one.theme.Supports).ThenByDescending(one => one.theme.Id)
                .Take(Most).Select(one => one.theme),
        ];
    }

    /// <summary>How many words of the one are, in some form, in the other.</summary>
    internal static int Likeness(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count(word => other.Any(known => IsAlike(word, known)));

    /// <summary>The words of a title that tell what it is about.</summary>
    internal static IReadOnlyList<string> Words(string? title) =>
        [.. NameKey.Of(title ?? "").Split(' ').Where(word => word.Length >= Shortest && !Empty.Contains(word)).Distinct().Take(20)];

    private static bool IsAlike(string one, string other)
    {
        if (one == other) return true;
        if (Math.Min(one.Length, other.Length) < Stem) return false;
        // Danish puts words together: indkøb is in indkøbsordning and in mikroindkøb.
        return one.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem)) || one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
    }
}
