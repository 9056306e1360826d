using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;

namespace DksPortal.Web.Tests.Measuring;

/// <summary>How many there are of each thing on the red thread.</summary>
internal sealed record Amounts(int Terms, int Meetings, int Actions, int Themes, int Initiatives, int Advice, int Inquiries)
{
    /// <summary>As much as a council gathers in a generation.</summary>
    public static readonly Amounts OfAGeneration = new(20, 200, 5_000, 2_000, 1_000, 1_000, 200);
}

/// <summary>Makes many things of the red thread, each with a life behind it, through the domain's own methods.</summary>
internal sealed class MuchToFollow(PortalDb db, Amounts amounts, DateTime now)
{
    private const int Secretary = 1;
    private const int Colleague = 2;

    private readonly DateTime begin = now.AddYears(-10);

    /// <summary>Makes them.</summary>
    public async Task AddAsync(CancellationToken cancel)
    {
        // They are far more than one saves at once, and none of them is changed again.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var person = new Person("Mads Meget");
        var (committee, principle) = (new Committee("Udvalget for meget", "MU"), new VisionPrinciple(90, "Meget", "Der er meget at følge."));
        db.AddRange(person, committee, principle);
        await SaveAsync(cancel);
        await TermsAsync(cancel);
        var items = await MeetingsAsync(cancel);
        await ActionsAsync(items, person.Id, cancel);
        await AdviceAsync(items, committee.Id, cancel);
        await ThemesAsync(person.Id, cancel);
        await InitiativesAsync(committee.Id, principle.Id, cancel);
        await InquiriesAsync(person.Id, cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private DateTime At(int index, int of) => begin.AddDays(3600.0 * index / of);

    private async Task TermsAsync(CancellationToken cancel)
    {
        for (var index = 0; index < amounts.Terms; index++) db.Add(new CouncilTerm($"Periode {index}", new PartialDate(1980 + 2 * index), new PartialDate(1981 + 2 * index)));
        await SaveAsync(cancel);
    }

    private async Task<List<int>> MeetingsAsync(CancellationToken cancel)
    {
        var meetings = new List<Meeting>();
        for (var index = 0; index < amounts.Meetings; index++)
        {
            var start = At(index, amounts.Meetings);
            var meeting = new Meeting($"meget-{index}", MeetingKind.Council, $"Møde {index}", start, start.AddHours(2), null);
            for (var item = 0; item < 5; item++) meeting.AddItem(AgendaItemKind.Discussion, $"Punkt {item}", 20);
            meeting.Convene([], Secretary, new TimeOnly(14, 0), start.AddDays(-20));
            meeting.Hold(start.AddHours(3));
            db.Add(meeting);
            meetings.Add(meeting);
        }

        await db.SaveChangesAsync(cancel);
        foreach (var meeting in meetings)
        {
            var minutes = new MeetingMinutes(meeting);
            foreach (var item in meeting.Agenda) minutes.Write(item, "Drøftet.", "Enighed.", Outcome.Discussed, null);
            minutes.SendForReview(Secretary, DateOnly.FromDateTime(meeting.Start.AddDays(14)), DateOnly.FromDateTime(meeting.Start), meeting.Start.AddDays(1));
            minutes.Approve(Colleague, meeting.Start.AddDays(15));
            minutes.Publish(Secretary, meeting.Start.AddDays(16));
            db.Add(minutes);
        }

        var items = meetings.SelectMany(meeting => meeting.Agenda).Select(item => item.Id).ToList();
        await SaveAsync(cancel);
        return items;
    }

    private Task ActionsAsync(List<int> items, int personId, CancellationToken cancel) => InBatches(amounts.Actions, async (index, loaded) =>
    {
        var at = At(index, amounts.Actions).AddDays(30);
        var action = new ActionItem(await loaded.Item(items[index % items.Count]), $"Opfølgning {index}", new Responsible(await loaded.Person(personId), null, null), DateOnly.FromDateTime(at.AddDays(60)));
        action.Take(ActionItemStep.Start, null, Secretary, at);
        if (index % 10 != 0) action.Take(ActionItemStep.Complete, "Gjort.", Secretary, at.AddDays(40));
        return action;
    }, cancel);

    private Task AdviceAsync(List<int> items, int committeeId, CancellationToken cancel) => InBatches(amounts.Advice, async (index, loaded) =>
    {
        var on = DateOnly.FromDateTime(At(index, amounts.Advice));
        var advice = new Recommendation(await loaded.Item(items[index % items.Count]), $"Anbefaling {index}", new Addressee(await loaded.Committee(committeeId), null));
        advice.Send(on, on.AddDays(90));
        if (index % 10 != 0) advice.TakeAnswer(Following.Followed, "Ja.", on.AddDays(50));
        return advice;
    }, cancel);

    private Task ThemesAsync(int personId, CancellationToken cancel) => InBatches(amounts.Themes, async (index, loaded) =>
    {
        var at = At(index, amounts.Themes);
        var theme = new Theme(await loaded.Person(personId), $"Tema {index}", "Sådan er det.", "Sådan kunne det være.", at);
        theme.Take(ThemeStep.Propose, personId, at.AddDays(1));
        if (index % 20 != 0) theme.Accept(Secretary, at.AddDays(10));
        if (index % 3 == 0 && theme.Status == ThemeStatus.Accepted) theme.Take(ThemeStep.Decline, Secretary, at.AddDays(20), "Ikke nu.");
        return theme;
    }, cancel);

    private Task InitiativesAsync(int committeeId, int principleId, CancellationToken cancel) => InBatches(amounts.Initiatives, async (index, loaded) =>
    {
        var at = At(index, amounts.Initiatives);
        var initiative = new Initiative($"Indsats {index}", null, [await loaded.Principle(principleId)], Secretary, at);
        initiative.IsFunded((Funding)(index % 4), index % 8 == 2 ? 250_000 : null, Secretary, at.AddDays(5));
        initiative.WaitsFor((DecisionPath)(index / 4 % 4), await loaded.Committee(committeeId), null, index % 5 == 0 ? "Vedtaget." : null, Secretary, at.AddDays(9));
        if (index % 2 == 0) initiative.Take(InitiativeStep.Start, null, Secretary, at.AddDays(12));
        if (index % 6 == 0) initiative.Complete("Det er gjort.", null, Secretary, at.AddDays(100));
        return initiative;
    }, cancel);

    private Task InquiriesAsync(int personId, CancellationToken cancel) => InBatches(amounts.Inquiries, async (index, loaded) =>
    {
        var at = At(index, amounts.Inquiries);
        var inquiry = new Inquiry(await loaded.Person(personId), $"Spørgsmål {index}", DateOnly.FromDateTime(at), null, null, Secretary, at);
        inquiry.Ask([(null, "Hvordan går det?")], null);
        inquiry.Answer(inquiry.Questions[0], "Godt.", Secretary, at.AddDays(2));
        if (index % 10 == 0) return inquiry;
        inquiry.Approve(Colleague, at.AddDays(4));
        inquiry.Send(DateOnly.FromDateTime(at.AddDays(5)), new Dictionary<int, string>(), Secretary, at.AddDays(5));
        return inquiry;
    }, cancel);

    private async Task InBatches(int count, Func<int, Loaded, Task<Entity>> make, CancellationToken cancel)
    {
        for (var start = 0; start < count; start += 500)
        {
            var loaded = new Loaded(db);
            for (var index = start; index < Math.Min(count, start + 500); index++) db.Add(await make(index, loaded));
            await SaveAsync(cancel);
        }
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>What the new things are tied to.</summary>
    private sealed class Loaded(PortalDb db)
    {
        public async Task<AgendaItem> Item(int id) => (await db.AgendaItems.FindAsync([id], TestContext.Current.CancellationToken))!;

        public async Task<Person> Person(int id) => (await db.People.FindAsync([id], TestContext.Current.CancellationToken))!;

        public async Task<Committee> Committee(int id) => (await db.Committees.FindAsync([id], TestContext.Current.CancellationToken))!;

        public async Task<VisionPrinciple> Principle(int id) => (await db.VisionPrinciples.FindAsync([id], TestContext.Current.CancellationToken))!;
    }
}
