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
        RuleViolation.Unless(speakers.TrueForAll(known => known.Initials != speaker.Initials), "Speaker.InitialsTaken", speaker.Initials);
        speakers.Add(speaker);
        return speaker;
    }

    /// <summary>The initials are nobody's any more.</summary>
    public void Remove(Speaker speaker) => speakers.Remove(speaker);
}
