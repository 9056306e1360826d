using DksPortal.Domain.Meetings;
using DksPortal.Domain.Themes;
using static DksPortal.Domain.Tests.Themes.SampleTheme;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class MeetingThemesTests
{
    [Fact]
    public void An_accepted_theme_becomes_an_item_with_its_text()
    {
        var (meeting, theme) = (SampleMeeting.Planned(AgendaItemKind.Break), In(ThemeStatus.Accepted));

        var item = meeting.Schedule(theme, Secretary, Now);

        Assert.Equal(("Tema 3", "Det er svært", "Gør det let", theme), (item.Title, item.CaseText, item.Recommendation, item.Theme));
        Assert.Equal((2, ThemeStatus.Scheduled), (item.Position, theme.Status));
    }

    [Theory]
    [InlineData(MeetingStatus.Held, "Agenda.Held")]
    [InlineData(MeetingStatus.Cancelled, "Agenda.Cancelled")]
    public void Not_of_a_meeting_that_is_over(MeetingStatus status, string why)
    {
        var (meeting, theme) = (SampleMeeting.In(status), In(ThemeStatus.Accepted));

        Refused.With(why, () => meeting.Schedule(theme, Secretary, Now));

        Assert.Equal(ThemeStatus.Accepted, theme.Status);
    }

    [Fact]
    public void An_item_that_stands_there_takes_one_up()
    {
        var (meeting, theme) = (SampleMeeting.Planned(AgendaItemKind.Discussion), In(ThemeStatus.Accepted));

        meeting.Schedule(meeting.Agenda[0], theme, Secretary, Now);

        Assert.Same(theme, meeting.Agenda[0].Theme);
        Refused.With("Agenda.NotHere", () => meeting.Schedule(SampleMeeting.Planned(AgendaItemKind.Discussion).Agenda[0], theme, Secretary, Now));
    }

    [Theory]
    [InlineData(true, ThemeStatus.Scheduled, ThemeStatus.Scheduled)]
    [InlineData(false, ThemeStatus.Scheduled, ThemeStatus.Scheduled)]
    [InlineData(false, ThemeStatus.Declined, ThemeStatus.Declined)]
    public void Carried_on_the_item_takes_its_theme_along(bool isBack, ThemeStatus before, ThemeStatus after)
    {
        var (first, next) = (SampleMeeting.Planned(), new Meeting("2026-2", MeetingKind.Council, "Næste", SampleMeeting.Start, SampleMeeting.Start.AddHours(1), null).As(2));
        var theme = In(ThemeStatus.Accepted);
        var earlier = first.Schedule(theme, Secretary, Now).As(11);
        if (isBack || before == ThemeStatus.Declined) theme.Go(ThemeStep.Return);
        if (before == ThemeStatus.Declined) theme.Go(ThemeStep.Decline);

        var item = next.CarryOn(earlier, Secretary, Now);

        Assert.Equal((after, after == ThemeStatus.Scheduled ? theme : null, earlier), (theme.Status, item.Theme, item.CarriedFrom));
    }
}
