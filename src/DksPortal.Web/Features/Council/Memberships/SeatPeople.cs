using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Features.People;

namespace DksPortal.Web.Features.Council.Memberships;

/// <summary>Who takes a seat and for whom, by the names that are typed; a new name makes a new person or organisation.</summary>
internal sealed class SeatPeople(PeopleLookup lookup)
{
    /// <summary>
    /// The person of that name, first of all <paramref name="likely"/>; a new one belongs to the organisation.
    /// </summary>
    public async Task<Person> PersonAsync(string name, Person? likely, Organisation? organisation, CancellationToken cancel)
    {
        if (likely is not null && likely.NameKey == NameKey.Of(name)) return likely;
        var person = await lookup.FindOrMakeAsync(name, cancel);
        if (person.Id == 0 && organisation is not null) person.BelongsTo(null, [organisation]);
        return person;
    }

    /// <summary>The organisation of that name, however it is written; null when no name is typed.</summary>
    public async Task<Organisation?> OrganisationAsync(string? name, CancellationToken cancel) =>
        Cleaned.Line(name) is { } line ? await lookup.FindOrMakeOrganisationAsync(line, cancel) : null;

    /// <summary>The names to choose from.</summary>
    public async Task<KnownNames> NamesAsync(CancellationToken cancel) =>
        new(await lookup.NamesAsync(cancel), await lookup.OrganisationNamesAsync(cancel));
}

/// <summary>The names that a field offers.</summary>
public sealed record KnownNames(IReadOnlyList<string> People, IReadOnlyList<string> Organisations);
