using DksPortal.Domain.People;

namespace DksPortal.Domain.Meetings;

/// <summary>An organisation that an agenda item concerns. Whoever sits for it may have a conflict of interest (inhabilitet).</summary>
public sealed class Concern : Entity
{
    private Concern() { }

    internal Concern(AgendaItem item, Organisation organisation) =>
        (AgendaItem, AgendaItemId, Organisation, OrganisationId) = (item, item.Id, organisation, organisation.Id);

    /// <summary>The item.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>The item.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>The organisation.</summary>
    public int OrganisationId { get; private set; }

    /// <summary>The organisation.</summary>
    public Organisation? Organisation { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"{AgendaItem?.Path ?? $"AgendaItem/{AgendaItemId}/"}Concern/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Organisation?.Name ?? "";

    /// <summary>Names the organisation that is meant, when two records of it have become one.</summary>
    public void IsAbout(Organisation organisation) => (Organisation, OrganisationId) = (organisation, organisation.Id);
}
