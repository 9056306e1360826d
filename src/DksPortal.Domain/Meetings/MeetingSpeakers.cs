using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Meetings;

public sealed partial class Meeting
{
    /// <summary>Names who bears initials in this meeting.</summary>
    /// <exception cref="RuleViolation"><c>Speaker.InitialsTaken</c>, <c>Speaker.InitialsMissing</c>, <c>Person.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public Speaker AddSpeaker(string initials, string name, string? organisation, Person? person)
    {
        var speaker = new Speaker(initials, name, organisation, person);
        RuleViolation.Unless(speakers.TrueForAll(known => !Same(known.Initials, speaker.Initials)), "Speaker.InitialsTaken", speaker.Initials);
        speakers.Add(speaker);
        return speaker;
    }

    /// <summary>The initials are nobody's any more.</summary>
    public void Remove(Speaker speaker) => speakers.Remove(speaker);

    /// <summary>Keeps what was only proposed, so that it stays when people change.</summary>
    internal void Keep(IEnumerable<Bearer> bearers) =>
        speakers.AddRange(bearers.Where(bearer => speakers.TrueForAll(known => !Same(known.Initials, bearer.Initials))).Select(bearer => new Speaker(bearer)).ToList());

    // One of the two databases takes capitals and small letters for the same.
    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
