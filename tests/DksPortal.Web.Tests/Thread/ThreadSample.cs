using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Thread;

/// <summary>
/// A thread from a theme under the second principle to an initiative that was carried out, by way of published minutes with
/// an open item and a closed one; and beside it one loose thing of each kind.
/// </summary>
internal sealed record ThreadSample(string Meeting, int Theme, int Item, int ClosedItem, int Advice, int Action, int Initiative, int LooseItem, int LooseTheme, int LooseAdvice, int LooseAction, int LooseInitiative)
{
    public const string ThemeTitle = "Tråden: flere små leverandører";
    public const string ItemTitle = "Mindre indkøb på dagsordenen";
    public const string ClosedTitle = "Fortrolig forhandling om indkøb";
    public const string AdviceText = "Rådet anbefaler en fast liste over mindre indkøb.";
    public const string ClosedAdvice = "Rådet anbefaler at forhandle fortroligt.";
    public const string ActionText = "Samle de første eksempler på mindre indkøb";
    public const string InitiativeTitle = "Listen over mindre indkøb";
    public const string Evidence = "Listen har været offentlig siden maj.";
    public const string LooseItemTitle = "Punkt uden tema";
    public const string LooseThemeTitle = "Tema uden princip";
    public const string LooseAdviceText = "Anbefaling uden indsats.";
    public const string LooseActionText = "Opfølgning uden indsats";
    public const string LooseInitiativeTitle = "Indsats uden ophav";

    /// <summary>The page of the open item.</summary>
    public string ItemPage => $"{Meeting}/punkter/{Item}";

    /// <summary>Makes it by the domain's own methods.</summary>
    public static Task<ThreadSample> In(Portal portal) => portal.Ask(db => MakeAsync(db, portal.Clock.GetUtcNow().UtcDateTime, TestContext.Current.CancellationToken));

    private static async Task<ThreadSample> MakeAsync(PortalDb db, DateTime now, CancellationToken cancel)
    {
        var (day, start) = (DateOnly.FromDateTime(now), now.AddDays(-30));
        var proposer = await db.People.OrderBy(person => person.Id).FirstAsync(cancel);
        var principles = await db.VisionPrinciples.OrderBy(principle => principle.Number).ToListAsync(cancel);
        var (theme, loose) = (Accepted(ThemeTitle, proposer, start), Accepted(LooseThemeTitle, proposer, start));
        theme.Serves(null, [principles[1]]);
        var meeting = new Meeting("2026-77", MeetingKind.Council, "Møde om tråden", start, start.AddHours(2), null);
        db.AddRange(theme, loose, meeting);
        await db.SaveChangesAsync(cancel);

        var item = meeting.Schedule(theme, 1, start);
        item.Describe(AgendaItemKind.Discussion, ItemTitle, 20, null, false);
        var closed = meeting.AddItem(AgendaItemKind.Discussion, ClosedTitle, 20);
        closed.Describe(AgendaItemKind.Discussion, ClosedTitle, 20, null, true);
        var without = meeting.AddItem(AgendaItemKind.Decision, LooseItemTitle, 20);
        meeting.Convene([], 1, new TimeOnly(10, 0), start);
        await db.SaveChangesAsync(cancel);

        var minutes = new MeetingMinutes(meeting);
        foreach (var said in meeting.Agenda) minutes.Write(said, "Punktet blev drøftet.", "Enighed.", Outcome.Agreed, null);
        minutes.SendForReview(1, day.AddDays(30), day, now);
        minutes.Approve(2, now, new MinutesRecord("Rasmus Tolstrup Bay", [], []));
        minutes.Publish(1, now);
        if (theme.Status == ThemeStatus.Scheduled) theme.Take(ThemeStep.Discuss, 1, now);
        var to = new Addressee(null, await db.Administrations.OrderBy(one => one.Id).FirstAsync(cancel));
        var (advice, hidden, looseAdvice) = (Sent(item, AdviceText, to, day), Sent(closed, ClosedAdvice, to, day), Sent(without, LooseAdviceText, to, day));
        var who = new Responsible(proposer, null, null);
        var (action, looseAction) = (new ActionItem(item, ActionText, who, day.AddDays(20)), new ActionItem(without, LooseActionText, who, null));
        var initiative = new Initiative(InitiativeTitle, null, [principles[1]], proposer.Id, start);
        var alone = new Initiative(LooseInitiativeTitle, null, [principles[1]], proposer.Id, start);
        db.AddRange(minutes, advice, hidden, looseAdvice, action, looseAction, initiative, alone);
        await db.SaveChangesAsync(cancel);

        initiative.ComesFrom(advice);
        initiative.ComesFrom(hidden);
        initiative.Take(InitiativeStep.Start, null, proposer.Id, start);
        initiative.Complete(Evidence, null, proposer.Id, now);
        await db.SaveChangesAsync(cancel);
        return new ThreadSample("/moeder/2026-77", theme.Id, item.Id, closed.Id, advice.Id, action.Id, initiative.Id, without.Id, loose.Id, looseAdvice.Id, looseAction.Id, alone.Id);
    }

    private static Theme Accepted(string title, Person proposer, DateTime at)
    {
        var theme = new Theme(proposer, title, "For få små byder", "Flere små", at);
        theme.Take(ThemeStep.Propose, proposer.Id, at);
        theme.Accept(proposer.Id, at);
        return theme;
    }

    private static Recommendation Sent(AgendaItem item, string text, Addressee to, DateOnly day)
    {
        var advice = new Recommendation(item, text, to);
        advice.Send(day, day.AddDays(60));
        return advice;
    }
}
