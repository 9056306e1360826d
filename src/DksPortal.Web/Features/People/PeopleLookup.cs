using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>For every field that asks for a person or an organisation by name: finds the one that is meant, or makes it.</summary>
public sealed class PeopleLookup(PortalDb db)
{
    /// <summary>
    /// The person of that name, whatever its spelling; added when the portal knows none, and saved with everything else.
    /// Namesakes are told apart as <see cref="NamesAsync"/> writes them; otherwise the one known longest is meant.
    /// </summary>
    /// <exception cref="RuleViolation"><c>Person.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public async Task<Person> FindOrMakeAsync(string? name, CancellationToken cancel) =>
        await FindAsync(name, cancel) ?? db.Add(new Person(name!)).Entity;

    /// <summary>The person of that name, as <see cref="FindOrMakeAsync"/> finds it; null when the portal knows none.</summary>
    /// <exception cref="RuleViolation"><c>Person.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public async Task<Person?> FindAsync(string? name, CancellationToken cancel)
    {
        var typed = Cleaned.Required(name, "Person.NameMissing");
        var key = NameKey.Of(typed);
        return db.People.Local.FirstOrDefault(person => person.Id == 0 && person.NameKey == key)
            ?? await db.People.OrderBy(person => person.Id).FirstOrDefaultAsync(person => person.NameKey == key, cancel)
            ?? await NamesakeAsync(typed, cancel);
    }

    /// <summary>
    /// The organisation of that name or spelling; added as of kind other when the portal knows none, and saved with
    /// everything else. One that is new has the number 0.
    /// </summary>
    /// <exception cref="RuleViolation"><c>Organisation.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public async Task<Organisation> FindOrMakeOrganisationAsync(string? name, CancellationToken cancel)
    {
        var typed = Cleaned.Required(name, "Organisation.NameMissing");
        var key = NameKey.Of(typed);
        return db.Organisations.Local.FirstOrDefault(one => one.Id == 0 && one.NameKey == key)
            ?? await db.Organisations.FirstOrDefaultAsync(one => one.NameKey == key || one.Spellings.Any(spelling => spelling.NameKey == key), cancel)
            ?? db.Add(new Organisation(typed, OrganisationKind.Other)).Entity;
    }

    /// <summary>Everybody's name, to choose from; namesakes with where they belong: <c>Anna Holm (Kooperationen)</c>.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancel)
    {
        var people = await db.People.Select(PersonLabel.From).ToListAsync(cancel);
        return
        [
            .. people.GroupBy(person => person.NameKey)
                .SelectMany(same => same.Count() == 1 ? [same.Single().Name] : same.Select(person => person.Full).Distinct())
                .Order(DanishOrder.Comparer),
        ];
    }

    /// <summary>All organisations' names, to choose from.</summary>
    public async Task<IReadOnlyList<string>> OrganisationNamesAsync(CancellationToken cancel) =>
        [.. (await db.Organisations.Select(one => one.Name).ToListAsync(cancel)).Order(DanishOrder.Comparer)];

    private async Task<Person?> NamesakeAsync(string typed, CancellationToken cancel)
    {
        if (typed.LastIndexOf('(') is not (> 0 and var end)) return null;
        var key = NameKey.Of(typed[..end]);
        var namesakes = await db.People.Where(person => person.NameKey == key).OrderBy(person => person.Id).Select(PersonLabel.From).ToListAsync(cancel);
        return namesakes.Find(person => NameKey.Of(person.Full) == NameKey.Of(typed)) is { } meant ? await db.People.FindAsync([meant.Id], cancel) : null;
    }
}
