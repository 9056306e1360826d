namespace DksPortal.Domain.Meetings;

public sealed partial class Meeting
{
    /// <summary>The text key of what keeps the agenda as it is, or null when it can be changed.</summary>
    public string? AgendaObstacle => Status switch
    {
        MeetingStatus.Planned or MeetingStatus.Convened => null,
        MeetingStatus.Held => "Agenda.Held",
        MeetingStatus.Cancelled => "Agenda.Cancelled",
    };

    /// <summary>The agenda that was published last; null before the first.</summary>
    public AgendaVersion? PublishedAgenda => agendaVersions.MaxBy(version => version.Number);

    /// <summary>Adds an item after the others.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says, or as <see cref="AgendaItem.Describe"/>.</exception>
    public AgendaItem AddItem(AgendaItemKind kind, string title, int minutes)
    {
        GuardAgenda();
        return Append(kind, title, minutes, null);
    }

    /// <summary>Takes an item off the agenda, with its annexes. Its address is never given again.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says, or <c>Agenda.NotHere</c>.</exception>
    public void Remove(AgendaItem item)
    {
        GuardAgenda();
        RuleViolation.Unless(agenda.Contains(item), "Agenda.NotHere");
        agenda.Remove(item);
        annexes.RemoveAll(annex => annex.AgendaItem == item || (annex.AgendaItemId is not null && annex.AgendaItemId == item.Id));
        Number(Agenda);
    }

    /// <summary>Moves an item to a place in the order, counted from 1; past either end it goes to that end.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says, or <c>Agenda.NotHere</c>.</exception>
    public void Move(AgendaItem item, int place)
    {
        GuardAgenda();
        RuleViolation.Unless(agenda.Contains(item), "Agenda.NotHere");
        var order = Agenda.ToList();
        order.Remove(item);
        order.Insert(Math.Clamp(place - 1, 0, order.Count), item);
        Number(order);
    }

    /// <summary>Publishes a revised agenda when it was published before and has changed since. New items must be saved first.</summary>
    /// <returns>The revised agenda, or null when there is nothing to tell.</returns>
    public AgendaVersion? Revise(int by, TimeOnly localStart, DateTime now)
    {
        if (PublishedAgenda is not { } published || Status != MeetingStatus.Convened) return null;
        var revised = AgendaVersion.Publish(published, this, by, localStart, now);
        if (revised.Changes.Count == 0) return null;
        agendaVersions.Add(revised);
        return revised;
    }

    /// <summary>Guards every change to the agenda.</summary>
    /// <exception cref="RuleViolation">What <see cref="AgendaObstacle"/> says.</exception>
    public void GuardAgenda()
    {
        if (AgendaObstacle is { } why) throw new RuleViolation(why);
    }

    private AgendaItem Append(AgendaItemKind kind, string title, int minutes, TimeOnly? fixedStart)
    {
        var item = new AgendaItem(Id, agenda.Count == 0 ? 1 : agenda.Max(known => known.Position) + 1);
        item.Describe(kind, title, minutes, fixedStart, false);
        agenda.Add(item);
        return item;
    }

    private static void Number(IEnumerable<AgendaItem> order)
    {
        var position = 1;
        foreach (var item in order) item.StandAt(position++);
    }
}
