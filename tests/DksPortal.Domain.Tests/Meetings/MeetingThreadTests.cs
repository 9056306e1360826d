using DksPortal.Domain.Meetings;
using DksPortal.Domain.Tests.Themes;
using DksPortal.Domain.Themes;

namespace DksPortal.Domain.Tests.Meetings;

/// <summary>Items that are tied to a theme after the meeting, and untied.</summary>
public sealed class MeetingThreadTests
{
    [Fact]
    public void An_item_is_tied_when_the_meeting_is_held_and_the_theme_was_taken_in_but_waits_on_no_agenda()
    {
        foreach (var meeting in Enum.GetValues<MeetingStatus>())
        {
            foreach (var status in Enum.GetValues<ThemeStatus>())
            {
                var (where, theme) = (SampleMeeting.In(meeting), SampleTheme.In(status));
                var item = where.Agenda[0];
                if (meeting != MeetingStatus.Held) Refused.With("Thread.NotHeld", () => where.Tie(item, theme));
                else if (status is not (ThemeStatus.Accepted or ThemeStatus.Discussed or ThemeStatus.Closed)) Refused.With("Thread.ThemeNotTaken", () => where.Tie(item, theme));
                else where.Tie(item, theme);

                Assert.Equal(theme.CanBeTied && meeting == MeetingStatus.Held ? theme : null, item.Theme);
                Assert.Equal(status, theme.Status);
            }
        }
    }

    [Fact]
    public void An_item_is_untied_unless_its_theme_waits_on_the_agenda()
    {
        foreach (var status in Enum.GetValues<ThemeStatus>().Where(status => SampleTheme.In(status).CanBeTied))
        {
            var meeting = SampleMeeting.In(MeetingStatus.Held);
            var theme = SampleTheme.In(status);
            meeting.Tie(meeting.Agenda[0], theme);
            meeting.Untie(meeting.Agenda[0]);

            Assert.Null(meeting.Agenda[0].ThemeId);
            Assert.Equal(status, theme.Status);
            Refused.With("Thread.NotTied", () => meeting.Untie(meeting.Agenda[0]));
        }

        var planned = SampleMeeting.Planned();
        var item = planned.Schedule(SampleTheme.In(ThemeStatus.Accepted), 1, SampleMeeting.Now);
        Refused.With("Thread.ThemeScheduled", () => planned.Untie(item));
    }

    [Fact]
    public void An_item_is_about_one_theme_and_a_break_about_none()
    {
        var meeting = SampleMeeting.Convened(AgendaItemKind.Discussion, AgendaItemKind.Break);
        meeting.Hold(SampleMeeting.Now);
        var (item, pause) = (meeting.Agenda[0], meeting.Agenda[1]);
        meeting.Tie(item, SampleTheme.In(ThemeStatus.Closed).As(4));

        Refused.With("Thread.HasTheme", () => meeting.Tie(item, SampleTheme.In(ThemeStatus.Accepted).As(5)));
        Refused.With("Thread.NoCase", () => meeting.Tie(pause, SampleTheme.In(ThemeStatus.Accepted)));
        Refused.With("Agenda.NotHere", () => meeting.Tie(SampleMeeting.In(MeetingStatus.Held).Agenda[0], SampleTheme.In(ThemeStatus.Accepted)));
        Refused.With("Agenda.NotHere", () => meeting.Untie(SampleMeeting.In(MeetingStatus.Held).Agenda[0]));
    }
}
