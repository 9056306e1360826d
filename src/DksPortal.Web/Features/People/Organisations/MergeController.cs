using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People.Organisations;

/// <summary>The two records, and what moves from the one that goes to the one that stays.</summary>
public sealed record MergeCheck(Organisation Stays, Organisation Goes, int People, int Memberships, int Actions)
{
    /// <summary>Whether they have different CVR numbers, and so cannot be one.</summary>
    public bool AreTwo => Stays.Cvr is not null && Goes.Cvr is not null && Stays.Cvr != Goes.Cvr;
}

/// <summary>Which record to merge with this one.</summary>
public sealed record MergeChoice(Organisation Stays, IReadOnlyList<Named> Others);

/// <summary>Merges two records of one organisation: choose the other, see what follows, do it.</summary>
[Route("organisationer/{id:int}/sammenlaegning")]
[Only(Access.Secretariat)]
public sealed class MergeController(PortalDb db, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Check(int id, int? med, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } stays) return NotFound();
        if (med is null || med == id) return View("ChooseMerge", await ChoiceAsync(stays, cancel));
        return await FindAsync(med.Value, cancel) is { } goes ? View("CheckMerge", await WeighAsync(stays, goes, cancel)) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Merge(int id, int med, int version, int otherVersion, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } stays || await FindAsync(med, cancel) is not { } goes) return NotFound();
        var isMerged = false;
        var refused = await Step(
            async () =>
            {
                db.ReadAt(stays, version);
                db.ReadAt(goes, otherVersion);
                await new OrganisationMerge(db).MergeAsync(stays, goes, cancel);
                isMerged = true;
            },
            RedirectToAction(nameof(Check), new { id, med }));
        if (!isMerged) return refused;
        Tell("Organisation.Merged", goes.Name, stays.Name);
        return RedirectToAction(nameof(OrganisationsController.Details), "Organisations", new { id });
    }

    private async Task<MergeChoice> ChoiceAsync(Organisation stays, CancellationToken cancel)
    {
        var others = await db.Organisations.Where(one => one.Id != stays.Id).Select(one => new Named(one.Id, one.Name)).ToListAsync(cancel);
        return new MergeChoice(stays, [.. others.OrderBy(one => one.Name, DanishOrder.Comparer)]);
    }

    private async Task<MergeCheck> WeighAsync(Organisation stays, Organisation goes, CancellationToken cancel) => new(
        stays, goes,
        await db.People.CountAsync(person => person.Affiliations.Any(where => where.OrganisationId == goes.Id), cancel),
        await db.Memberships.CountAsync(membership => membership.OrganisationId == goes.Id, cancel),
        await db.ActionItems.CountAsync(action => action.OrganisationId == goes.Id, cancel));

    private Task<Organisation?> FindAsync(int id, CancellationToken cancel) =>
        db.Organisations.Include(one => one.Spellings).Include(one => one.Remarks).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancel);
}
