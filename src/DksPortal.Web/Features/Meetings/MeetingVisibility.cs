using DksPortal.Domain.Meetings;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.Meetings;

/// <summary>Which meetings somebody may know of, and whose agenda.</summary>
public static class MeetingVisibility
{
    /// <summary>Those convened or held for everybody; those only planned, or called off before that, for some.</summary>
    public static IQueryable<Meeting> VisibleTo(this IQueryable<Meeting> meetings, CurrentUser me) =>
        me.SeesPlanned
            ? meetings
            : meetings.Where(meeting => meeting.Status == MeetingStatus.Convened || meeting.Status == MeetingStatus.Held || meeting.ConvenedAt != null);

    /// <summary>Those whose agenda the person may read: convening publishes it.</summary>
    public static IQueryable<Meeting> WithAgendaVisibleTo(this IQueryable<Meeting> meetings, CurrentUser me) =>
        me.IsSecretariat
            ? meetings
            : meetings.Where(meeting => meeting.Status == MeetingStatus.Convened || meeting.Status == MeetingStatus.Held || meeting.ConvenedAt != null);
}
