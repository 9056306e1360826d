using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;
using Outcome = DksPortal.Domain.Minutes.Outcome;

namespace DksPortal.Web.Tests.Status;

/// <summary>Meetings, their minutes and what follows them.</summary>
internal sealed partial class Steps
{
    private async Task WithAction(Deed deed)
    {
        var all = await db.ActionItems.Include(one => one.Updates).Include(one => one.AgendaItem).Include(one => one.Person)
            .Include(one => one.Organisation).Include(one => one.Administration).OrderBy(one => one.Id).ToListAsync(Cancel);
        var person = await db.People.OrderBy(one => one.Id).FirstAsync(Cancel);
        var responsible = new Responsible(person, null, null);
        if (deed.What % 6 == 0)
        {
            // After approval the minutes stand: new action items come from meetings whose minutes are still written.
            var items = await db.AgendaItems.Where(item => !db.Minutes.Any(minutes => minutes.MeetingId == item.MeetingId && minutes.ApprovedAt != null))
                .OrderBy(item => item.Id).ToListAsync(Cancel);
            if (items.Count > 0) db.Add(new ActionItem(items[deed.Which % items.Count], $"Gør noget {deed.What}", responsible, deed.What % 4 == 0 ? null : Today.AddDays(deed.What % 60)));
            return;
        }

        if (all.Count == 0) return;
        var one = all[deed.Which % all.Count];
        var isDecided = await db.Minutes.AnyAsync(minutes => minutes.MeetingId == one.MeetingId && minutes.ApprovedAt != null, Cancel);
        switch (deed.What % 5)
        {
            case 0 when isDecided: one.Change(one.What, responsible, deed.What % 2 == 0 ? null : Today.AddDays(deed.What % 90 - 20), Secretary, now); break;
            case 1: one.Remark("Det går.", Secretary, now); break;
            default: one.Take(Possible<ActionItemStep>(deed, next => one.Status.After(next) is not null), "Derfor.", Secretary, now); break;
        }
    }

    private async Task WithAdvice(Deed deed)
    {
        var all = await db.Recommendations.Include(one => one.AgendaItem).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (deed.What % 4 == 0)
        {
            var items = await db.AgendaItems.OrderBy(item => item.Id).ToListAsync(Cancel);
            var committee = await db.Committees.OrderBy(body => body.Id).FirstAsync(Cancel);
            db.Add(new Recommendation(items[deed.Which % items.Count], $"Rådet anbefaler {deed.What}.", new Addressee(committee, null)));
            return;
        }

        if (all.Count == 0) return;
        var one = all[deed.Which % all.Count];
        if (deed.What % 2 == 0) one.Send(Today, Today.AddDays(deed.What % 50));
        else one.TakeAnswer((Following)(deed.What % 3), "Sådan blev det.", Today);
    }

    private async Task WithMeeting(Deed deed)
    {
        var all = await db.Meetings.Include(one => one.Agenda).Include(one => one.AgendaVersions).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (deed.What % 4 == 0)
        {
            var start = now.AddDays(deed.What % 100).AddHours(2);
            var meeting = new Meeting($"x-{all.Count}", (MeetingKind)(deed.What % 3), $"Møde {all.Count}", start, start.AddHours(2), null);
            meeting.BelongsTo((await db.CouncilTerms.ToListAsync(Cancel)).Find(term => term.Covers(PortalClock.DayOf(start))));
            meeting.AddItem(AgendaItemKind.Discussion, "Åbent punkt", 20);
            meeting.AddItem(AgendaItemKind.Discussion, "Lukket punkt", 20).Describe(AgendaItemKind.Discussion, "Lukket punkt", 20, null, true);
            db.Add(meeting);
            return;
        }

        var one = all[deed.Which % all.Count];
        switch (deed.What % 3)
        {
            case 0: one.Convene([], Secretary, new TimeOnly(10, 0), now); break;
            case 1 when one.Start < now: one.Hold(now); break;
            case 2 when deed.What % 5 == 0: one.Cancel("Der er ikke nok til det.", now); break;
        }
    }

    private async Task WithMinutes(Deed deed)
    {
        var meetings = await db.Meetings.Include(one => one.Agenda).Where(one => one.Status == MeetingStatus.Convened || one.Status == MeetingStatus.Held)
            .Where(one => one.Start < now).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (meetings.Count == 0) return;
        var meeting = meetings[deed.Which % meetings.Count];
        var all = await db.Minutes.Include(one => one.Meeting!.Agenda).Include(one => one.Items).Include(one => one.Comments)
            .Where(one => one.MeetingId == meeting.Id).OrderBy(one => one.Number).ToListAsync(Cancel);
        if (all.Count == 0)
        {
            var written = new MeetingMinutes(meeting);
            foreach (var item in meeting.Agenda) written.Write(item, "Drøftet.", "Enighed.", Outcome.Discussed, null);
            db.Add(written);
            return;
        }

        var minutes = all[^1];
        switch (minutes.Status)
        {
            case MinutesStatus.Drafting: minutes.SendForReview(Secretary, Today.AddDays(14), Today, now); break;
            case MinutesStatus.InReview: minutes.Approve(Colleague, now); break;
            case MinutesStatus.Approved: minutes.Publish(Secretary, now); break;
            case MinutesStatus.Published when deed.What % 3 == 0: db.Add(minutes.Correct("En fejl", Secretary)); break;
        }
    }
}
