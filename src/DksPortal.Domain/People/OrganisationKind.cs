namespace DksPortal.Domain.People;

/// <summary>What kind of body an organisation is.</summary>
public enum OrganisationKind
{
    /// <summary>Virksomhed.</summary>
    Enterprise,
    /// <summary>Erhvervsorganisation.</summary>
    BusinessOrganisation,
    /// <summary>Tænketank.</summary>
    ThinkTank,
    /// <summary>Kommune.</summary>
    Municipality,
    /// <summary>Universitet.</summary>
    University,
    /// <summary>Forening.</summary>
    Association,
    /// <summary>Fond.</summary>
    Foundation,
    /// <summary>Anden.</summary>
    Other,
}
