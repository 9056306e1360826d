using DksPortal.Domain.People;
using DksPortal.Domain.Themes;

namespace DksPortal.Domain.Tests.Themes;

/// <summary>A theme as tests begin with it.</summary>
internal static class SampleTheme
{
    public const int Secretary = 1;

    public static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public static readonly Person Proposer = Member(7);

    /// <summary>A member of that number.</summary>
    public static Person Member(int id) => new Person($"Medlem {id}").As(id);

    /// <summary>A theme of that number that has come so far.</summary>
    public static Theme In(ThemeStatus status, int id = 3)
    {
        var theme = new Theme(Proposer, $"Tema {id}", "Det er svært", "Gør det let", Now).As(id);
        ThemeStatus[] way = [ThemeStatus.Proposed, ThemeStatus.UnderReview, ThemeStatus.Accepted, ThemeStatus.Scheduled, ThemeStatus.Discussed, ThemeStatus.Closed];
        ThemeStep[] steps = [ThemeStep.Propose, ThemeStep.Review, ThemeStep.Accept, ThemeStep.Schedule, ThemeStep.Discuss, ThemeStep.Close];
        var far = Array.IndexOf(way, status) + 1;
        foreach (var step in steps.Take(status == ThemeStatus.Draft ? 0 : Math.Max(1, far))) theme.Go(step);
        if (status == ThemeStatus.Declined) theme.Go(ThemeStep.Decline);
        if (status == ThemeStatus.Withdrawn) theme.Go(ThemeStep.Withdraw);
        if (status == ThemeStatus.Merged) theme.Go(ThemeStep.Merge);
        return theme;
    }

    /// <summary>Takes a step by whom it belongs to.</summary>
    public static void Go(this Theme theme, ThemeStep step)
    {
        if (step == ThemeStep.Merge) theme.MergeInto(new Theme(Member(8), "Et andet", "Det er svært", "Gør det let", Now).As(90).Proposed(), Secretary, Now, null);
        else theme.Take(step, step is ThemeStep.Propose or ThemeStep.Withdraw ? theme.ProposerId : Secretary, Now, "Derfor");
    }

    private static Theme Proposed(this Theme theme)
    {
        theme.Take(ThemeStep.Propose, theme.ProposerId, Now);
        return theme;
    }
}
