using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Features.FollowUp.Notes;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data.Seeding;

/// <summary>The made-up follow-up of a meeting: what was agreed in it, and what became of that, each on its own day.</summary>
internal sealed class DemoFollowUp(PortalDb db, SeedLedger laid, SeedClock clock)
{
    private readonly List<(ActionItem Action, ActionSeed Seed)> actions = [];
    private readonly List<(Recommendation Recommendation, RecommendationSeed Seed)> recommendations = [];

    /// <summary>What the minutes of one item hold to be done and advised.</summary>
    public async Task AgreeAsync(AgendaItem item, ResultSeed result, CancellationToken cancel)
    {
        foreach (var seed in result.Actions ?? [])
        {
            var action = new ActionItem(item, seed.What, await ResponsibleAsync(seed.Responsible, cancel), seed.Due);
            db.Add(action);
            actions.Add((action, seed));
        }

        foreach (var seed in result.Recommendations ?? [])
        {
            var addressee = new Addressee(
                await laid.FindAsync<Committee>(ReferenceSeeds.Committees, seed.Committee, cancel),
                await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel));
            var recommendation = new Recommendation(item, seed.Text, addressee);
            db.Add(recommendation);
            recommendations.Add((recommendation, seed));
        }
    }

    /// <summary>What happened after publication, day by day.</summary>
    public async Task GoOnAsync(Meeting meeting, MeetingSeed seed, Person secretary, CancellationToken cancel)
    {
        foreach (var (day, act) in Days(secretary).OrderBy(one => one.Day))
        {
            clock.Now = new DateTimeOffset(PortalClock.Utc(day, new TimeOnly(10, 0)), TimeSpan.Zero);
            act();
            await db.SaveChangesAsync(cancel);
        }

        if (seed.FollowUpNote is { } note) await SendNoteAsync(meeting, note, secretary, cancel);
    }

    private IEnumerable<(DateOnly Day, Action Act)> Days(Person secretary)
    {
        foreach (var (action, told) in actions)
        {
            var by = action.PersonId ?? secretary.Id;
            var note = told.Done is null ? told.Note : null;
            if (told.Started is { } started) yield return (started, () => action.Take(ActionItemStep.Start, note, by, clock.Now.UtcDateTime));
            if (told.Done is { } done) yield return (done, () => action.Take(ActionItemStep.Complete, told.Note, by, clock.Now.UtcDateTime));
        }

        foreach (var (recommendation, told) in recommendations)
        {
            if (told is { Sent: { } sent, Expected: { } expected }) yield return (sent, () => recommendation.Send(sent, expected));
            if (told is { Answered: { } answered, Followed: { } followed, Answer: { } answer })
                yield return (answered, () => recommendation.TakeAnswer(followed, answer, answered));
        }
    }

    private async Task SendNoteAsync(Meeting meeting, NoteSeed seed, Person secretary, CancellationToken cancel)
    {
        var head = await db.Meetings.Where(one => one.Id == meeting.Id).Select(MeetingHead.From).SingleAsync(cancel);
        var composed = await new NoteComposer(db, CurrentUser.Named(secretary.Name)).ComposeAsync(head, cancel);
        var note = new FollowUpNote(meeting, null);
        note.Write(seed.Opening, seed.Next, seed.Closing, seed.Recipients);
        note.Send(composed, secretary.Id, seed.Sent);
        clock.Now = new DateTimeOffset(PortalClock.Utc(seed.Sent, new TimeOnly(14, 0)), TimeSpan.Zero);
        db.Add(note);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Responsible> ResponsibleAsync(ResponsibleSeed seed, CancellationToken cancel) => new(
        await laid.FindAsync<Person>(DemoPeople.People, seed.Person, cancel),
        await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, seed.Organisation, cancel),
        await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel));
}
