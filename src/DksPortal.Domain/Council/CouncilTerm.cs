using DksPortal.Domain.People;

namespace DksPortal.Domain.Council;

/// <summary>A period for which the council is set up (rådsperiode), with its terms of reference and its seats.</summary>
public sealed class CouncilTerm : Entity
{
    private readonly List<TermTask> tasks = [];
    private readonly List<WorkTheme> workThemes = [];
    private readonly List<RequiredSeats> requiredSeats = [];
    private readonly List<Seat> seats = [];

    private CouncilTerm() => (Name, From) = ("", new PartialDate(1));

    /// <summary>A term of that name.</summary>
    /// <exception cref="RuleViolation"><c>Term.NameMissing</c>, <c>Term.EndsBeforeItStarts</c>, <c>Text.TooLong</c>.</exception>
    public CouncilTerm(string name, PartialDate from, PartialDate? to) : this() => Describe(name, from, to);

    /// <summary>What it is called: 2026–2027.</summary>
    public string Name { get; private set; }

    /// <summary>When it begins, as far as a source tells.</summary>
    public PartialDate From { get; private set; }

    /// <summary>When it ends, as far as a source tells; null when none does.</summary>
    public PartialDate? To { get; private set; }

    /// <summary>The administration that answers for the council.</summary>
    public int? AdministrationId { get; private set; }

    /// <summary>The administration that answers for the council.</summary>
    public Administration? Administration { get; private set; }

    /// <summary>The office that serves it.</summary>
    public string? Office { get; private set; }

    /// <summary>What set it up: budget 2026 (BI32).</summary>
    public string? SetUpBy { get; private set; }

    /// <summary>The case's number in F2.</summary>
    public string? F2Case { get; private set; }

    /// <summary>The terms of reference's document number in F2.</summary>
    public string? F2Document { get; private set; }

    /// <summary>The case's number in eDoc.</summary>
    public string? EDocCase { get; private set; }

    /// <summary>Council meetings required each calendar year (kommissorium §6); null when not told.</summary>
    public int? MeetingsEachYear { get; private set; }

    /// <summary>Where it usually meets.</summary>
    public string? UsualPlace { get; private set; }

    /// <summary>What the council is for (kommissorium §2).</summary>
    public string? Purpose { get; private set; }

    /// <summary>The document that these facts come from.</summary>
    public string? Source { get; private set; }

    /// <summary>What was decided about going on, when it was.</summary>
    public Continuation? Continuation { get; private set; }

    /// <summary>What the council shall do, in the order of the terms of reference.</summary>
    public IReadOnlyList<TermTask> Tasks => tasks;

    /// <summary>The themes it may take up (kommissorium §4).</summary>
    public IReadOnlyList<WorkTheme> WorkThemes => workThemes;

    /// <summary>How many seats of each kind the terms of reference give.</summary>
    public IReadOnlyList<RequiredSeats> RequiredSeats => requiredSeats;

    /// <summary>The seats, in the order of the terms of reference.</summary>
    public IReadOnlyList<Seat> Seats => seats;

    /// <inheritdoc/>
    public override string Path => $"CouncilTerm/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;

    /// <summary>Whether the term covers that day, as far as its dates are known.</summary>
    public bool Covers(DateOnly day) => From.First <= day && (To is null || day <= To.Last);

    /// <summary>Days from that day to the last of the term; null when its end is not told, negative when it is over.</summary>
    public int? DaysLeft(DateOnly day) => To is null ? null : To.Last.DayNumber - day.DayNumber;

    /// <summary>Names the term and says when it runs.</summary>
    /// <exception cref="RuleViolation"><c>Term.NameMissing</c>, <c>Term.EndsBeforeItStarts</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string name, PartialDate from, PartialDate? to)
    {
        RuleViolation.Unless(to is null || from.First <= to.Last, "Term.EndsBeforeItStarts");
        (Name, From, To) = (Cleaned.Required(name, "Term.NameMissing"), from, to);
    }

