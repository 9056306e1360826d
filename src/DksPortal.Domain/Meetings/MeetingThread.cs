using DksPortal.Domain.Themes;

namespace DksPortal.Domain.Meetings;

/// <summary>What the red thread ties to a meeting after the fact.</summary>
public sealed partial class Meeting
{
    /// <summary>The text key of what keeps an item from being tied to a theme after the meeting, or null when nothing does.</summary>
    public string? TieObstacle(AgendaItem item) => item switch
    {
        _ when !agenda.Contains(item) => "Agenda.NotHere",
        _ when Status != MeetingStatus.Held => "Thread.NotHeld",
        { Kind: AgendaItemKind.Break } => "Thread.NoCase",
        { ThemeId: not null } => "Thread.HasTheme",
        _ => null,
    };

    /// <summary>
    /// Says after the meeting which theme an item was about. The theme stays where it is: whoever was put on an agenda has
    /// its item there, and what nobody took in is not on the thread.
    /// </summary>
    /// <exception cref="RuleViolation">What <see cref="TieObstacle"/> says, or <c>Thread.ThemeNotTaken</c>.</exception>
    public void Tie(AgendaItem item, Theme theme)
    {
        if (TieObstacle(item) is { } why) throw new RuleViolation(why);
        RuleViolation.Unless(theme.CanBeTied, "Thread.ThemeNotTaken");
        item.TakesUp(theme);
    }

    /// <summary>Unties an item from its theme, which must have been read with it.</summary>
    /// <exception cref="RuleViolation"><c>Agenda.NotHere</c>, <c>Thread.NotTied</c>, <c>Thread.ThemeScheduled</c> while the theme is on an agenda by way of an item.</exception>
    public void Untie(AgendaItem item)
    {
        RuleViolation.Unless(agenda.Contains(item), "Agenda.NotHere");
        RuleViolation.Unless(item.Theme is not null, "Thread.NotTied");
        RuleViolation.Unless(item.Theme!.Status != ThemeStatus.Scheduled, "Thread.ThemeScheduled");
        item.LeavesTheme();
    }
}
