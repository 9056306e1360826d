using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.Inquiries;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Status;

/// <summary>Something that happened.</summary>
/// <param name="Day">The day.</param>
/// <param name="Thing">The key of the kind of thing.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it is.</param>
/// <param name="State">What it became.</param>
public sealed record StatusEvent(DateOnly Day, string Thing, string Title, string Address, Enum State)
{
    /// <summary>The moment, where it is known; orders what happened on the same day.</summary>
    public DateTime? At { get; init; }
}

/// <summary>What happened from a day on, the newest first; no more than <see cref="StatusNewsReader.Most"/>.</summary>
public sealed record StatusNews(DateOnly Since, bool IsLastVisit, IReadOnlyList<StatusEvent> Events, bool HasMore);

/// <summary>Reads what happened, as far as this reader may see it.</summary>
public sealed class StatusNewsReader(PortalDb db, CurrentUser me)
{
    /// <summary>The most events that are told.</summary>
    public const int Most = 60;

    /// <summary>What happened between two moments, UTC.</summary>
    public async Task<StatusNews> ReadAsync(DateTime from, DateTime to, bool isLastVisit, CancellationToken cancel)
    {
        List<StatusEvent> all =
        [
            .. await ThemesAsync(from, to, cancel), .. await InitiativesAsync(from, to, cancel), .. await ActionsAsync(from, to, cancel),
            .. await AdviceAsync(PortalClock.DayOf(from), PortalClock.DayOf(to.AddTicks(-1)), cancel), .. await NotesAsync(PortalClock.DayOf(from), PortalClock.DayOf(to.AddTicks(-1)), cancel),
            .. await MinutesAsync(from, to, cancel), .. await MeetingsAsync(from, to, cancel), .. await InquiriesAsync(from, to, cancel),
        ];
        var newest = all.OrderByDescending(one => one.Day).ThenByDescending(one => one.At).ToList();
        return new StatusNews(PortalClock.DayOf(from), isLastVisit, [.. newest.Take(Most)], newest.Count > Most);
    }

    private async Task<IEnumerable<StatusEvent>> ThemesAsync(DateTime from, DateTime to, CancellationToken cancel)
    {
        var told = await (
            from one in db.ThemeEvents
            join theme in db.Themes.VisibleTo(me) on one.ThemeId equals theme.Id
            where one.At >= @from && one.At < to && one.Status != ThemeStatus.Draft && (one.OtherId == null || one.Status == ThemeStatus.Merged)
            orderby one.At descending
            select new { one.At, one.Status, theme.Id, theme.Title }).Take(Most + 1).ToListAsync(cancel);
        return told.Select(one => At(one.At, "Thing.Theme", one.Title, $"/temaer/{one.Id}", one.Status));
    }

    /// <summary>Those that came into another state; what else was said of them stands on their own pages.</summary>
    private async Task<IEnumerable<StatusEvent>> InitiativesAsync(DateTime from, DateTime to, CancellationToken cancel)
    {
        var told = await db.InitiativeUpdates.Where(one => one.At >= from && one.At < to)
            .Where(one => db.InitiativeUpdates.Where(before => before.InitiativeId == one.InitiativeId && before.Id < one.Id)
                .OrderByDescending(before => before.Id).Select(before => (InitiativeStatus?)before.Status).FirstOrDefault() != one.Status)
            .OrderByDescending(one => one.At).Select(one => new { one.At, one.Status, one.InitiativeId, one.Initiative!.Title }).Take(Most + 1).ToListAsync(cancel);
        return told.Select(one => At(one.At, "Thing.Initiative", one.Title, $"/indsatser/{one.InitiativeId}", one.Status));
    }

    /// <summary>Those that became done or were given up: a later word on one that was that already is no news of that kind.</summary>
    private async Task<IEnumerable<StatusEvent>> ActionsAsync(DateTime from, DateTime to, CancellationToken cancel)
    {
        var told = await (
            from one in db.ActionItemUpdates
            join action in db.ActionItems.VisibleTo(me, db) on one.ActionItemId equals action.Id
            where one.At >= @from && one.At < to && (one.Status == ActionItemStatus.Done || one.Status == ActionItemStatus.Dropped)
                && db.ActionItemUpdates.Where(before => before.ActionItemId == one.ActionItemId && before.Id < one.Id)
                    .OrderByDescending(before => before.Id).Select(before => (ActionItemStatus?)before.Status).FirstOrDefault() != one.Status
            orderby one.At descending
            select new { one.At, one.Status, action.Id, action.What }).Take(Most + 1).ToListAsync(cancel);
        return told.Select(one => At(one.At, "Thing.ActionItem", one.What, $"/opfoelgning/{one.Id}", one.Status));
    }

