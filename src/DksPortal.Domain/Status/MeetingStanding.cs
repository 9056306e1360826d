using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Status;

/// <summary>The council's meetings as they stood on a day.</summary>
/// <param name="Last">The council meeting held last.</param>
/// <param name="Next">The council meeting that was next.</param>
/// <param name="Note">The newest follow-up note of the last meeting.</param>
/// <param name="Required">How many meetings the year should have; null when not told.</param>
/// <param name="Held">Council meetings of the year that were held, the newest first.</param>
/// <param name="Ahead">Council meetings of the year that were to come, the next first.</param>
/// <param name="All">All meetings that were known, as they stood.</param>
public sealed record MeetingStanding(
    MeetingFact? Last, MeetingFact? Next, NoteFact? Note, int? Required, IReadOnlyList<int> Held, IReadOnlyList<int> Ahead, IReadOnlyList<MeetingFact> All)
{
    /// <summary>The meetings of the day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="term">The term of the day.</param>
    /// <param name="yearOf">The calendar year of a moment where the council is.</param>
    public static MeetingStanding On(StatusDay day, StatusFacts facts, TermStanding? term, Func<DateTime, int> yearOf)
    {
        var known = facts.Meetings.Select(meeting => meeting with { Status = StatusOn(meeting, day) })
            .Where(meeting => meeting.Status != MeetingStatus.Planned || !facts.PlannedSince.Contains(meeting.Id)).ToList();
        var council = known.Where(meeting => meeting.Kind == MeetingKind.Council).ToList();
        var last = council.Where(meeting => meeting.Status == MeetingStatus.Held && meeting.Start < day.Moment).MaxBy(meeting => meeting.Start);
        var ahead = council.Where(meeting => meeting.Status is MeetingStatus.Planned or MeetingStatus.Convened && meeting.Start >= day.Moment).OrderBy(meeting => meeting.Start).ToList();
        var ofYear = council.Where(meeting => term is not null && meeting.TermId == term.Term.Id && yearOf(meeting.Start) == day.Day.Year).ToList();
        return new MeetingStanding(
            last,
            ahead.FirstOrDefault(),
            facts.Notes.Where(note => note.MeetingId == last?.Id && day.Knows(note.SentOn)).MaxBy(note => note.Number),
            term is { IsOver: false } ? term.Term.MeetingsEachYear : null,
            [.. ofYear.Where(meeting => meeting.Status == MeetingStatus.Held).OrderByDescending(meeting => meeting.Start).Select(meeting => meeting.Id)],
            [.. ahead.Intersect(ofYear).Select(meeting => meeting.Id)],
            known);
    }

    /// <summary>A meeting that the portal never convened comes from the sources: it was held on its own day.</summary>
    private static MeetingStatus StatusOn(MeetingFact meeting, StatusDay day) => meeting switch
    {
        _ when day.IsToday => meeting.Status,
        { Status: MeetingStatus.Cancelled } when day.Knows(meeting.CancelledAt) => MeetingStatus.Cancelled,
        { Status: MeetingStatus.Held, ConvenedAt: null } when day.Knows(meeting.End) => MeetingStatus.Held,
        { Status: MeetingStatus.Held, ConvenedAt: not null } when day.Knows(meeting.HeldAt) => MeetingStatus.Held,
        _ when day.Knows(meeting.ConvenedAt) => MeetingStatus.Convened,
        _ => MeetingStatus.Planned,
    };
}
