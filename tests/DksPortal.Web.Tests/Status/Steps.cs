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

namespace DksPortal.Web.Tests.Status;

/// <summary>Something that somebody does: which kind of thing, which of them, what with it.</summary>
/// <param name="Kind">What it is done with.</param>
/// <param name="Which">Which of those that there are; a new one is made now and then.</param>
/// <param name="What">Which step; most are refused, as those of people are.</param>
/// <param name="Days">How many days later.</param>
public sealed record Deed(int Kind, int Which, int What, int Days);

/// <summary>Takes generated steps through the domain's own methods.</summary>
internal sealed partial class Steps(PortalDb db, DateTime now)
{
    private const int Secretary = 1;
    private const int Colleague = 2;

    /// <summary>Some days of steps.</summary>
    public static Arbitrary<Deed[]> Any { get; } = (
        from count in Gen.Choose(30, 60)
        from steps in Gen.ArrayOf(
            from kind in Gen.Choose(0, 8)
            from which in Gen.Choose(0, 1000)
            from what in Gen.Choose(0, 1000)
            from days in Gen.Frequency((14, Gen.Constant(0)), (4, Gen.Choose(1, 5)), (1, Gen.Choose(20, 60)))
            select new Deed(kind, which, what, days), count)
        select steps).ToArbitrary();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateOnly Today => PortalClock.DayOf(now);

    /// <summary>Takes a step, or is refused and changes nothing.</summary>
    public async Task Take(Deed deed)
    {
        try
        {
            await (deed.Kind switch
            {
                0 => WithTheme(deed),
                1 => WithInitiative(deed),
                2 => WithInquiry(deed),
                3 => WithAction(deed),
                4 => WithAdvice(deed),
                5 => WithMeeting(deed),
                6 => WithEnterprise(deed),
                7 => WithIndicator(deed),
                _ => WithMinutes(deed),
            });
            await db.SaveChangesAsync(Cancel);
        }
        catch (RuleViolation)
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task WithTheme(Deed deed)
    {
        var people = await db.People.OrderBy(one => one.Id).Take(3).ToListAsync(Cancel);
        var themes = await db.Themes.Include(one => one.Events).Include(one => one.Supports).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (themes.Count < 3 || deed.What % 5 == 0)
        {
            var theme = new Theme(people[deed.Which % 3], $"Tema {themes.Count}", "Sådan er det.", "Sådan kunne det være.", now);
            db.Add(theme);
            if (deed.What % 2 == 0) theme.Take(ThemeStep.Propose, theme.ProposerId, now);
            return;
        }

        var (known, other) = (themes[deed.Which % themes.Count], themes[deed.What % themes.Count]);
        var next = Possible<ThemeStep>(deed, one => known.Status.After(one) is not null);
        if (next == ThemeStep.Merge) known.MergeInto(other, Secretary, now, "De ligner hinanden.");
        else if (deed.What % 7 == 0 && known.Status == ThemeStatus.Proposed) known.Accept(Secretary, now);
        else known.Take(next, next is ThemeStep.Propose or ThemeStep.Withdraw ? known.ProposerId : Secretary, now, "Derfor.");
    }

    private async Task WithInitiative(Deed deed)
    {
        var all = await db.Initiatives.Include(one => one.Updates).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (all.Count < 3 || deed.What % 6 == 0)
        {
            db.Add(new Initiative($"Indsats {all.Count}", null, await db.VisionPrinciples.OrderBy(principle => principle.Number).Take(1).ToListAsync(Cancel), Secretary, now));
            return;
        }

        var one = all[deed.Which % all.Count];
        var committees = await db.Committees.OrderBy(body => body.Id).Take(2).ToListAsync(Cancel);
        switch (deed.What % 5)
        {
            case 0: one.IsFunded((Funding)(deed.What / 5 % 4), deed.What % 2 == 0 ? deed.What * 1000 + 1 : null, Secretary, now); break;
            case 1: one.WaitsFor((DecisionPath)(deed.What / 5 % 4), committees[deed.What % 2], null, deed.What % 3 == 0 ? "Vedtaget." : null, Secretary, now); break;
            case 2: one.Confirm(Secretary, now); break;
            case 3 when one.Status == InitiativeStatus.InProgress: one.Complete("Det er gjort.", null, Secretary, now); break;
            default: one.Take(Possible<InitiativeStep>(deed, next => one.Status.After(next) is not null), "Derfor.", Secretary, now); break;
        }
    }

    private async Task WithInquiry(Deed deed)
    {
        var all = await db.Inquiries.Include(one => one.Questions).Include(one => one.Events).OrderBy(one => one.Id).ToListAsync(Cancel);
        if (all.Count < 2 || deed.What % 5 == 0)
        {
            var politicians = await db.Users.Where(user => user.Roles.HasFlag(Roles.Politician)).OrderBy(user => user.Id).Select(user => user.Person!).ToListAsync(Cancel);
            var inquiry = new Inquiry(politicians[deed.Which % politicians.Count], $"Spørgsmål {all.Count}", Today, null, Today.AddDays(14), Secretary, now);
            inquiry.Ask([(null, "Hvordan går det?")], Secretary);
            db.Add(inquiry);
            return;
        }

        var one = all[deed.Which % all.Count];
        switch (one.Status, deed.What % 4)
        {
            case (InquiryStatus.Received, _) or (_, 0): one.Answer(one.Questions[0], $"Godt {deed.What}.", Secretary, now); break;
            case (InquiryStatus.InProgress, _): one.Approve(Colleague, now); break;
            case (_, 1): one.Reopen(Secretary, now); break;
            default: one.Send(Today, new Dictionary<int, string>(), Secretary, now); break;
        }
    }

    /// <summary>A step that is possible, or now and then any at all.</summary>
    private static T Possible<T>(Deed deed, Func<T, bool> isPossible) where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        var possible = Array.FindAll(all, one => isPossible(one));
        return possible.Length == 0 || deed.What % 9 == 0 ? all[deed.Which % all.Length] : possible[deed.Which % possible.Length];
    }
}