    private async Task<IEnumerable<StatusEvent>> AdviceAsync(DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var told = await db.Recommendations.VisibleTo(me)
            .Where(one => (one.SentOn >= from && one.SentOn <= to) || (one.AnsweredOn >= from && one.AnsweredOn <= to)).OrderByDescending(one => one.AnsweredOn ?? one.SentOn)
            .Select(one => new { one.Id, one.Text, one.SentOn, one.AnsweredOn, one.Followed }).Take(Most + 1).ToListAsync(cancel);
        return told.SelectMany(one => new[]
        {
            (Day: one.SentOn, State: (Enum)RecommendationStatus.Sent), (Day: one.AnsweredOn, State: one.Followed is { } followed ? followed : RecommendationStatus.Answered),
        }.Where(part => part.Day >= from && part.Day <= to).Select(part => new StatusEvent(part.Day!.Value, "Thing.Recommendation", one.Text, $"/anbefalinger/{one.Id}", part.State)));
    }

    private async Task<IEnumerable<StatusEvent>> NotesAsync(DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var told = await db.FollowUpNotes.VisibleTo(me).Where(one => one.SentOn >= from && one.SentOn <= to).OrderByDescending(one => one.SentOn)
            .Select(one => new { one.SentOn, one.Meeting!.Title, one.Meeting.Slug }).Take(Most + 1).ToListAsync(cancel);
        return told.Select(one => new StatusEvent(one.SentOn!.Value, "Thing.FollowUpNote", one.Title, $"/moeder/{one.Slug}/opfoelgning", RecommendationStatus.Sent));
    }

    private async Task<IEnumerable<StatusEvent>> MinutesAsync(DateTime from, DateTime to, CancellationToken cancel)
    {
        var told = await db.Minutes.VisibleTo(me).Where(one => one.PublishedAt >= from && one.PublishedAt < to).OrderByDescending(one => one.PublishedAt)
            .Select(one => new { one.PublishedAt, one.Meeting!.Title, one.Meeting.Slug }).Take(Most + 1).ToListAsync(cancel);
        return told.Select(one => At(one.PublishedAt!.Value, "Thing.MeetingMinutes", one.Title, $"/moeder/{one.Slug}/referat", MinutesStatus.Published));
    }

    private async Task<IEnumerable<StatusEvent>> MeetingsAsync(DateTime from, DateTime to, CancellationToken cancel)
    {
        var told = await db.Meetings.VisibleTo(me)
            .Where(one => (one.ConvenedAt >= from && one.ConvenedAt < to) || (one.HeldAt >= from && one.HeldAt < to) || (one.CancelledAt >= from && one.CancelledAt < to))
            .OrderByDescending(one => one.Start).Select(one => new { one.Title, one.Slug, one.ConvenedAt, one.HeldAt, one.CancelledAt }).Take(Most + 1).ToListAsync(cancel);
        return told.SelectMany(one => new[] { (At: one.ConvenedAt, State: MeetingStatus.Convened), (At: one.HeldAt, State: MeetingStatus.Held), (At: one.CancelledAt, State: MeetingStatus.Cancelled) }
            .Where(part => part.At >= from && part.At < to).Select(part => At(part.At!.Value, "Thing.Meeting", one.Title, $"/moeder/{one.Slug}", part.State)));
    }

    private async Task<IEnumerable<StatusEvent>> InquiriesAsync(DateTime from, DateTime to, CancellationToken cancel)
    {
        var told = await (
            from one in db.InquiryEvents
            join inquiry in db.Inquiries.VisibleTo(me) on one.InquiryId equals inquiry.Id
            where one.At >= @from && one.At < to && (one.Status == InquiryStatus.Sent || me.IsSecretariat || inquiry.AskerId == me.PersonId)
            orderby one.At descending
            select new { one.At, one.Status, inquiry.Id, inquiry.Title }).Take(Most + 1).ToListAsync(cancel);
        return told.Select(one => At(one.At, "Thing.Inquiry", one.Title, $"/spoergsmaal/{one.Id}", one.Status));
    }

    private static StatusEvent At(DateTime at, string thing, string title, string address, Enum state) => new(PortalClock.DayOf(at), thing, title, address, state) { At = at };
}
