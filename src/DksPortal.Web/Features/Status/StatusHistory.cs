using System.Globalization;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Status;
using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Status;

/// <summary>Reads what was told of everything that has changed since a day. What is no fact of the reader's has no use there.</summary>
public sealed class StatusHistory(PortalDb db, StatusDay day)
{
    private readonly DateTime ends = day.Ends;

    /// <summary>The facts with their history.</summary>
    public async Task<StatusFacts> AddToAsync(StatusFacts facts, CancellationToken cancel) => facts with
    {
        PlannedSince = await PlannedSinceAsync(cancel),
        ActionChanges = await ActionsAsync(cancel),
        ThemeChanges = await db.ThemeEvents.Where(one => db.ThemeEvents.Where(later => later.At >= ends).Select(later => later.ThemeId).Contains(one.ThemeId))
            .Select(one => new Told<Domain.Themes.ThemeStatus>(one.ThemeId, one.At, one.Id, one.Status)).ToListAsync(cancel),
        InitiativeChanges = await InitiativesAsync(cancel),
        InquiryChanges = await db.InquiryEvents.Where(one => db.InquiryEvents.Where(later => later.At >= ends).Select(later => later.InquiryId).Contains(one.InquiryId))
            .Select(one => new Told<Domain.Inquiries.InquiryStatus>(one.InquiryId, one.At, one.Id, one.Status)).ToListAsync(cancel),
    };

    private Task<List<Told<ActionChange>>> ActionsAsync(CancellationToken cancel) => db.ActionItemUpdates
        .Where(one => db.ActionItemUpdates.Where(later => later.At >= ends).Select(later => later.ActionItemId).Contains(one.ActionItemId))
        .Select(one => new Told<ActionChange>(one.ActionItemId, one.At, one.Id, new ActionChange(one.Status, one.DueBefore, one.DueAfter))).ToListAsync(cancel);

    private Task<List<Told<InitiativeFact>>> InitiativesAsync(CancellationToken cancel) => db.InitiativeUpdates
        .Where(one => db.InitiativeUpdates.Where(later => later.At >= ends).Select(later => later.InitiativeId).Contains(one.InitiativeId))
        .Select(one => new Told<InitiativeFact>(one.InitiativeId, one.At, one.Id, new InitiativeFact(
            one.InitiativeId, one.Status, one.Funding, one.Amount, one.DecisionPath, one.CommitteeId, one.IsDecided, one.At))).ToListAsync(cancel);

    /// <summary>A meeting bears no date of its making; the event log does.</summary>
    private async Task<IReadOnlySet<int>> PlannedSinceAsync(CancellationToken cancel)
    {
        var paths = await db.AuditEntries.Where(entry => entry.At >= ends && entry.Act == AuditAct.Created && entry.Thing == nameof(Meeting))
            .Select(entry => entry.Path).ToListAsync(cancel);
        return paths.Select(path => int.Parse(path.Split('/')[1], CultureInfo.InvariantCulture)).ToHashSet();
    }
}
