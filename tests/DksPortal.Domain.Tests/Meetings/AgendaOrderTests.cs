using DksPortal.Domain.Meetings;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class AgendaOrderTests
{
    private static readonly Arbitrary<(int Act, int Which, int Place)[]> Steps = Gen.ArrayOf(
        from act in Gen.Choose(0, 3)
        from which in Gen.Choose(0, 20)
        from place in Gen.Choose(-3, 20)
        select (act, which, place)).ToArbitrary();

    private readonly Meeting meeting = SampleMeeting.Planned(
        AgendaItemKind.Information, AgendaItemKind.Discussion, AgendaItemKind.Break, AgendaItemKind.Decision);

    [Fact]
    public void Whatever_is_added_moved_and_removed_the_items_stand_from_one_on() => Prop.ForAll(Steps, steps =>
    {
        var any = SampleMeeting.Planned();
        foreach (var (act, which, place) in steps)
        {
            if (act <= 1 || any.Agenda.Count == 0) any.Add();
            else if (act == 2) any.Move(any.Agenda[which % any.Agenda.Count], place);
            else any.Remove(any.Agenda[which % any.Agenda.Count]);

            Assert.Equal(Enumerable.Range(1, any.Agenda.Count), any.Agenda.Select(item => item.Position));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(14, 1, "14 11 12 13")]
    [InlineData(11, 3, "12 13 11 14")]
    [InlineData(12, 2, "11 12 13 14")]
    [InlineData(12, -5, "12 11 13 14")]
    [InlineData(12, 99, "11 13 14 12")]
    public void An_item_goes_to_its_place_and_past_an_end_to_that_end(int id, int place, string order)
    {
        meeting.Move(meeting.Agenda.Single(item => item.Id == id), place);

        Assert.Equal(order, string.Join(' ', meeting.Agenda.Select(item => item.Id)));
    }

    [Theory]
    [InlineData(MeetingStatus.Held, "Agenda.Held")]
    [InlineData(MeetingStatus.Cancelled, "Agenda.Cancelled")]
    public void After_the_meeting_the_agenda_stays_as_it_is(MeetingStatus status, string why)
    {
        var over = SampleMeeting.In(status);
        var item = over.Agenda[0];

        Assert.Equal(why, over.AgendaObstacle);
        Refused.With(why, () => over.AddItem(AgendaItemKind.Decision, "Nyt", 5));
        Refused.With(why, () => over.Move(item, 1));
        Refused.With(why, () => over.Remove(item));
        Refused.With(why, over.GuardAgenda);
    }

    [Theory]
    [InlineData(MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Convened)]
    public void Before_the_meeting_it_can_be_changed(MeetingStatus status) => Assert.Null(SampleMeeting.In(status).AgendaObstacle);

    [Fact]
    public void An_item_of_another_meeting_is_neither_moved_nor_removed_nor_written_on()
    {
        var other = SampleMeeting.Convened(AgendaItemKind.Discussion);
        var foreign = new Meeting("2026-2", MeetingKind.Council, "Et andet møde", SampleMeeting.Start, SampleMeeting.Start.AddHours(1), null).As(2).Add();

        Refused.With("Agenda.NotHere", () => other.Move(foreign, 1));
        Refused.With("Agenda.NotHere", () => other.Remove(foreign));
        Refused.With("Agenda.NotHere", () => new Domain.Minutes.MeetingMinutes(other).Write(foreign, "Talt om", null, null, null));
    }
}
