using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Invitations;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>What somebody typed that could not be saved: shown again in its own form.</summary>
public sealed class Typed
{
    /// <summary>The item whose form it was; 0 for none.</summary>
    public int ItemId { get; init; }

    public ItemMinutesForm? Item { get; init; }

    public ActionForm? Action { get; init; }
}

/// <summary>The page on which minutes are written.</summary>
public sealed record MeetingModePage(
    MeetingHead Meeting, MinutesStatus Status, IReadOnlyList<AgendaLine<AgendaRow>> Agenda, IReadOnlyDictionary<int, WrittenRow> Written,
    ILookup<int, ActionRow> Actions, IReadOnlyList<InvitationRow> Invited, IReadOnlyList<string> Names, Typed Typed)
{
    /// <summary>Whether the text can be changed.</summary>
    public bool IsDrafting => Status == MinutesStatus.Drafting;

    /// <summary>Reads it; null when there is no such meeting, or it was never convened.</summary>
    public static async Task<MeetingModePage?> ReadAsync(PortalDb db, CurrentUser me, string slug, Typed typed, IReadOnlyList<string> names, CancellationToken cancel)
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
            [.. invited.OrderBy(row => row.IsGuest).ThenBy(row => row.Name, DanishOrder.Comparer)],
            names,
            typed);
    }
}