    /// <summary>Says who serves the council and what set it up.</summary>
    public void IsServedBy(Administration? administration, string? office, string? setUpBy, string? source)
    {
        (Office, SetUpBy, Source) = (
            Cleaned.OptionalLine(office), Cleaned.Optional(setUpBy, TextLimits.Remark), Cleaned.OptionalLine(source));
        (Administration, AdministrationId) = (administration, administration?.Id);
    }

    /// <summary>Gives the numbers that the case is filed under.</summary>
    public void IsFiledUnder(string? f2Case, string? f2Document, string? eDocCase) =>
        (F2Case, F2Document, EDocCase) = (
            Cleaned.OptionalLine(f2Case, TextLimits.Code),
            Cleaned.OptionalLine(f2Document, TextLimits.Code),
            Cleaned.OptionalLine(eDocCase, TextLimits.Code));

    /// <summary>Says how often and where the council meets.</summary>
    public void Meets(int? eachYear, string? usualPlace) => (MeetingsEachYear, UsualPlace) = (eachYear, Cleaned.OptionalLine(usualPlace));

    /// <summary>Sets the terms of reference (kommissorium), in place of those set before.</summary>
    public void SetTermsOfReference(
        string? purpose, IEnumerable<string> whatToDo, IEnumerable<(string Title, string Text)> themes, IEnumerable<(SeatKind Kind, int Count)> required)
    {
        var newPurpose = Cleaned.Optional(purpose, TextLimits.Text);
        var newTasks = whatToDo.Select((text, index) => new TermTask(index + 1, text)).ToList();
        var newThemes = themes.Select((theme, index) => new WorkTheme(index + 1, theme.Title, theme.Text)).ToList();
        var newSeats = required.Select(seat => new RequiredSeats(seat.Kind, seat.Count)).ToList();
        Purpose = newPurpose;
        tasks.Sort((one, other) => one.Position.CompareTo(other.Position));
        workThemes.Sort((one, other) => one.Position.CompareTo(other.Position));
        Renew(tasks, newTasks, (known, next) => known.Take(next));
        Renew(newThemes);
        Renew(requiredSeats, newSeats, (known, next) => known.Take(next));
    }

    /// <summary>Adds a seat after the others.</summary>
    /// <exception cref="RuleViolation"><c>Seat.LabelMissing</c>, <c>Text.TooLong</c>.</exception>
    public Seat AddSeat(SeatKind? kind, string label, EnterpriseSize? size, bool isProposed)
    {
        var seat = new Seat(seats.Count == 0 ? 1 : seats.Max(known => known.Position) + 1);
        seat.Describe(kind, label, size, isProposed);
        seats.Add(seat);
        return seat;
    }

    /// <summary>Records what was decided about going on (fortsættelse).</summary>
    public void RecordContinuation(Continuation decision) => Continuation = decision;

    /// <summary>
    /// A work theme of the same title stays the same thing wherever it moves, since themes fall under it; the others stay
    /// in their order, as when a title was corrected.
    /// </summary>
    private void Renew(List<WorkTheme> next)
    {
        var (left, renamed) = (workThemes.ToList(), new List<WorkTheme>());
        foreach (var theme in next)
        {
            if (left.Find(known => known.Title == theme.Title) is not { } same)
            {
                renamed.Add(theme);
                continue;
            }

            left.Remove(same);
            same.Take(theme);
        }

        foreach (var (known, theme) in left.Zip(renamed)) known.Take(theme);
        workThemes.RemoveAll(left.Skip(renamed.Count).Contains);
        workThemes.AddRange(renamed.Skip(left.Count));
    }

    /// <summary>What stays in its place stays the same thing, so that the log tells what changed and no more.</summary>
    private static void Renew<T>(List<T> known, List<T> next, Action<T, T> take)
    {
        for (var i = 0; i < Math.Min(known.Count, next.Count); i++) take(known[i], next[i]);
        if (known.Count > next.Count) known.RemoveRange(next.Count, known.Count - next.Count);
        known.AddRange(next.Skip(known.Count));
    }
}
