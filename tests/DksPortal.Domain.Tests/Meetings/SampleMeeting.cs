using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Tests.Meetings;

/// <summary>A meeting as tests begin with it.</summary>
internal static class SampleMeeting
{
    public static readonly DateTime Start = new(2026, 4, 16, 7, 0, 0, DateTimeKind.Utc);

    public static readonly TimeOnly LocalStart = new(9, 0);

    public static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>A planned meeting with items of those kinds, half an hour each, under numbers from 11 on.</summary>
    public static Meeting Planned(params AgendaItemKind[] kinds) => Planned(MeetingKind.Council, kinds);

    /// <inheritdoc cref="Planned(AgendaItemKind[])"/>
    public static Meeting Planned(MeetingKind kind, params AgendaItemKind[] kinds)
    {
        var meeting = new Meeting("2026-1", kind, "Rådsmøde", Start, Start.AddHours(2), "Københavns Rådhus").As(1);
        foreach (var item in kinds) meeting.Add(item);
        return meeting;
    }

    /// <summary>The same, convened.</summary>
    public static Meeting Convened(params AgendaItemKind[] kinds)
    {
        var meeting = Planned(kinds);
        meeting.Convene([], 1, LocalStart, Now);
        return meeting;
    }

    /// <summary>A meeting that has come so far.</summary>
    public static Meeting In(MeetingStatus status)
    {
        var meeting = Planned(AgendaItemKind.Discussion);
        if (status is MeetingStatus.Convened or MeetingStatus.Held) meeting.Convene([], 1, LocalStart, Now);
        if (status == MeetingStatus.Held) meeting.Hold(Now);
        if (status == MeetingStatus.Cancelled) meeting.Cancel("Sygdom", Now);
        return meeting;
    }

    /// <summary>Adds an item under a number that no other bears, called <c>Punkt</c> and that number.</summary>
    public static AgendaItem Add(this Meeting meeting, AgendaItemKind kind = AgendaItemKind.Discussion)
    {
        var id = meeting.Agenda.Select(item => item.Id).DefaultIfEmpty(10).Max() + 1;
        return meeting.AddItem(kind, $"Punkt {id}", 30).As(id);
    }

    public static AgendaVersion? Revise(this Meeting meeting) => meeting.Revise(1, LocalStart, Now);
}
