using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Outcome = DksPortal.Domain.Minutes.Outcome;

namespace DksPortal.Web.Tests.Status;

/// <summary>Something that somebody does: which kind of thing, which of them, what with it.</summary>
/// <param name="Kind">What it is done with.</param>
/// <param name="Which">Which of those that there are; a new one is made now and then.</param>
/// <param name="What">Which step; most are refused, as those of people are.</param>
/// <param name="Days">How many days later.</param>
public sealed record Step(int Kind, int Which, int What, int Days);

/// <summary>Takes generated steps through the domain's own methods.</summary>
internal sealed class Steps(PortalDb db, DateTime now)
{
    private const int Secretary = 1;
    private const int Colleague = 2;

    /// <summary>Some days of steps.</summary>
    public static Arbitrary<Step[]> Any { get; } = (
        from count in Gen.Choose(30, 60)
        from steps in Gen.ArrayOf(
            from kind in Gen.Choose(0, 6)
            from which in Gen.Choose(0, 1000)
            from what in Gen.Choose(0, 1000)
            from days in Gen.Frequency((14, Gen.Constant(0)), (4, Gen.Choose(1, 5)), (1, Gen.Choose(20, 60)))
            select new Step(kind, which, what, days), count)
        select steps).ToArbitrary();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateOnly Today => PortalClock.DayOf(now);

