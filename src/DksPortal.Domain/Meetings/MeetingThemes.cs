using DksPortal.Domain.Themes;

namespace DksPortal.Domain.Meetings;

/// <summary>Themes on the agenda of a meeting.</summary>
public sealed partial class Meeting
{
    private const int ThemeMinutes = 20;

    /// <summary>Puts an accepted theme on the agenda: the item tells of it what the theme does.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> or <see cref="Theme.Obstacle"/> says.</exception>
    public AgendaItem Schedule(Theme theme, int by, DateTime now)
    {
        GuardAgenda();
        theme.Take(ThemeStep.Schedule, by, now);
        var item = AddItem(AgendaItemKind.Discussion, theme.Title, ThemeMinutes);
        item.SetOut(null, theme.Problem, theme.Wish);
        item.TakesUp(theme);
        return item;
    }

    /// <summary>Lets an item that stands on the agenda already take up an accepted theme.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> or <see cref="Theme.Obstacle"/> says, <c>Agenda.NotHere</c>.</exception>
    public void Schedule(AgendaItem item, Theme theme, int by, DateTime now)
    {
        GuardAgenda();
        RuleViolation.Unless(agenda.Contains(item), "Agenda.NotHere");
        theme.Take(ThemeStep.Schedule, by, now);
        item.TakesUp(theme);
    }

    /// <summary>As <see cref="CarryOn(AgendaItem)"/>, with the item's theme, which is scheduled again, at once when the earlier minutes are not approved yet.</summary>
    /// <exception cref="RuleViolation">As <see cref="CarryOn(AgendaItem)"/>.</exception>
    public AgendaItem CarryOn(AgendaItem earlier, int by, DateTime now)
    {
        var item = CarryOn(earlier);
        if (earlier.Theme is not { Status: ThemeStatus.Accepted or ThemeStatus.Scheduled } theme) return item;
        if (theme.Status == ThemeStatus.Scheduled) theme.Take(ThemeStep.Return, by, now);
        Schedule(item, theme, by, now);
        return item;
    }
}
