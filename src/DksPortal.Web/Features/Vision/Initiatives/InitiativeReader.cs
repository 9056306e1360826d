using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>Reads the page of one initiative for one reader.</summary>
public sealed class InitiativeReader(PortalDb db, CurrentUser me)
{
    /// <summary>The page; null when there is no such initiative.</summary>
    public async Task<InitiativePage?> ReadAsync(int id, CancellationToken cancel)
    {
        var initiative = await db.Initiatives.AsNoTracking().AsSplitQuery()
            .Include(one => one.Administration).Include(one => one.Organisation).Include(one => one.Committee)
            .Include(one => one.Principles).ThenInclude(tie => tie.VisionPrinciple).Include(one => one.Updates)
            .SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (initiative is null) return null;
        var origins = db.InitiativeOrigins.Where(origin => origin.InitiativeId == id);
        return new InitiativePage(
            initiative,
            await db.Recommendations.VisibleTo(me).Where(one => origins.Any(origin => origin.RecommendationId == one.Id))
                .OrderBy(one => one.Id).Select(RecommendationRow.From).ToListAsync(cancel),
            await db.ActionItems.VisibleTo(me, db).Where(one => origins.Any(origin => origin.ActionItemId == one.Id))
                .OrderBy(one => one.Id).Select(one => new OriginAction(one.Id, one.What)).ToListAsync(cancel),
            StoryLine.Of(initiative, await NamesAsync(initiative, cancel)),
            me.IsSecretariat ? await CommitteesAsync(db, cancel) : []);
    }

    /// <summary>The committees to choose from, under a first line that names none.</summary>
    public static async Task<List<SelectListItem>> CommitteesAsync(PortalDb db, CancellationToken cancel) =>
    [
        new("", ""),
        .. (await db.Committees.Select(one => new { one.Id, one.Name }).ToListAsync(cancel))
            .OrderBy(one => one.Name, DanishOrder.Comparer).Select(one => new SelectListItem(one.Name, $"{one.Id}")),
    ];

    /// <summary>Who signed the updates: for the signed-in alone.</summary>
    private async Task<Dictionary<int, string>> NamesAsync(Initiative initiative, CancellationToken cancel)
    {
        if (!me.IsSignedIn) return [];
        var signed = initiative.Updates.Select(update => update.ById).Distinct().ToList();
        return await db.People.Where(person => signed.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
    }
}
