using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings;

/// <summary>What a meeting still lacks, from agenda to published minutes (the task list of the secretariat).</summary>
public sealed record MeetingTasks(
    string Slug, string Title, DateTime StartUtc, MeetingStatus Status, int Items, int WithoutPresenter, int WithoutTime, MinutesStatus? Minutes)
{
    /// <summary>The tasks in order.</summary>
    public IEnumerable<MeetingTask> Tasks =>
    [
        new("Agenda", $"/moeder/{Slug}/dagsorden", Items > 0 && WithoutTime == 0),
        new("Presenters", $"/moeder/{Slug}/dagsorden", Items > 0 && WithoutPresenter == 0),
        Status is MeetingStatus.Convened or MeetingStatus.Held
            ? new("Convene", $"/moeder/{Slug}/indkaldelse/kvittering", true)
            : new("Convene", Items > 0 ? $"/moeder/{Slug}/indkaldelse" : $"/moeder/{Slug}/dagsorden", false),
        new("Minutes", Status is MeetingStatus.Planned ? $"/moeder/{Slug}" : $"/moeder/{Slug}/moedetilstand", Minutes is not (null or MinutesStatus.Drafting)),
        new("Approve", Status is MeetingStatus.Planned ? $"/moeder/{Slug}" : $"/moeder/{Slug}/referat", Minutes is MinutesStatus.Approved or MinutesStatus.Published),
        new("Publish", Status is MeetingStatus.Planned ? $"/moeder/{Slug}" : $"/moeder/{Slug}/referat", Minutes is MinutesStatus.Published),
    ];

    /// <summary>Reads what one meeting lacks.</summary>
    public static Task<MeetingTasks> ReadAsync(PortalDb db, int meetingId, CancellationToken cancel) =>
        db.Meetings.Where(meeting => meeting.Id == meetingId).Select(meeting => new MeetingTasks(
            meeting.Slug, meeting.Title, meeting.Start, meeting.Status,
            meeting.Agenda.Count,
            meeting.Agenda.Count(item => item.Kind != AgendaItemKind.Break && item.Kind != AgendaItemKind.AnyOther && !item.Presenters.Any()),
            meeting.Agenda.Count(item => item.Minutes == 0),
            db.Minutes.Where(minutes => minutes.MeetingId == meeting.Id).OrderByDescending(minutes => minutes.Number)
                .Select(minutes => (MinutesStatus?)minutes.Status).FirstOrDefault())).SingleAsync(cancel);
}

/// <summary>One of them.</summary>
/// <param name="Name">The end of its text keys.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="IsDone">Whether it is.</param>
public sealed record MeetingTask(string Name, string Address, bool IsDone);
