using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.Meetings.Invitations;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes of a meeting as one reader may see them: on screen and on paper.</summary>
public sealed record MinutesPage(
    MeetingHead Meeting, int Id, int Version, int Number, MinutesStatus Status, DateOnly? Deadline, int? SentForReviewById,
    string? ApprovedBy, DateTime? ApprovedAt, DateTime? PublishedAt,
    IReadOnlyList<AgendaLine<AgendaRow>> Agenda, IReadOnlyDictionary<int, WrittenRow> Written, IReadOnlyList<ActionRow> Actions, Present Present)
{
    /// <summary>The form that sends them for review.</summary>
    public ReviewForm Review { get; init; } = new();

    /// <summary>The annexes that they list.</summary>
    public IReadOnlyList<AnnexRow> Annexes { get; init; } = [];

    /// <summary>Items that need an outcome and have none.</summary>
    public IEnumerable<AgendaLine<AgendaRow>> WithoutOutcome => Agenda.Where(line =>
        MeetingMinutes.NeedsOutcome(Meeting.Kind, line.Entry.Kind) && Written.GetValueOrDefault(line.Entry.Id)?.Outcome is null);

    /// <summary>Reads them; null when there are none that this person may read. The secretariat finds an empty draft before anything is written.</summary>
    public static async Task<MinutesPage?> ReadAsync(PortalDb db, CurrentUser me, string slug, CancellationToken cancel)
    {
        var head = await db.Meetings.WithAgendaVisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is not { Status: MeetingStatus.Convened or MeetingStatus.Held }) return null;
        var minutes = await db.Minutes.AsNoTracking().VisibleTo(me).Where(one => one.MeetingId == head.Id)
            .OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancel);
        if (minutes is null && !me.IsSecretariat) return null;
        var approver = minutes?.ApprovedById is { } id ? await db.People.Where(person => person.Id == id).Select(person => person.Name).SingleAsync(cancel) : null;
        var agenda = await db.AgendaAsync(head, me, cancel);
        var written = minutes is null ? [] : await db.WrittenAsync(minutes.Id, null, cancel);
        foreach (var closed in agenda.Where(line => !line.Entry.IsReadable)) written.Remove(closed.Entry.Id);
        return new MinutesPage(
            head, minutes?.Id ?? 0, minutes?.Version ?? 0, minutes?.Number ?? 1, minutes?.Status ?? MinutesStatus.Drafting, minutes?.Deadline,
            minutes?.SentForReviewById, approver, minutes?.ApprovedAt, minutes?.PublishedAt,
            agenda, written, await db.ActionsAsync(head.Id, me, null, cancel), await Present.ReadAsync(db, me, head.Id, cancel))
        {
            Annexes = (await db.AnnexRowsAsync(me, slug, cancel)).Of(minutes?.Number ?? 1, minutes?.ApprovedAt),
        };
    }
}

/// <summary>Who was there. By name for the council, as numbers for others.</summary>
public sealed record Present(IReadOnlyList<InvitationRow>? ByName, int Members, int MembersPresent, int Substitutes, int Guests)
{
    /// <summary>Those who came, in Danish order.</summary>
    public IEnumerable<InvitationRow> Came(bool guests) => (ByName ?? []).Where(row => row.IsGuest == guests && row.Attendance == Attendance.Present);

    /// <summary>Members whose substitute came.</summary>
    public IEnumerable<InvitationRow> Represented => (ByName ?? []).Where(row => row.Attendance == Attendance.SubstitutePresent);

    /// <summary>Members who did not come and sent nobody.</summary>
    public IEnumerable<InvitationRow> Absent => (ByName ?? []).Where(row => !row.IsGuest && row.Attendance == Attendance.Absent);

    /// <summary>Reads it.</summary>
    public static async Task<Present> ReadAsync(PortalDb db, CurrentUser me, int meetingId, CancellationToken cancel)
    {
        var rows = await db.Invitations.Where(invitation => invitation.MeetingId == meetingId).Select(InvitationRow.From).ToListAsync(cancel);
        return new Present(
            me.SeesClosed ? [.. rows.OrderBy(row => row.Name, DanishOrder.Comparer)] : null,
            rows.Count(row => !row.IsGuest),
            rows.Count(row => row is { IsGuest: false, Attendance: Attendance.Present }),
            rows.Count(row => row.Attendance == Attendance.SubstitutePresent),
            rows.Count(row => row is { IsGuest: true, Attendance: Attendance.Present }));
    }
}
