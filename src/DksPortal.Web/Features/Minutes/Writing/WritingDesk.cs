using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Invitations;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>Reads the page on which minutes are written.</summary>
public sealed class WritingDesk(PortalDb db, CurrentUser me, ResponsibleLookup responsible, Addressees addressees, PortalClock clock, Texts texts)
{
    /// <summary>Reads it; null when there is no such meeting, or it was never convened.</summary>
    public async Task<MeetingModePage?> ReadAsync(string slug, Typed typed, CancellationToken cancel)
    {
        var head = await db.Meetings.Where(meeting => meeting.Slug == slug && (meeting.Status == MeetingStatus.Convened || meeting.Status == MeetingStatus.Held))
            .Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return null;
        var minutes = await db.Minutes.Where(one => one.MeetingId == head.Id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Id, one.Status }).FirstOrDefaultAsync(cancel);
        var invited = await db.Invitations.Where(invitation => invitation.MeetingId == head.Id).Select(InvitationRow.From).ToListAsync(cancel);
        return new MeetingModePage(
            head,
            minutes?.Status ?? MinutesStatus.Drafting,
            await db.AgendaAsync(head, me, cancel),
            minutes is null ? new Dictionary<int, WrittenRow>() : await db.WrittenAsync(minutes.Id, null, cancel),
            (await db.ActionsAsync(head.Id, me, null, cancel)).ToLookup(action => action.AgendaItemId),
            await AdviceRow.OfAsync(db, head.Id, cancel),
            await db.MovementsAsync(null, head.Id, me, cancel),
            [.. invited.OrderBy(row => row.IsGuest).ThenBy(row => row.Name, DanishOrder.Comparer)],
            await responsible.NamesAsync(cancel),
            await addressees.ChoicesAsync(texts["Choose"], cancel),
            clock.UtcNow,
            me.AccountId ?? 0,
            typed);
    }
}
