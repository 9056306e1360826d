using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Council.Memberships;

/// <summary>People and organisations by the names that are typed; a new name makes a new one.</summary>
internal sealed class SeatPeople(PortalDb db)
{
    /// <summary>The person of that name; of several the one who belongs to the organisation.</summary>
    /// <exception cref="RuleViolation"><c>Membership.SeveralOfThatName</c> when the organisation does not tell them apart.</exception>
    public async Task<Person> PersonAsync(string name, Organisation? organisation, CancellationToken cancel)
    {
        var key = NameKey.Of(name);
        var known = await db.People.Include(person => person.Affiliations).ToListAsync(cancel);
        var ofThatName = known.FindAll(person => NameKey.Of(person.Name) == key);
        if (ofThatName.Count == 0) return Make(name, organisation);
        if (ofThatName.Count == 1) return ofThatName[0];
        var there = ofThatName.FindAll(person => person.Affiliations.Any(at => at.OrganisationId == organisation?.Id));
        return there.Count == 1 ? there[0] : throw new RuleViolation("Membership.SeveralOfThatName");
    }

    /// <summary>The organisation of that name, however it is written; null when no name is typed.</summary>
    public async Task<Organisation?> OrganisationAsync(string? name, CancellationToken cancel)
    {
        if (Cleaned.Line(name) is not { } line) return null;
        var key = NameKey.Of(line);
        var known = await db.Organisations.FirstOrDefaultAsync(
            organisation => organisation.NameKey == key || organisation.Spellings.Any(spelling => spelling.NameKey == key), cancel);
        if (known is not null) return known;
        var made = new Organisation(line, OrganisationKind.Other);
        db.Add(made);
        return made;
    }

    /// <summary>The names to choose from.</summary>
    public async Task<KnownNames> NamesAsync(CancellationToken cancel) => new(
        await db.People.OrderBy(person => person.Name).Select(person => person.Name).Distinct().ToListAsync(cancel),
        await db.Organisations.OrderBy(organisation => organisation.Name).Select(organisation => organisation.Name).ToListAsync(cancel));

    private Person Make(string name, Organisation? organisation)
    {
        var person = new Person(name);
        person.BelongsTo(null, organisation is null ? [] : [organisation]);
        db.Add(person);
        return person;
    }
}

/// <summary>The names that a field offers.</summary>
public sealed record KnownNames(IReadOnlyList<string> People, IReadOnlyList<string> Organisations);
