using DksPortal.Domain.Meetings;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class AgendaMovesToldTests
{
    private const AgendaItemKind Discussion = AgendaItemKind.Discussion;

    [Fact]
    public void Moving_one_item_anywhere_is_told_in_one_line() => Prop.ForAll(
        Gen.Choose(2, 8).ToArbitrary(), Gen.Choose(0, 7).ToArbitrary(), Gen.Choose(1, 8).ToArbitrary(), (count, which, place) =>
        {
            var meeting = SampleMeeting.Convened([.. Enumerable.Repeat(Discussion, count)]);
            var item = meeting.Agenda[which % count];
            var from = item.Position;
            meeting.Move(item, place);

            var changes = meeting.Revise()?.Changes ?? [];

            Assert.Equal(item.Position == from ? 0 : 1, changes.Count);
            Assert.All(changes, change => Assert.Equal(AgendaChangeKind.Moved, change.Kind));
            if (Math.Abs(item.Position - from) > 1) Assert.Equal(item.Title, changes[0].Title);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Adding_or_removing_an_item_moves_none_of_the_others()
    {
        var meeting = SampleMeeting.Convened(Discussion, Discussion, Discussion);
        meeting.Remove(meeting.Agenda[0]);
        meeting.Move(meeting.Add(), 1);

        Assert.Equal(
            [AgendaChangeKind.Removed, AgendaChangeKind.Added], meeting.Revise()?.Changes.Select(change => change.Kind));
    }
}
