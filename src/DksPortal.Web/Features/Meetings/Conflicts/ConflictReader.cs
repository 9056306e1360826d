using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Council;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Conflicts;

/// <summary>A member who sits for, or belongs to, an organisation that an item concerns.</summary>
public sealed record ConflictRow(int AgendaItemId, int PersonId, string Person, string Organisation);

/// <summary>Finds who may have a conflict of interest. Told to the member and to the secretariat, and to nobody else.</summary>
public static class ConflictReader
{
    /// <summary>Everybody's: of those invited or, before that, of those who would be.</summary>
    public static async Task<IReadOnlyList<ConflictRow>> ConflictsAsync(this PortalDb db, MeetingHead meeting, CancellationToken cancel)
    {
        if (meeting.ConvenedAt is not null) return await Invited(db, meeting, null).ToListAsync(cancel);
        var concerns = await Concerns(db, meeting).Select(concern => new { concern.AgendaItemId, concern.OrganisationId, concern.Organisation!.Name }).ToListAsync(cancel);
        if (concerns.Count == 0) return [];
        var termId = await db.Meetings.Where(one => one.Id == meeting.Id).Select(one => one.CouncilTermId).SingleAsync(cancel);
        var members = (await db.AppointedOnAsync(termId, meeting.Day, cancel)).Where(member => member.Person is not null).ToList();
        var people = members.Select(member => member.PersonId!.Value).ToList();
        var belongs = await db.People.Where(person => people.Contains(person.Id))
            .SelectMany(person => person.Affiliations, (person, one) => new { person.Id, one.OrganisationId }).ToListAsync(cancel);
        bool SitsFor(Membership member, int organisation) =>
            member.OrganisationId == organisation || belongs.Exists(one => one.Id == member.PersonId && one.OrganisationId == organisation);
        return [.. from concern in concerns
                   from member in members
                   where SitsFor(member, concern.OrganisationId)
                   select new ConflictRow(concern.AgendaItemId, member.PersonId!.Value, member.Person!.Name, concern.Name)];
    }

    /// <summary>One member's own, while the meeting is still to come.</summary>
    public static async Task<IReadOnlyList<ConflictRow>> OwnConflictsAsync(this PortalDb db, MeetingHead meeting, int personId, CancellationToken cancel) =>
        meeting.Status == MeetingStatus.Convened ? await Invited(db, meeting, personId).ToListAsync(cancel) : [];

    private static IQueryable<ConflictRow> Invited(PortalDb db, MeetingHead meeting, int? personId) =>
        from concern in Concerns(db, meeting)
        from invitation in db.Invitations
        where invitation.MeetingId == meeting.Id && invitation.MembershipId != null && (personId == null || invitation.PersonId == personId)
        where invitation.Membership!.OrganisationId == concern.OrganisationId
            || invitation.Person!.Affiliations.Any(one => one.OrganisationId == concern.OrganisationId)
        orderby concern.AgendaItem!.Position, invitation.Person!.Name
        select new ConflictRow(concern.AgendaItemId, invitation.PersonId, invitation.Person!.Name, concern.Organisation!.Name);

    private static IQueryable<Concern> Concerns(PortalDb db, MeetingHead meeting) =>
        db.Set<Concern>().Where(concern => concern.AgendaItem!.MeetingId == meeting.Id);
}
