using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>
/// Which of the organisations that the secretariat keeps an enterprise is of. One that belongs to an enterprise already is
/// no other's: nobody takes a seat by bearing a name.
/// </summary>
public sealed class EnterpriseOrganisations
{
    private readonly ILookup<string, Organisation> byCvr;
    private readonly ILookup<string, Organisation> byName;
    private readonly HashSet<int> taken = [];

    private EnterpriseOrganisations(IReadOnlyList<Organisation> free)
    {
        byCvr = free.Where(one => one.Cvr is not null).ToLookup(one => one.Cvr!);
        byName = free.SelectMany(one => one.Spellings.Select(spelling => spelling.NameKey).Append(one.NameKey).Distinct().Select(key => (Key: key, One: one))).ToLookup(pair => pair.Key, pair => pair.One);
    }

    /// <summary>Reads those that no enterprise belongs to.</summary>
    public static async Task<EnterpriseOrganisations> ReadAsync(PortalDb db, CancellationToken cancel) => new(
        await Free(db).Include(one => one.Spellings).OrderBy(one => one.Id).ToListAsync(cancel));

    /// <summary>The one with that number; else the only one of that name, unless it has another number. From then on it is no other's.</summary>
    public Organisation? Take(string cvr, string name) => Of(cvr, name) is { } one && taken.Add(one.Id) ? one : null;

    /// <summary>
    /// The organisation that an enterprise's people belong to: its own, the one that the secretariat invited, the one with its
    /// number, or a new one.
    /// </summary>
    public static async Task<Organisation> OfPeopleAsync(PortalDb db, Enterprise enterprise, int? invited, CancellationToken cancel)
    {
        if (enterprise.OrganisationId is { } own) return enterprise.Organisation ?? await db.Organisations.SingleAsync(one => one.Id == own, cancel);
        var organisation = await Free(db).Where(one => one.Id == invited || one.Cvr == enterprise.Cvr)
            .OrderBy(one => one.Id == invited ? 0 : 1).ThenBy(one => one.Id).FirstOrDefaultAsync(cancel) ?? await NewAsync(db, enterprise, cancel);
        enterprise.Belongs(organisation);
        return organisation;
    }

    /// <summary>Whether its organisation could not bear its name alone, since another does.</summary>
    public static bool IsNamesake(Enterprise enterprise) => enterprise.Organisation?.Name == WithNumber(enterprise);

    /// <summary>From now on the number of an organisation is known, and what kind it is of where no source told.</summary>
    public static void Know(Organisation organisation, string cvr) =>
        organisation.Describe(organisation.Name, organisation.Kind == OrganisationKind.Other ? OrganisationKind.Enterprise : organisation.Kind, cvr);

    private static IQueryable<Organisation> Free(PortalDb db) =>
        db.Organisations.Where(one => !db.Enterprises.Any(enterprise => enterprise.OrganisationId == one.Id));

    private static async Task<Organisation> NewAsync(PortalDb db, Enterprise enterprise, CancellationToken cancel)
    {
        // A name alone proves nothing here: whoever registered chose it. The secretariat can merge the two.
        var key = NameKey.Of(enterprise.Name);
        var isTaken = key.Length == 0 || await db.Organisations.AnyAsync(one => one.NameKey == key || one.Spellings.Any(spelling => spelling.NameKey == key), cancel);
        var name = isTaken ? WithNumber(enterprise) : enterprise.Name;
        var organisation = new Organisation(name, OrganisationKind.Enterprise);
        // A number that another record bears is not told twice.
        if (!await db.Organisations.AnyAsync(one => one.Cvr == enterprise.Cvr, cancel)) organisation.Describe(name, OrganisationKind.Enterprise, enterprise.Cvr);
        db.Add(organisation);
        return organisation;
    }

    private static string WithNumber(Enterprise enterprise)
    {
        var number = $" (CVR {enterprise.Cvr})";
        return enterprise.Name[..Math.Min(enterprise.Name.Length, TextLimits.Line - number.Length)] + number;
    }

    private Organisation? Of(string cvr, string name)
    {
        if (byCvr[cvr].FirstOrDefault() is { } sure) return sure;
        return byName[NameKey.Of(name)].ToList() is [{ Cvr: null } only] ? only : null;
    }
}
