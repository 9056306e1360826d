using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>A person in the list.</summary>
public sealed record PersonRow(
    int Id, string Name, bool IsDemo, string? Title, IReadOnlyList<string> Organisations, string? Administration, string? PartyLetter, bool HasAccount)
{
    /// <summary>The organisations and the administration, in one line.</summary>
    public string Belongs => string.Join(", ", [.. Organisations, .. Administration is null ? Array.Empty<string>() : [Administration]]);
}

/// <summary>One page of the people that were searched for, or of all.</summary>
public sealed record PeopleListPage(string? Query, NamePage Page, IReadOnlyList<PersonRow> Rows);

/// <summary>Reads it.</summary>
public sealed class PeopleList(PortalDb db)
{
    /// <summary>The page after the person with that number.</summary>
    public async Task<PeopleListPage> ReadAsync(string? query, int? after, CancellationToken cancel)
    {
        var words = SearchWord.Of(query);
        var administrations = words.Count == 0 ? [] : await db.Administrations.AsNoTracking().ToListAsync(cancel);
        var matches = db.People.Matching(words, administrations);
        var page = await NamePage.ReadAsync(matches.Select(person => new Named(person.Id, person.Name)), after, cancel);
        var rows = await Rows(db.People.Where(person => page.Ids.Contains(person.Id))).ToDictionaryAsync(row => row.Id, cancel);
        return new PeopleListPage(query, page, [.. page.Ids.Where(rows.ContainsKey).Select(id => rows[id])]);
    }

    private IQueryable<PersonRow> Rows(IQueryable<Person> people) => people.Select(person => new PersonRow(
        person.Id, person.Name, person.IsDemo, person.Title,
        person.Affiliations.OrderBy(where => where.Id).Select(where => where.Organisation!.Name).ToList(),
        person.Administration!.ShortName, person.PartyLetter, db.Users.Any(account => account.PersonId == person.Id)));
}
