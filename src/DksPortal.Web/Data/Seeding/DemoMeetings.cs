using System.Text;
using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Features.Council;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data.Seeding;

/// <summary>
/// Made-up meetings, made through the domain's own methods on days of their own: one held in April 2026, one convened
/// for three weeks after the first start, one planned for the spring after that.
/// </summary>
internal sealed class DemoMeetings(PortalDb db, SeedLedger laid, SeedClock clock, DemoThemes themes)
{
    private const string Meetings = "demo/meetings";

    public async Task LayAsync(CancellationToken cancel)
    {
        var firstStart = clock.Now;
        foreach (var seed in await SeedFiles.ReadAsync<MeetingSeed>(Meetings, cancel))
        {
            await laid.OnceAsync($"{Meetings}/{seed.Key}", () => MakeAsync(seed, PortalClock.DayOf(firstStart.UtcDateTime), cancel), cancel);
        }

        clock.Now = firstStart;
    }

    private async Task<Domain.Entity?> MakeAsync(MeetingSeed seed, DateOnly today, CancellationToken cancel)
    {
        var secretary = await laid.FindAsync<Person>(DemoPeople.People, "louise-engbaek-nygaard", cancel);
        if (secretary is null) return null;
        var day = seed.Date ?? (seed.Steps is null && seed.InvitationAnswers is null ? SpringAfter(ThreeWeeksAfter(today)) : ThreeWeeksAfter(today));
        At(seed.Steps?.Planned ?? today.AddDays(-40), 9);
        var meeting = await PlanAsync(seed, day, secretary, cancel);
        if (seed.Steps is { } planned) At(planned.Convened.AddDays(-1), 9);
        await TieAsync(meeting, seed, secretary, cancel);
        if (seed.Steps is { } steps)
        {
            At(steps.Convened, 10);
            await ConveneAsync(meeting, day, secretary, cancel);
            await new DemoMinutes(db, laid, clock).WriteAsync(meeting, seed, steps, secretary, cancel);
        }
        else if (seed.InvitationAnswers is { } answers)
        {
            At(today.AddDays(-9), 10);
            await ConveneAsync(meeting, day, secretary, cancel);
            await AnswerAsync(meeting, answers, today, cancel);
        }

        return meeting;
    }

    private async Task<Meeting> PlanAsync(MeetingSeed seed, DateOnly day, Person secretary, CancellationToken cancel)
    {
        var slug = await MeetingSlug.NextAsync(db, day.Year, cancel);
        var meeting = new Meeting(slug, seed.Kind, seed.Title, PortalClock.Utc(day, seed.Start), PortalClock.Utc(day, seed.End), seed.Place);
        meeting.BelongsTo(await laid.FindAsync<CouncilTerm>(ReferenceSeeds.Terms, seed.Term, cancel));
        db.Add(meeting);
        foreach (var item in seed.Agenda) await AddAsync(meeting, item, cancel);
        await db.SaveChangesAsync(cancel);
        foreach (var (item, written) in meeting.Agenda.Zip(seed.Agenda)) Annex(meeting, item, written.Annexes ?? [], secretary);
        await db.SaveChangesAsync(cancel);
        return meeting;
    }

    /// <summary>What the items come from: themes, and items that were put off.</summary>
    private async Task TieAsync(Meeting meeting, MeetingSeed seed, Person secretary, CancellationToken cancel)
    {
        foreach (var (item, written) in meeting.Agenda.Zip(seed.Agenda))
        {
            await themes.TakeUpAsync(meeting, item, written.TakesUp, secretary, cancel);
            if (written.CarriesOn?.Split('/') is not [var from, var key] || await laid.FindAsync<Meeting>(Meetings, from, cancel) is not { } earlier) continue;
            var title = (await SeedFiles.ReadAsync<MeetingSeed>(Meetings, cancel)).Single(one => one.Key == from).Agenda.Single(one => one.Key == key).Title;
            if (await db.AgendaItems.FirstOrDefaultAsync(one => one.MeetingId == earlier.Id && one.Title == title, cancel) is { } carried) item.CarriesOn(carried);
        }

        await db.SaveChangesAsync(cancel);
    }

    private void Annex(Meeting meeting, AgendaItem item, AnnexSeed[] annexes, Person secretary)
    {
        foreach (var seed in annexes)
        {
            var file = AnnexFileReader.Read(seed.FileName, Encoding.UTF8.GetBytes(seed.Text));
            meeting.DescribeAnnex(meeting.AddAnnex(file, seed.Title, item, secretary.Id, clock.Now.UtcDateTime), seed.Title, seed.Closed, []);
        }
    }

    private async Task AddAsync(Meeting meeting, ItemSeed seed, CancellationToken cancel)
    {
        var item = meeting.AddItem(seed.Kind, seed.Title, seed.Minutes);
        item.Describe(seed.Kind, seed.Title, seed.Minutes, null, seed.Closed);
        item.SetOut(seed.Purpose, seed.CaseText, seed.Recommendation);
        var presenters = new List<(string, Person?)>();
        foreach (var key in seed.Presenters ?? [])
        {
            if (await laid.FindAsync<Person>(DemoPeople.People, key, cancel) is { } person) presenters.Add((person.Name, person));
        }

        item.IsPresentedBy(presenters);
        var concerned = new List<Organisation>();
        foreach (var key in seed.Concerns ?? [])
        {
            if (await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, key, cancel) is { } organisation) concerned.Add(organisation);
        }

        item.IsAbout(concerned);
    }

    private async Task ConveneAsync(Meeting meeting, DateOnly day, Person secretary, CancellationToken cancel)
    {
        meeting.Convene(await db.AppointedOnAsync(meeting.CouncilTermId, day, cancel), secretary.Id, PortalClock.TimeOf(meeting.Start), clock.Now.UtcDateTime);
        await db.SaveChangesAsync(cancel);
    }

    private async Task AnswerAsync(Meeting meeting, AnswerSeed[] answers, DateOnly today, CancellationToken cancel)
    {
        var days = 8;
        foreach (var seed in answers)
        {
            var person = await laid.FindAsync<Person>(DemoPeople.People, seed.Person, cancel);
            if (person is null || meeting.InvitationOf(person.Id) is not { } invitation) continue;
            At(today.AddDays(-days), 12);
            days = Math.Max(1, days - 1);
            invitation.Reply(seed.Answer, null, person.Id, clock.Now.UtcDateTime);
            await db.SaveChangesAsync(cancel);
        }
    }

    private void At(DateOnly day, int hour) => clock.Now = new DateTimeOffset(PortalClock.Utc(day, new TimeOnly(hour, 0)), TimeSpan.Zero);

    private static DateOnly ThreeWeeksAfter(DateOnly today) => Weekday(today.AddDays(21));

    private static DateOnly SpringAfter(DateOnly convened)
    {
        var spring = new DateOnly(convened.Year, 4, 20);
        return Weekday(spring > convened.AddDays(30) ? spring : spring.AddYears(1));
    }

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
