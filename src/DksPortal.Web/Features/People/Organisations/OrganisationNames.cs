using DksPortal.Domain;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People.Organisations;

/// <summary>A name or spelling that an organisation bears already.</summary>
/// <param name="Field">The field of the form in which it was typed.</param>
/// <param name="Typed">The name as typed.</param>
/// <param name="Id">The organisation that bears it.</param>
/// <param name="Name">What that organisation is called.</param>
public sealed record TakenName(string Field, string Typed, int Id, string Name);

/// <summary>One organisation under two spellings is one: no two share a name or a spelling.</summary>
public static class OrganisationNames
{
    /// <summary>The first name in the form that another organisation bears; null when all are free.</summary>
    /// <param name="db">The portal's data.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="id">The organisation that the form is about; null for a new one.</param>
    /// <param name="cancel">Stops the search.</param>
    public static async Task<TakenName?> TakenAsync(this PortalDb db, OrganisationForm form, int? id, CancellationToken cancel)
    {
        IEnumerable<(string Field, string? Name)> typed =
            [(nameof(form.Name), Cleaned.Line(form.Name)), .. form.SpellingNames.Select(name => (nameof(form.Spellings), (string?)name))];
        var keys = typed.Where(one => one.Name is not null).Select(one => (one.Field, Name: one.Name!, Key: NameKey.Of(one.Name!))).ToList();
        var wanted = keys.Select(one => one.Key).Distinct().ToList();
        var borne = await db.Organisations.Where(one => one.Id != id && wanted.Contains(one.NameKey))
            .Select(one => new { Key = one.NameKey, one.Id, one.Name })
            .Concat(db.Organisations.Where(one => one.Id != id).SelectMany(
                one => one.Spellings.Where(spelling => wanted.Contains(spelling.NameKey)),
                (one, spelling) => new { Key = spelling.NameKey, one.Id, one.Name }))
            .ToListAsync(cancel);
        return keys.SelectMany(_ => borne, (one, other) => (one, other)).Where(pair => pair.one.Key == pair.other.Key)
            .Select(pair => new TakenName(pair.one.Field, pair.one.Name, pair.other.Id, pair.other.Name)).FirstOrDefault();
    }
}
