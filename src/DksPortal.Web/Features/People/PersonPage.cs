using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.People;

/// <summary>A seat that somebody was proposed for, sits or sat on, or stands in for.</summary>
public sealed record MembershipLine(
    string Term, string Seat, MembershipStatus Status, DateOnly? From, DateOnly? To, string? Person, int? PersonId, string? Organisation, bool IsSubstitute)
{
    /// <summary>From the first day to the last, as far as they are known; empty when neither is.</summary>
    public string Period => From is null && To is null ? "" : $"{From?.ToDay()}–{To?.ToDay()}";
}

/// <summary>A meeting that the person is invited to.</summary>
public sealed record InvitedLine(string Slug, string Title, DateTime StartUtc, MeetingStatus Status, bool IsGuest, InvitationAnswer Answer);

/// <summary>An item that the person presents.</summary>
public sealed record PresentedLine(int Id, string Title, string Slug, string Meeting, DateTime StartUtc);

/// <summary>Everything the portal holds about a person.</summary>
public sealed record PersonPage(
    Person Person, string? Account, IReadOnlyList<MembershipLine> Memberships, IReadOnlyList<InvitedLine> Invited, IReadOnlyList<PresentedLine> Presented)
{
    private const int Most = 50;

    /// <summary>The page; null when there is no such person.</summary>
    public static async Task<PersonPage?> ReadAsync(PortalDb db, int id, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().Include(one => one.Administration)
            .Include(one => one.Affiliations).ThenInclude(where => where.Organisation)
            .SingleOrDefaultAsync(one => one.Id == id, cancel);
        return person is null ? null : new PersonPage(
            person,
            await db.Users.Where(account => account.PersonId == id).Select(account => account.Email).FirstOrDefaultAsync(cancel),
            await MembershipsAsync(db, id, cancel), await InvitedAsync(db, id, cancel), await PresentedAsync(db, id, cancel));
    }

    private static Task<List<MembershipLine>> MembershipsAsync(PortalDb db, int id, CancellationToken cancel) =>
        (from membership in db.Memberships
         join seat in db.Seats on membership.SeatId equals seat.Id
         join term in db.CouncilTerms on seat.CouncilTermId equals term.Id
         where membership.PersonId == id || membership.SubstituteId == id
         orderby membership.From descending, membership.Id descending
         select new MembershipLine(
             term.Name, seat.Label, membership.Status, membership.From, membership.To, membership.Person!.Name, membership.PersonId,
             membership.Organisation!.Name ?? membership.Administration!.Name, membership.PersonId != id)).ToListAsync(cancel);

    private static Task<List<InvitedLine>> InvitedAsync(PortalDb db, int id, CancellationToken cancel) =>
        (from invitation in db.Invitations
         join meeting in db.Meetings on invitation.MeetingId equals meeting.Id
         where invitation.PersonId == id
         orderby meeting.Start descending, meeting.Id descending
         select new InvitedLine(meeting.Slug, meeting.Title, meeting.Start, meeting.Status, invitation.MembershipId == null, invitation.Answer))
        .Take(Most).ToListAsync(cancel);

    private static Task<List<PresentedLine>> PresentedAsync(PortalDb db, int id, CancellationToken cancel) =>
        (from item in db.AgendaItems
         join meeting in db.Meetings on item.MeetingId equals meeting.Id
         where item.Presenters.Any(presenter => presenter.PersonId == id)
         orderby meeting.Start descending, item.Id
         select new PresentedLine(item.Id, item.Title, meeting.Slug, meeting.Title, meeting.Start))
        .Take(Most).ToListAsync(cancel);
}
