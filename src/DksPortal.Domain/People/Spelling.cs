namespace DksPortal.Domain.People;

/// <summary>Another way in which an organisation's name is written: Logik og Co for Logik &amp; Co.</summary>
public sealed class Spelling : Entity
{
    private Spelling() => (Name, NameKey) = ("", "");

    internal Spelling(string name)
    {
        Name = Cleaned.Required(name, "Organisation.NameMissing");
        NameKey = Domain.NameKey.Of(Name);
    }

    /// <summary>The organisation that is meant.</summary>
    public int OrganisationId { get; private set; }

    /// <summary>The name as written.</summary>
    public string Name { get; private set; }

    /// <summary>The name as it is compared.</summary>
    public string NameKey { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Organisation/{OrganisationId}/Spelling/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;
}