    /// <summary>Takes a step, or is refused and changes nothing.</summary>
    public async Task Take(Step step)
    {
        try
        {
            await (step.Kind switch
            {
                0 => WithTheme(step),
                1 => WithInitiative(step),
                2 => WithInquiry(step),
                3 => WithAction(step),
                4 => WithAdvice(step),
                5 => WithMeeting(step),
                _ => WithMinutes(step),
            });
            await db.SaveChangesAsync(Cancel);
        }
        catch (RuleViolation)
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task WithTheme(Step step)
    {
        var people = await db.People.OrderBy(one => one.Id).Take(3).ToListAsync(Cancel);
        var themes = await db.Themes.Include(one => one.Events).Include(one => one.Supports).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (themes.Count < 3 || step.What % 5 == 0)
        {
            var theme = new Theme(people[step.Which % 3], $"Tema {themes.Count}", "Sådan er det.", "Sådan kunne det være.", now);
            db.Add(theme);
            if (step.What % 2 == 0) theme.Take(ThemeStep.Propose, theme.ProposerId, now);
            return;
        }

        var (known, other) = (themes[step.Which % themes.Count], themes[step.What % themes.Count]);
        var next = Possible<ThemeStep>(step, one => known.Status.After(one) is not null);
        if (next == ThemeStep.Merge) known.MergeInto(other, Secretary, now, "De ligner hinanden.");
        else if (step.What % 7 == 0 && known.Status == ThemeStatus.Proposed) known.Accept(Secretary, now);
        else known.Take(next, next is ThemeStep.Propose or ThemeStep.Withdraw ? known.ProposerId : Secretary, now, "Derfor.");
    }

    private async Task WithInitiative(Step step)
    {
        var all = await db.Initiatives.Include(one => one.Updates).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (all.Count < 3 || step.What % 6 == 0)
        {
            db.Add(new Initiative($"Indsats {all.Count}", null, await db.VisionPrinciples.OrderBy(principle => principle.Number).Take(1).ToListAsync(Cancel), Secretary, now));
            return;
        }

        var one = all[step.Which % all.Count];
        var committees = await db.Committees.OrderBy(body => body.Id).Take(2).ToListAsync(Cancel);
        switch (step.What % 5)
        {
            case 0: one.IsFunded((Funding)(step.What / 5 % 4), step.What % 2 == 0 ? step.What * 1000 + 1 : null, Secretary, now); break;
            case 1: one.WaitsFor((DecisionPath)(step.What / 5 % 4), committees[step.What % 2], null, step.What % 3 == 0 ? "Vedtaget." : null, Secretary, now); break;
            case 2: one.Confirm(Secretary, now); break;
            case 3 when one.Status == InitiativeStatus.InProgress: one.Complete("Det er gjort.", null, Secretary, now); break;
            default: one.Take(Possible<InitiativeStep>(step, next => one.Status.After(next) is not null), "Derfor.", Secretary, now); break;
        }
    }

    private async Task WithInquiry(Step step)
    {
        var all = await db.Inquiries.Include(one => one.Questions).Include(one => one.Events).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (all.Count < 2 || step.What % 5 == 0)
        {
            var politicians = await db.Users.Where(user => user.Roles.HasFlag(Roles.Politician)).OrderBy(user => user.Id).Select(user => user.Person!).ToListAsync(Cancel);
            var inquiry = new Inquiry(politicians[step.Which % politicians.Count], $"Spørgsmål {all.Count}", Today, null, Today.AddDays(14), Secretary, now);
            inquiry.Ask([(null, "Hvordan går det?")]);
            db.Add(inquiry);
            return;
        }

        var one = all[step.Which % all.Count];
        switch (one.Status, step.What % 4)
        {
            case (InquiryStatus.Received, _) or (_, 0): one.Answer(one.Questions[0], $"Godt {step.What}.", Secretary, now); break;
            case (InquiryStatus.InProgress, _): one.Approve(Colleague, now); break;
            case (_, 1): one.Reopen(Secretary, now); break;
            default: one.Send(Today, new Dictionary<int, string>(), Secretary, now); break;
        }
    }

    private async Task WithAction(Step step)
    {
        var all = await db.ActionItems.Include(one => one.Updates).Include(one => one.AgendaItem).Include(one => one.Person)
            .Include(one => one.Organisation).Include(one => one.Administration).OrderBy(one => one.Id).ToListAsync(Cancel);
        var person = await db.People.OrderBy(one => one.Id).FirstAsync(Cancel);
        var responsible = new Responsible(person, null, null);
        if (step.What % 6 == 0)
        {
            // After approval the minutes stand: new action items come from meetings whose minutes are still written.
            var items = await db.AgendaItems.Where(item => !db.Minutes.Any(minutes => minutes.MeetingId == item.MeetingId && minutes.ApprovedAt != null))
                .OrderBy(item => item.Id).ToListAsync(Cancel);
            if (items.Count > 0) db.Add(new ActionItem(items[step.Which % items.Count], $"Gør noget {step.What}", responsible, step.What % 4 == 0 ? null : Today.AddDays(step.What % 60)));
            return;
        }

        if (all.Count == 0) return;
        var one = all[step.Which % all.Count];
        var isDecided = await db.Minutes.AnyAsync(minutes => minutes.MeetingId == one.MeetingId && minutes.ApprovedAt != null, Cancel);
        switch (step.What % 5)
        {
            case 0 when isDecided: one.Change(one.What, responsible, step.What % 2 == 0 ? null : Today.AddDays(step.What % 90 - 20), Secretary, now); break;
            case 1: one.Remark("Det går.", Secretary, now); break;
            default: one.Take(Possible<ActionItemStep>(step, next => one.Status.After(next) is not null), "Derfor.", Secretary, now); break;
        }
    }

    private async Task WithAdvice(Step step)
    {
        var all = await db.Recommendations.Include(one => one.AgendaItem).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (step.What % 4 == 0)
        {
            var items = await db.AgendaItems.OrderBy(item => item.Id).ToListAsync(Cancel);
            var committee = await db.Committees.OrderBy(body => body.Id).FirstAsync(Cancel);
            db.Add(new Recommendation(items[step.Which % items.Count], $"Rådet anbefaler {step.What}.", new Addressee(committee, null)));
            return;
        }

        if (all.Count == 0) return;
        var one = all[step.Which % all.Count];
        if (step.What % 2 == 0) one.Send(Today, Today.AddDays(step.What % 50));
        else one.TakeAnswer((Following)(step.What % 3), "Sådan blev det.", Today);
    }

    private async Task WithMeeting(Step step)
    {
        var all = await db.Meetings.Include(one => one.Agenda).Include(one => one.AgendaVersions).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (step.What % 4 == 0)
        {
            var start = now.AddDays(step.What % 100).AddHours(2);
            var meeting = new Meeting($"x-{all.Count}", (MeetingKind)(step.What % 3), $"Møde {all.Count}", start, start.AddHours(2), null);
            meeting.BelongsTo((await db.CouncilTerms.ToListAsync(Cancel)).Find(term => term.Covers(PortalClock.DayOf(start))));
            meeting.AddItem(AgendaItemKind.Discussion, "Åbent punkt", 20);
            meeting.AddItem(AgendaItemKind.Discussion, "Lukket punkt", 20).Describe(AgendaItemKind.Discussion, "Lukket punkt", 20, null, true);
            db.Add(meeting);
            return;
        }

        var one = all[step.Which % all.Count];
        switch (step.What % 3)
        {
            case 0: one.Convene([], Secretary, new TimeOnly(10, 0), now); break;
            case 1 when one.Start < now: one.Hold(now); break;
            case 2 when step.What % 5 == 0: one.Cancel("Der er ikke nok til det.", now); break;
        }
    }

    private async Task WithMinutes(Step step)
    {
        var meetings = await db.Meetings.Include(one => one.Agenda).Where(one => one.Status == MeetingStatus.Convened || one.Status == MeetingStatus.Held)
            .Where(one => one.Start < now).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (meetings.Count == 0) return;
        var meeting = meetings[step.Which % meetings.Count];
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
            case MinutesStatus.Published when step.What % 3 == 0: db.Add(minutes.Correct("En fejl", Secretary)); break;
        }
    }

    /// <summary>A step that is possible, or now and then any at all.</summary>
    private static T Possible<T>(Step step, Func<T, bool> isPossible) where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        var possible = Array.FindAll(all, one => isPossible(one));
        return possible.Length == 0 || step.What % 9 == 0 ? all[step.Which % all.Length] : possible[step.Which % possible.Length];
    }
}
