using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class MovementTests
{
    private readonly Meeting meeting = SampleMeeting.Convened(AgendaItemKind.Discussion, AgendaItemKind.Decision);

    private Invitation Guest(string name, int id) => meeting.InviteGuest(new Person(name).As(id)).As(id);

    [Fact]
    public void Somebody_does_one_thing_at_an_item_and_the_last_word_counts()
    {
        var anna = Guest("Anna Holm", 1);
        meeting.Moved(anna, meeting.Agenda[0], MovementKind.Away);
        meeting.Moved(anna, meeting.Agenda[0], MovementKind.StoodDown);
        meeting.Moved(anna, meeting.Agenda[1], MovementKind.Left);

        Assert.Equal([MovementKind.StoodDown, MovementKind.Left], meeting.Movements.Select(movement => movement.Kind));
    }

    [Fact]
    public void What_was_said_can_be_taken_back()
    {
        var movement = meeting.Moved(Guest("Anna Holm", 1), meeting.Agenda[0], MovementKind.Arrived);
        meeting.TakeBack(movement);
        Assert.Empty(meeting.Movements);
    }

    [Fact]
    public void Nobody_moves_in_a_meeting_of_others()
    {
        var other = SampleMeeting.Convened(AgendaItemKind.Discussion);
        var stranger = other.InviteGuest(new Person("Bo Lind").As(2)).As(2);

        Refused.With("Movement.NotHere", () => meeting.Moved(stranger, meeting.Agenda[0], MovementKind.Left));
        Refused.With("Movement.NotHere", () => meeting.Moved(Guest("Anna Holm", 1), other.Agenda[0], MovementKind.Left));
    }
}
