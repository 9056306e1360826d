using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Tests.Meetings;

/// <summary>What happens to a closed item is told to those who may see it, and marked so.</summary>
public sealed class ClosedItemsToldTests
{
    private const AgendaItemKind Decision = AgendaItemKind.Decision;

    private readonly Meeting meeting = SampleMeeting.Planned(Decision, Decision, Decision, Decision);

    public ClosedItemsToldTests()
    {
        Close(11);
        meeting.Convene([], 1, SampleMeeting.LocalStart, SampleMeeting.Now);
    }

    [Fact]
    public void A_closed_item_is_published_as_closed() =>
        Assert.Equal([true, false, false, false], meeting.PublishedAgenda!.Items.Select(item => item.IsClosed));

    [Fact]
    public void Changes_to_a_closed_item_are_marked_closed()
    {
        meeting.Agenda[0].SetOut(null, "Fortroligt", null);
        meeting.Agenda[1].SetOut(null, "Åbent", null);

        Assert.Equal([("Punkt 11", true), ("Punkt 12", false)], Told().Select(change => (change.Title, change.IsClosed)));
    }

    [Fact]
    public void So_are_its_coming_its_going_and_its_moving()
    {
        meeting.Move(meeting.Agenda[0], 4);
        Assert.True(Assert.Single(Told()).IsClosed);

        meeting.Remove(meeting.Agenda[3]);
        Assert.True(Assert.Single(Told()).IsClosed);

        meeting.Add();
        Close(15);
        Assert.True(Assert.Single(Told()).IsClosed);
    }

    [Fact]
    public void An_item_that_is_closed_takes_its_new_title_with_it()
    {
        meeting.Agenda[1].Describe(Decision, "Et fortroligt navn", 30, null, true);

        var told = Told();

        Assert.Equal([AgendaChangeKind.Renamed, AgendaChangeKind.Closed], told.Select(change => change.Kind));
        Assert.All(told, change => Assert.True(change.IsClosed));
    }

    [Fact]
    public void An_item_that_is_opened_tells_the_public_nothing_of_what_it_was()
    {
        meeting.Agenda[0].Describe(Decision, "Et åbent navn", 30, null, false);

        var told = Told();

        Assert.Equal([AgendaChangeKind.Renamed, AgendaChangeKind.Opened], told.Select(change => change.Kind));
        Assert.True(told[0].IsClosed);
    }

    private IReadOnlyList<AgendaChange> Told() => meeting.Revise()!.Changes;

    private void Close(int id)
    {
        var item = meeting.Agenda.Single(known => known.Id == id);
        item.Describe(item.Kind, item.Title, item.Minutes, null, true);
    }
}
