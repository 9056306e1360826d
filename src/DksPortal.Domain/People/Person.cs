namespace DksPortal.Domain.People;

/// <summary>Somebody who takes part: a member, a politician, a guest, a speaker. Need not have an account.</summary>
public sealed class Person : Entity
{
    private readonly List<Affiliation> affiliations = [];

    private Person() => Name = "";

    /// <summary>A person of that name.</summary>
    /// <exception cref="RuleViolation"><c>Person.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public Person(string name) => Name = Cleaned.Required(name, "Person.NameMissing");

    /// <summary>First and last name.</summary>
    public string Name { get; private set; }

    /// <summary>What the person is: lektor, direktør.</summary>
    public string? Title { get; private set; }

    /// <summary>How to reach the person; never public.</summary>
    public string? Email { get; private set; }

    /// <summary>How to reach the person; never public.</summary>
    public string? Telephone { get; private set; }

    /// <summary>The initials that minutes use for the person; proposed from the name when not told.</summary>
    public string? Initials { get; private set; }

    /// <summary>The party's letter, for a politician.</summary>
    public string? PartyLetter { get; private set; }

    /// <summary>The administration that the person works for.</summary>
    public int? AdministrationId { get; private set; }

    /// <summary>The administration that the person works for.</summary>
    public Administration? Administration { get; private set; }

    /// <summary>Made up for trying the portal out, and shown as such.</summary>
    public bool IsDemo { get; private init; }

    /// <summary>The organisations that the person belongs to.</summary>
    public IReadOnlyCollection<Affiliation> Affiliations => affiliations;

    /// <inheritdoc/>
    public override string Path => $"Person/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;

    /// <summary>A made-up person.</summary>
    public static Person Demo(string name) => new() { Name = Cleaned.Required(name, "Person.NameMissing"), IsDemo = true };

    /// <summary>Tells who the person is.</summary>
    /// <exception cref="RuleViolation"><c>Person.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string name, string? title, string? initials, string? partyLetter) =>
        (Name, Title, Initials, PartyLetter) = (
            Cleaned.Required(name, "Person.NameMissing"),
            Cleaned.OptionalLine(title),
            Cleaned.OptionalLine(initials, TextLimits.Code),
            Cleaned.OptionalLine(partyLetter, TextLimits.Code));

    /// <summary>Tells how to reach the person.</summary>
    public void IsReachedAt(string? email, string? telephone) =>
        (Email, Telephone) = (Cleaned.OptionalLine(email), Cleaned.OptionalLine(telephone, TextLimits.Code));

    /// <summary>Tells where the person belongs, in place of what was told before.</summary>
    public void BelongsTo(Administration? administration, IEnumerable<Organisation> where)
    {
        (Administration, AdministrationId) = (administration, administration?.Id);
        var now = where.Distinct().ToList();
        affiliations.RemoveAll(known => !now.Contains(known.Organisation!));
        affiliations.AddRange(now.Where(next => affiliations.TrueForAll(known => known.Organisation != next)).Select(next => new Affiliation(next)));
    }

    /// <summary>The first letter of each of the names, in capitals.</summary>
    public static string ProposedInitials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0])));
}
