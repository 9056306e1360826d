using DksPortal.Domain.People;

namespace DksPortal.Domain.Minutes;

/// <summary>Who bears which initials in one meeting: those named by the secretariat, and for everybody else a proposal.</summary>
public sealed class MeetingInitials
{
    private const int LongestProposal = 5;

    private readonly Dictionary<string, Bearer> byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bearer> byName = new(StringComparer.Ordinal);
    private readonly List<Bearer> all = [];

    private MeetingInitials() { }

    /// <summary>A meeting that knows nobody.</summary>
    public static MeetingInitials None { get; } = new();

    /// <summary>Everybody who bears initials, in the order in which they were given.</summary>
    public IReadOnlyList<Bearer> All => all;

    /// <summary>The initials of a meeting.</summary>
    /// <param name="named">Those that were named; they win.</param>
    /// <param name="attending">Those invited or present, in the order of their invitations: who came first keeps the shortest.</param>
    public static MeetingInitials Of(IEnumerable<Bearer> named, IEnumerable<Attendee> attending)
    {
        var meeting = new MeetingInitials();
        foreach (var bearer in named) meeting.Add(bearer with { IsNamed = true });
        var people = meeting.all.Select(bearer => bearer.PersonId).OfType<int>().ToHashSet();
        var taken = meeting.all.Select(bearer => bearer.Initials).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var one in attending)
        {
            if ((one.PersonId is { } id && !people.Add(id)) || meeting.byName.ContainsKey(NameKey.Of(one.Name))) continue;
            if (Proposal(one, taken) is not { } initials) continue;
            taken.Add(initials);
            meeting.Add(new Bearer(initials, one.Name, one.Organisation, one.PersonId, false));
        }

        return meeting;
    }

    /// <summary>Whether somebody in the meeting has these initials or this name.</summary>
    public bool Knows(string who) => byInitials.ContainsKey(who) || byName.ContainsKey(NameKey.Of(who));

    /// <summary>Who speaks; null when the meeting knows nobody by that.</summary>
    public Bearer? Who(StatementHead head) => head switch
    {
        { Kind: StatementKind.Initials, Who: { } initials } => byInitials.GetValueOrDefault(initials),
        { Kind: StatementKind.FullName, Who: { } name } => byName.GetValueOrDefault(NameKey.Of(name)),
        _ => null,
    };

    /// <summary>Those who speak in these texts by their initials or their name, in the order of the alphabet of their initials.</summary>
    public IReadOnlyList<Bearer> SpeakingIn(IEnumerable<string?> texts) =>
        [.. Heads(texts).Select(Who).OfType<Bearer>().Distinct().OrderBy(bearer => bearer.Initials, StringComparer.Ordinal)];

    /// <summary>The initials in these texts that nobody in the meeting bears, as they first appear.</summary>
    public IReadOnlyList<string> NobodysIn(IEnumerable<string?> texts) =>
        [.. Heads(texts).Where(head => head.Kind == StatementKind.Initials && Who(head) is null).Select(head => head.Who!).Distinct(StringComparer.Ordinal)];

    private IEnumerable<StatementHead> Heads(IEnumerable<string?> texts) =>
        texts.SelectMany(text => Statements.Read(text, Knows)).Select(part => part.Head).OfType<StatementHead>();

    private void Add(Bearer bearer)
    {
        if (!byInitials.TryAdd(bearer.Initials, bearer)) return;
        all.Add(bearer);
        byName.TryAdd(NameKey.Of(bearer.Name), bearer);
    }

    /// <summary>The initials of the name; when somebody has them, with letters of the last name, and then with a number.</summary>
    private static string? Proposal(Attendee one, HashSet<string> taken)
    {
        var plain = Cleaned.Line(one.Initials) ?? OfName(one.Name);
        if (plain.Length == 0) return null;
        if (!taken.Contains(plain)) return plain;
        var last = Letters(one.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1]);
        for (var more = 1; more < last.Length && plain.Length + more <= LongestProposal; more++)
        {
            if (plain + last[1..(more + 1)] is var longer && !taken.Contains(longer)) return longer;
        }

        var number = 2;
        while (taken.Contains($"{plain}{number}")) number++;
        return $"{plain}{number}";
    }

    private static string OfName(string name) => Letters(Person.ProposedInitials(name)) is var all && all.Length <= LongestProposal ? all : $"{all[..(LongestProposal - 1)]}{all[^1]}";

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
