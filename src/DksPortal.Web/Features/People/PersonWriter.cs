using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>Writes what the form says into a person.</summary>
public sealed class PersonWriter(PortalDb db)
{
    /// <summary>The names of the organisations that the portal did not know and that are made with the person.</summary>
    public async Task<IReadOnlyList<string>> WriteAsync(Person person, PersonForm form, CancellationToken cancel)
    {
        person.Describe(form.Name!, form.Title, form.Initials, form.PartyLetter);
        person.IsReachedAt(form.Email, form.Telephone);
        var lookup = new PeopleLookup(db);
        var organisations = new List<Organisation>();
        foreach (var name in form.Organisations.Select(Cleaned.Line).OfType<string>())
        {
            organisations.Add(await lookup.FindOrMakeOrganisationAsync(name, cancel));
        }

        person.BelongsTo(await db.Administrations.FirstOrDefaultAsync(body => body.ShortName == form.Administration, cancel), organisations);
        return [.. organisations.Where(one => one.Id == 0).Distinct().Select(one => one.Name)];
    }

    /// <summary>Others who bear the name that is typed, unless it is the person's own name already.</summary>
    public async Task<IReadOnlyList<PersonLabel>> NamesakesAsync(PersonForm form, Person? person, CancellationToken cancel)
    {
        var key = NameKey.Of(Cleaned.Line(form.Name) ?? "");
        if (key.Length is 0 or > NameKey.Longest || key == person?.NameKey) return [];
        return await db.People.Where(other => other.NameKey == key).OrderBy(other => other.Id).Select(PersonLabel.From).ToListAsync(cancel);
    }
}
