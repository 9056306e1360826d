using DksPortal.Domain.People;

namespace DksPortal.Domain.Minutes;

/// <summary>Who bears initials in a meeting (taler): name and organisation as they were when it was written down.</summary>
public sealed class Speaker : Entity
{
    private Speaker() => (Initials, Name) = ("", "");

    internal Speaker(string initials, string name, string? organisation, Person? person) : this()
    {
        Initials = Cleaned.Required(initials, "Speaker.InitialsMissing", TextLimits.Code);
        Describe(name, organisation, person);
    }

    internal Speaker(Bearer bearer) : this(bearer.Initials, bearer.Name, bearer.Organisation, null) => PersonId = bearer.PersonId;

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>What the minutes write for the speaker; unique within the meeting.</summary>
    public string Initials { get; private set; }

    /// <summary>The name as the document shows it.</summary>
    public string Name { get; private set; }

    /// <summary>Where the speaker belonged.</summary>
    public string? Organisation { get; private set; }

    /// <summary>The person, when the portal knows one.</summary>
    public int? PersonId { get; private set; }

    /// <summary>The person, when the portal knows one.</summary>
    public Person? Person { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/Speaker/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Initials}: {Name}";

    /// <summary>Tells who bears the initials, in place of what was told before.</summary>
    /// <exception cref="RuleViolation"><c>Person.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string name, string? organisation, Person? person)
    {
        Name = Cleaned.Required(name, "Person.NameMissing");
        Organisation = Cleaned.OptionalLine(organisation);
        (Person, PersonId) = (person, person?.Id);
    }
}
