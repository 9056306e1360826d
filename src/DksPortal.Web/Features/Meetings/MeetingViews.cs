using System.Linq.Expressions;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Meetings;

/// <summary>What stands at the top of every page on a meeting.</summary>
public sealed record MeetingHead(
    int Id, int Version, string Slug, MeetingKind Kind, string Title, MeetingStatus Status, DateTime StartUtc, DateTime EndUtc, string? Place,
    string? Remark, string? CancelReason, DateTime? ConvenedAt, string? Term)
{
    public static readonly Expression<Func<Meeting, MeetingHead>> From = meeting => new(
        meeting.Id, meeting.Version, meeting.Slug, meeting.Kind, meeting.Title, meeting.Status, meeting.Start, meeting.End, meeting.Place,
        meeting.Remark, meeting.CancelReason, meeting.ConvenedAt, meeting.CouncilTerm!.Name);

    /// <summary>The day in Copenhagen.</summary>
    public DateOnly Day => PortalClock.DayOf(StartUtc);

    /// <summary>When it begins, in Copenhagen.</summary>
    public TimeOnly Start => PortalClock.TimeOf(StartUtc);

    /// <summary>When it ends, in Copenhagen.</summary>
    public TimeOnly End => PortalClock.TimeOf(EndUtc);

    /// <summary>How long it lasts, in minutes.</summary>
    public int Minutes => (int)(EndUtc - StartUtc).TotalMinutes;

    /// <summary>Whether its hours are told: a meeting from the sources may be known to the day alone.</summary>
    public bool HasHours => Minutes < (23 * 60);

    /// <summary>Whether its agenda is published.</summary>
    public bool IsPublished => Status is MeetingStatus.Convened or MeetingStatus.Held || ConvenedAt is not null;
}

/// <summary>A meeting in a list.</summary>
public sealed record MeetingRow(
    int Id, string Slug, MeetingKind Kind, string Title, MeetingStatus Status, DateTime StartUtc, DateTime EndUtc, string? Place, int? TermId,
    MinutesStatus? Minutes)
{
    public DateOnly Day => PortalClock.DayOf(StartUtc);

    public TimeOnly Start => PortalClock.TimeOf(StartUtc);

    public TimeOnly End => PortalClock.TimeOf(EndUtc);

    public bool HasHours => (EndUtc - StartUtc).TotalMinutes < 23 * 60;
}

/// <summary>Council meetings of one calendar year against those required.</summary>
public sealed record YearCount(int Year, int? Required, int Planned, int Held);
