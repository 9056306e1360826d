namespace DksPortal.Domain.People;

/// <summary>What a source tells of an organisation, in a sentence of the portal's own.</summary>
public sealed class OrganisationRemark : Entity
{
    private OrganisationRemark() => (Text, Source) = ("", "");

    internal OrganisationRemark(Organisation organisation, string text, string source) : this()
    {
        (OrganisationId, Text) = (organisation.Id, Cleaned.Required(text, "Organisation.RemarkMissing", TextLimits.Remark));
        Source = Cleaned.Required(source, "Organisation.RemarkMissing");
    }

    /// <summary>The organisation.</summary>
    public int OrganisationId { get; private set; }

    /// <summary>What is told: that it sat in the council, that it works with a municipality.</summary>
    public string Text { get; private set; }

    /// <summary>Where that is told.</summary>
    public string Source { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Organisation/{OrganisationId}/OrganisationRemark/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Text.Length <= 100 ? Text : Text[..100];
}
