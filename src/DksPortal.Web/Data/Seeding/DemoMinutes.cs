using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Data.Seeding;

/// <summary>The made-up minutes of the meeting in April 2026, from attendance to publication.</summary>
internal sealed class DemoMinutes(PortalDb db, SeedLedger laid, SeedClock clock)
{
    private readonly DemoFollowUp followUp = new(db, laid, clock);

    public async Task WriteAsync(Meeting meeting, MeetingSeed seed, StepsSeed steps, Person secretary, CancellationToken cancel)
    {
        At(steps.Held, seed.End);
        await AttendAsync(meeting, seed.Attendance, secretary, cancel);
        meeting.Hold(clock.Now.UtcDateTime);
        var minutes = new MeetingMinutes(meeting);
        db.Add(minutes);
        await db.SaveChangesAsync(cancel);
        foreach (var (item, written) in meeting.Agenda.Zip(seed.Agenda)) await WriteAsync(minutes, item, written.Result, cancel);
        await db.SaveChangesAsync(cancel);

        At(steps.SentForReview, new TimeOnly(9, 30));
        minutes.NameSpeakers(await db.InitialsAsync(meeting.Id, minutes, cancel));
        minutes.SendForReview(secretary.Id, steps.ReviewDeadline, steps.SentForReview, clock.Now.UtcDateTime);
        await db.SaveChangesAsync(cancel);
        var colleague = await laid.FindAsync<Person>(DemoPeople.People, "rasmus-tolstrup-bay", cancel) ?? throw new InvalidOperationException("The demo needs its second secretary.");
        At(steps.Approved, new TimeOnly(11, 15));
        minutes.Approve(colleague.Id, clock.Now.UtcDateTime, await db.RecordAsync(meeting.Id, colleague.Id, cancel));
        await db.MinuteThemesAsync(minutes, colleague.Id, clock.Now.UtcDateTime, cancel);
        await db.SaveChangesAsync(cancel);
        At(steps.Published, new TimeOnly(13, 0));
        minutes.Publish(secretary.Id, clock.Now.UtcDateTime);
        await db.SaveChangesAsync(cancel);
        await followUp.GoOnAsync(meeting, seed, secretary, cancel);
    }

    private async Task AttendAsync(Meeting meeting, AttendanceSeed? attendance, Person secretary, CancellationToken cancel)
    {
        var absent = await IdsAsync(attendance?.Absent, cancel);
        var sent = await IdsAsync(attendance?.SentSubstitute, cancel);
        foreach (var invitation in meeting.Invitations)
        {
            var (answer, came) = absent.Contains(invitation.PersonId) ? (InvitationAnswer.No, Attendance.Absent)
                : sent.Contains(invitation.PersonId) ? (InvitationAnswer.Substitute, Attendance.SubstitutePresent)
                : (InvitationAnswer.Yes, Attendance.Present);
            invitation.Reply(answer, null, invitation.PersonId, clock.Now.UtcDateTime.AddDays(-8));
            invitation.Came(came, null);
        }

        foreach (var key in attendance?.Guests ?? [])
        {
            if (await laid.FindAsync<Person>(DemoPeople.People, key, cancel) is not { } guest) continue;
            var invitation = meeting.InviteGuest(guest);
            invitation.Reply(InvitationAnswer.Yes, null, secretary.Id, clock.Now.UtcDateTime.AddDays(-8));
            invitation.Came(Attendance.Present, null);
        }
    }

    private async Task WriteAsync(MeetingMinutes minutes, AgendaItem item, ResultSeed? result, CancellationToken cancel)
    {
        if (result is null) return;
        minutes.Write(item, result.Discussion, result.Conclusion, result.Outcome, result.ReferredTo);
        await followUp.AgreeAsync(item, result, cancel);
    }

    private async Task<HashSet<int>> IdsAsync(string[]? keys, CancellationToken cancel)
    {
        var ids = new HashSet<int>();
        foreach (var key in keys ?? [])
        {
            if (await laid.FindAsync<Person>(DemoPeople.People, key, cancel) is { } person) ids.Add(person.Id);
        }

        return ids;
    }

    private void At(DateOnly day, TimeOnly time) => clock.Now = new DateTimeOffset(PortalClock.Utc(day, time), TimeSpan.Zero);
}
