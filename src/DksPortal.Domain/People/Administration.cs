namespace DksPortal.Domain.People;

/// <summary>One of the municipality's administrations (forvaltning).</summary>
public sealed class Administration : Entity
{
    private Administration() => (Name, ShortName) = ("", "");

    /// <summary>An administration with its name and its short form.</summary>
    /// <exception cref="RuleViolation"><c>Body.NameMissing</c>, <c>Body.ShortNameMissing</c>, <c>Text.TooLong</c>.</exception>
    public Administration(string name, string shortName) : this() => Describe(name, shortName, null);

    /// <summary>The full name.</summary>
    public string Name { get; private set; }

    /// <summary>The short form: ØKF, BIF, KTF.</summary>
    public string ShortName { get; private set; }

    /// <summary>Another way in which the name is written.</summary>
    public string? OtherName { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Administration/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;

    /// <summary>Tells what the administration is called.</summary>
    /// <exception cref="RuleViolation"><c>Body.NameMissing</c>, <c>Body.ShortNameMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string name, string shortName, string? otherName)
    {
        (Name, ShortName, OtherName) = (
            Cleaned.Required(name, "Body.NameMissing"),
            Cleaned.Required(shortName, "Body.ShortNameMissing", TextLimits.Code),
            Cleaned.OptionalLine(otherName));
    }
}
