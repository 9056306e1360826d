namespace DksPortal.Domain.People;

/// <summary>A political committee (udvalg) or the city council (Borgerrepræsentationen).</summary>
public sealed class Committee : Entity
{
    private Committee() => (Name, ShortName) = ("", "");

    /// <summary>A committee with its name and its short form.</summary>
    /// <exception cref="RuleViolation"><c>Body.NameMissing</c>, <c>Body.ShortNameMissing</c>, <c>Text.TooLong</c>.</exception>
    public Committee(string name, string shortName) : this() => Describe(name, shortName);

    /// <summary>The full name.</summary>
    public string Name { get; private set; }

    /// <summary>The short form: ØU.</summary>
    public string ShortName { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Committee/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;

    /// <summary>Tells what the committee is called.</summary>
    /// <exception cref="RuleViolation"><c>Body.NameMissing</c>, <c>Body.ShortNameMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string name, string shortName) => (Name, ShortName) = (
        Cleaned.Required(name, "Body.NameMissing"),
        Cleaned.Required(shortName, "Body.ShortNameMissing", TextLimits.Code));
}
