using DksPortal.Domain.Council;
using DksPortal.Domain.People;
using DksPortal.Domain.Vision;

namespace DksPortal.Domain.Themes;

/// <summary>Something the council should talk of (tema): what the matter is, what is wished for and what that serves.</summary>
public sealed partial class Theme : Entity
{
    private readonly List<ThemeEvent> events = [];
    private readonly List<ThemeSupport> supports = [];
    private readonly List<ThemeComment> comments = [];
    private readonly List<ThemePrinciple> principles = [];

    private Theme() => Title = "";

    /// <summary>A draft, which its proposer alone sees. A draft may lack everything but its title.</summary>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public Theme(Person proposer, string title, string? problem, string? wish, DateTime now) : this()
    {
        (Proposer, ProposerId) = (proposer, proposer.Id);
        Describe(title, problem, wish);
        events.Add(new ThemeEvent(this, null, proposer.Id, now));
    }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>What the matter is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What is wished for.</summary>
    public string? Wish { get; private set; }

    /// <summary>Who proposed it.</summary>
    public int ProposerId { get; private set; }

    /// <summary>Who proposed it.</summary>
    public Person? Proposer { get; private set; }

    /// <summary>The work theme of the terms of reference that it falls under, if under one.</summary>
    public int? WorkThemeId { get; private set; }

    /// <summary>The work theme of the terms of reference that it falls under.</summary>
    public WorkTheme? WorkTheme { get; private set; }

    /// <summary>How far it has come.</summary>
    public ThemeStatus Status { get; private set; }

    /// <summary>The theme that it was laid together with.</summary>
    public int? MergedIntoId { get; private set; }

    /// <summary>The theme that it was laid together with.</summary>
    public Theme? MergedInto { get; private set; }

    /// <summary>What has happened to it, oldest first.</summary>
    public IReadOnlyList<ThemeEvent> Events => [.. events.OrderBy(one => one.At).ThenBy(one => one.Id)];

    /// <summary>Who supports it.</summary>
    public IReadOnlyList<ThemeSupport> Supports => supports;

    /// <summary>What is said of it.</summary>
    public IReadOnlyList<ThemeComment> Comments => comments;

    /// <summary>The principles of the vision that it serves.</summary>
    public IReadOnlyList<ThemePrinciple> Principles => principles;

    /// <inheritdoc/>
    public override string Path => $"Theme/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>Tells what it is about.</summary>
    /// <exception cref="RuleViolation">
    /// <c>Theme.TextStands</c> once it was discussed or came to an end, <c>Theme.TitleMissing</c>, <c>Text.TooLong</c>; once
    /// proposed also <c>Theme.ProblemMissing</c>, <c>Theme.WishMissing</c>.
    /// </exception>
    public void Describe(string title, string? problem, string? wish)
    {
        RuleViolation.Unless(Status.CanBeWritten(), "Theme.TextStands");
        var (said, wished) = (Cleaned.Optional(problem, TextLimits.Text), Cleaned.Optional(wish, TextLimits.Text));
        RuleViolation.Unless(Status == ThemeStatus.Draft || said is not null, "Theme.ProblemMissing");
        RuleViolation.Unless(Status == ThemeStatus.Draft || wished is not null, "Theme.WishMissing");
        (Title, Problem, Wish) = (Cleaned.Required(title, "Theme.TitleMissing"), said, wished);
    }

    /// <summary>Says under which work theme it falls and which principles it serves, in place of those named before.</summary>
    public void Serves(WorkTheme? workTheme, IEnumerable<VisionPrinciple> served)
    {
        (WorkTheme, WorkThemeId) = (workTheme, workTheme?.Id);
        var now = served.Distinct().ToList();
        principles.RemoveAll(known => !now.Exists(next => next.Id == known.VisionPrincipleId));
        principles.AddRange(now.Where(next => principles.TrueForAll(known => known.VisionPrincipleId != next.Id)).Select(next => new ThemePrinciple(this, next)));
    }
}
