namespace DksPortal.Domain.People;

/// <summary>That a person belongs to an organisation.</summary>
public sealed class Affiliation : Entity
{
    private Affiliation() { }

    internal Affiliation(Organisation organisation) => (Organisation, OrganisationId) = (organisation, organisation.Id);

    /// <summary>The person.</summary>
    public int PersonId { get; private set; }

    /// <summary>The organisation.</summary>
    public int OrganisationId { get; private set; }

    /// <summary>The organisation.</summary>
    public Organisation? Organisation { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Person/{PersonId}/Affiliation/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Organisation?.Name ?? "";
}
