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
}
