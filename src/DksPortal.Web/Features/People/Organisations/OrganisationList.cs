using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People.Organisations;

/// <summary>An organisation in the list.</summary>
public sealed record OrganisationRow(int Id, string Name, OrganisationKind Kind, string? Cvr, int People, IReadOnlyList<string> Spellings);

/// <summary>An administration in the list.</summary>
public sealed record AdministrationRow(int Id, string Name, string ShortName, string? OtherName, int People);

/// <summary>A committee in the list.</summary>
public sealed record CommitteeRow(int Id, string Name, string ShortName);

/// <summary>One page of the organisations that were searched for, or of all; and the municipality's own bodies.</summary>
public sealed record OrganisationListPage(
    string? Query, NamePage Page, IReadOnlyList<OrganisationRow> Rows, IReadOnlyList<AdministrationRow> Administrations, IReadOnlyList<CommitteeRow> Committees);

/// <summary>Reads it.</summary>
public sealed class OrganisationList(PortalDb db)
{
    /// <summary>The page after the organisation with that number. The bodies are few and stand on each page.</summary>
    public async Task<OrganisationListPage> ReadAsync(string? query, int? after, CancellationToken cancel)
    {
        var matches = db.Organisations.Matching(SearchWord.Of(query)).Select(one => new Named(one.Id, one.Name));
        var page = await NamePage.ReadAsync(matches, after, cancel);
        var rows = await Rows(db.Organisations.Where(one => page.Ids.Contains(one.Id))).ToDictionaryAsync(row => row.Id, cancel);
        var administrations = await db.Administrations
            .Select(body => new AdministrationRow(body.Id, body.Name, body.ShortName, body.OtherName, db.People.Count(person => person.AdministrationId == body.Id)))
            .ToListAsync(cancel);
        var committees = await db.Committees.Select(body => new CommitteeRow(body.Id, body.Name, body.ShortName)).ToListAsync(cancel);
        return new OrganisationListPage(
            query, page, [.. page.Ids.Where(rows.ContainsKey).Select(id => rows[id])],
            [.. administrations.OrderBy(row => row.Name, DanishOrder.Comparer)], [.. committees.OrderBy(row => row.Name, DanishOrder.Comparer)]);
    }

    private IQueryable<OrganisationRow> Rows(IQueryable<Organisation> organisations) => organisations.Select(one => new OrganisationRow(
        one.Id, one.Name, one.Kind, one.Cvr,
        db.People.Count(person => person.Affiliations.Any(where => where.OrganisationId == one.Id)),
        one.Spellings.OrderBy(spelling => spelling.Id).Select(spelling => spelling.Name).ToList()));
}
