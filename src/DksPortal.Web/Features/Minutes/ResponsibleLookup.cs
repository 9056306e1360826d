using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Finds who is responsible by name.</summary>
public sealed class ResponsibleLookup(PortalDb db, PeopleLookup people)
{
    /// <summary>The administration, organisation or person of that name; a name that nobody bears becomes a person.</summary>
    /// <exception cref="RuleViolation"><c>Action.ResponsibleMissing</c>, <c>Text.TooLong</c>.</exception>
    public async Task<Responsible> FindOrMakeAsync(string? typed, CancellationToken cancel)
    {
        var name = Cleaned.Required(typed, "Action.ResponsibleMissing");
        var administration = await db.Administrations.OrderBy(body => body.Id)
            .FirstOrDefaultAsync(body => body.Name == name || body.ShortName == name || body.OtherName == name, cancel);
        if (administration is not null) return new Responsible(null, null, administration);
        var key = NameKey.Of(name);
        var organisation = await db.Organisations.OrderBy(one => one.Id)
            .FirstOrDefaultAsync(one => one.NameKey == key || one.Spellings.Any(spelling => spelling.NameKey == key), cancel);
        return organisation is not null
            ? new Responsible(null, organisation, null)
            : new Responsible(await people.FindOrMakeAsync(name, cancel), null, null);
    }

    /// <summary>All names that can be responsible, to choose from.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancel) =>
    [
        .. await db.Administrations.OrderBy(body => body.Name).Select(body => body.Name).ToListAsync(cancel),
        .. await people.NamesAsync(cancel),
        .. await people.OrganisationNamesAsync(cancel),
    ];
}
