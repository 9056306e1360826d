using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>A meeting whose minutes were corrected once and are corrected again: two versions published, a third in review with a remark.</summary>
internal static class ReviewSample
{
    public const string Slug = "2026-99";

    private static readonly DateTime Start = new(2026, 2, 3, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>The number of the remark that lacks its answer, and of the item that it is on.</summary>
    public static async Task<(int Comment, int Item)> InAsync(PortalDb db, CancellationToken cancel)
    {
        var known = await db.MinutesComments.Where(comment => db.Meetings.Any(meeting => meeting.Slug == Slug && meeting.Id == comment.MeetingId))
            .Select(comment => new { comment.Id, comment.ItemMinutes!.AgendaItemId }).FirstOrDefaultAsync(cancel);
        return known is null ? await MakeAsync(db, cancel) : (known.Id, known.AgendaItemId);
    }

    private static async Task<(int Comment, int Item)> MakeAsync(PortalDb db, CancellationToken cancel)
    {
        var meeting = new Meeting(Slug, MeetingKind.Council, "Møde med rettet referat", Start, Start.AddHours(2), null);
        var item = meeting.AddItem(AgendaItemKind.Discussion, "Rettet punkt", 20);
        meeting.Convene([], 1, new TimeOnly(10, 0), Start);
        db.Add(meeting);
        await db.SaveChangesAsync(cancel);
        var minutes = new MeetingMinutes(meeting);
        minutes.Write(item, "Punktet blev drøftet.", "Enighed.", Outcome.Discussed, null);
        await Published(db, minutes, cancel);
        var second = minutes.Correct("En fejl", 1);
        await Published(db, second, cancel);
        var third = second.Correct("Endnu en fejl", 1);
        third.SendForReview(1, new DateOnly(2099, 1, 1), DateOnly.FromDateTime(Start), Start);
        db.Add(third);
        await db.SaveChangesAsync(cancel);
        var person = await db.People.OrderBy(one => one.Id).FirstAsync(cancel);
        var comment = third.Comment(item, new Remark("Sådan var det ikke"), person, true, DateOnly.FromDateTime(Start), Start);
        await db.SaveChangesAsync(cancel);
        return (comment.Id, item.Id);
    }

    private static async Task Published(PortalDb db, MeetingMinutes minutes, CancellationToken cancel)
    {
        minutes.SendForReview(1, new DateOnly(2099, 1, 1), DateOnly.FromDateTime(Start), Start);
        minutes.Approve(2, Start, new MinutesRecord("Rasmus Tolstrup Bay", [], []));
        minutes.Publish(1, Start);
        db.Add(minutes);
        await db.SaveChangesAsync(cancel);
    }
}
