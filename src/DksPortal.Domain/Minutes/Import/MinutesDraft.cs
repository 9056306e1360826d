using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Minutes.Import;

/// <summary>What was found in a text that somebody wrote elsewhere.</summary>
/// <param name="Items">The points and breaks in order.</param>
/// <param name="Figures">How many were registered or came.</param>
/// <param name="Unplaced">What belongs to no point.</param>
public sealed record MinutesDraft(IReadOnlyList<DraftItem> Items, IReadOnlyList<DraftFigure> Figures, IReadOnlyList<DraftLine> Unplaced)
{
    /// <summary>The most points and breaks that one text can have.</summary>
    public const int MostItems = 200;

    /// <summary>The most speakers that one text can name.</summary>
    public const int MostSpeakers = 500;

    /// <summary>The numbered points.</summary>
    public IEnumerable<DraftItem> Points => Items.Where(item => item.Kind != AgendaItemKind.Break);

    /// <summary>The breaks.</summary>
    public IEnumerable<DraftItem> Breaks => Items.Where(item => item.Kind == AgendaItemKind.Break);

    /// <summary>Those named with initials, each initials once: whoever was named first bears them.</summary>
    public IEnumerable<DraftSpeaker> Speakers => Named.DistinctBy(speaker => speaker.Initials, StringComparer.OrdinalIgnoreCase);

    /// <summary>Those whose initials somebody else had before them.</summary>
    public IEnumerable<DraftSpeaker> Clashing => Named.Where(speaker =>
        Speakers.Any(other => string.Equals(other.Initials, speaker.Initials, StringComparison.OrdinalIgnoreCase) && NameKey.Of(other.Name) != NameKey.Of(speaker.Name)));

    /// <summary>The initials as the text tells them.</summary>
    public MeetingInitials Initials => MeetingInitials.Of(Speakers.Select(speaker => new Bearer(speaker.Initials!, speaker.Name, speaker.Organisation, null, true)), []);

    /// <summary>The statements of all points, in order.</summary>
    public IEnumerable<Statement> Statements => Points.SelectMany(item => item.Statements(Initials));

    private IEnumerable<DraftSpeaker> Named => Items.SelectMany(item => item.Speakers).Where(speaker => speaker.Initials is not null);
}

/// <summary>A point or a break.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
public sealed record DraftItem(AgendaItemKind Kind, string Title, int Line)
{
    /// <summary>When it began, as the programme tells; null when it does not.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>How long the programme gives it, in minutes; 0 when it does not tell.</summary>
    public int Minutes { get; init; }

    /// <summary>Who presented it.</summary>
    public IReadOnlyList<string> Presenters { get; init; } = [];

    /// <summary>Who sat in its panel.</summary>
    public IReadOnlyList<DraftSpeaker> Speakers { get; init; } = [];

    /// <summary>What was said, a paragraph for each statement.</summary>
    public string? Discussion { get; init; }

    /// <summary>What was said, by whom.</summary>
    public IEnumerable<Statement> Statements(MeetingInitials initials) =>
        Domain.Minutes.Statements.Read(Discussion, initials.Knows).Where(part => part.Head is not null);
}

/// <summary>Somebody named as speaker; without initials when the text tells none.</summary>
public sealed record DraftSpeaker(string? Initials, string Name, string? Organisation);

/// <summary>How many of a group, or of all; see <see cref="AttendanceFigure"/>.</summary>
public sealed record DraftFigure(string? Group, int? Registered, int? Present);

/// <summary>Words that belong to no point.</summary>
/// <param name="Line">The line on which they begin, from 1.</param>
/// <param name="Text">The words.</param>
public sealed record DraftLine(int Line, string Text);
