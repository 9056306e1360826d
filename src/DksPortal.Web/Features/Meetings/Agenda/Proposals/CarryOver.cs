using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda.Proposals;

/// <summary>Makes agenda items of the proposals that were ticked.</summary>
public sealed class CarryOver(PortalDb db, CurrentUser me, PortalClock clock)
{
    /// <summary>Adds an item for each; they keep the link to what they come from.</summary>
    /// <exception cref="RuleViolation">As <see cref="Meeting.CarryOn(AgendaItem)"/> and those beside it.</exception>
    public async Task TakeAsync(Meeting meeting, IEnumerable<Proposal> chosen, CancellationToken cancel)
    {
        foreach (var proposal in chosen)
        {
            _ = proposal.Kind switch
            {
                ProposalKind.Minutes => await ApproveAsync(meeting, proposal.Id, cancel),
                ProposalKind.Item => await CarryOnAsync(meeting, proposal.Id, cancel),
                ProposalKind.Theme => meeting.Schedule(await db.Themes.SingleAsync(theme => theme.Id == proposal.Id, cancel), me.PersonId, clock.UtcNow),
                ProposalKind.Recommendation => await TakeUpRecommendationAsync(meeting, proposal, cancel),
                ProposalKind.Action => await TakeUpActionAsync(meeting, proposal, cancel),
            };
        }
    }

    private async Task<AgendaItem> ApproveAsync(Meeting meeting, int id, CancellationToken cancel)
    {
        var minutes = await db.Minutes.Include(one => one.Meeting).SingleAsync(one => one.Id == id, cancel);
        return meeting.ApproveMinutes(minutes, CarriedWords.Approval, CarriedWords.CaseOfApproval(minutes.Meeting!));
    }

    /// <summary>The item takes its theme along, unless a later item has taken that up meanwhile.</summary>
    private async Task<AgendaItem> CarryOnAsync(Meeting meeting, int id, CancellationToken cancel)
    {
        var earlier = await ItemAsync(id, cancel);
        return earlier.ThemeId is { } theme && await db.AgendaItems.AnyAsync(item => item.ThemeId == theme && item.Id > id && db.Meetings.Any(held => held.Id == item.MeetingId && held.Status != MeetingStatus.Cancelled), cancel)
            ? meeting.CarryOn(earlier)
            : meeting.CarryOn(earlier, me.PersonId, clock.UtcNow);
    }

    private Task<AgendaItem> ItemAsync(int id, CancellationToken cancel) => db.AgendaItems
        .Include(item => item.Theme)
        .Include(item => item.Presenters).ThenInclude(presenter => presenter.Person)
        .Include(item => item.Concerns).ThenInclude(concern => concern.Organisation)
        .SingleAsync(item => item.Id == id, cancel);

    private async Task<AgendaItem> TakeUpRecommendationAsync(Meeting meeting, Proposal proposal, CancellationToken cancel)
    {
        var recommendation = await db.Recommendations.Include(one => one.AgendaItem).SingleAsync(one => one.Id == proposal.Id, cancel);
        var from = await db.Meetings.SingleAsync(one => one.Id == recommendation.MeetingId, cancel);
        return meeting.TakeUp(recommendation, proposal.Title, CarriedWords.CaseOf(recommendation, from), clock.Today);
    }

    private async Task<AgendaItem> TakeUpActionAsync(Meeting meeting, Proposal proposal, CancellationToken cancel)
    {
        var action = await db.ActionItems.Include(one => one.AgendaItem).SingleAsync(one => one.Id == proposal.Id, cancel);
        var from = await db.Meetings.SingleAsync(one => one.Id == action.MeetingId, cancel);
        return meeting.TakeUp(action, proposal.Title, CarriedWords.CaseOf(action, from));
    }
}
