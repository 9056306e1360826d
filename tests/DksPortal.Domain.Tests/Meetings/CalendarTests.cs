using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Tests.Meetings;

/// <summary>When and where, and how those who have it in their calendars learn of a change.</summary>
public sealed class CalendarTests
{
    private readonly Meeting meeting = SampleMeeting.Planned(AgendaItemKind.Discussion);

    [Fact]
    public void A_new_meeting_is_no_change_to_anybodys_calendar() => Assert.Equal(0, meeting.CalendarSequence);

    [Fact]
    public void A_change_of_title_time_or_place_is()
    {
        Describe("Ekstraordinært rådsmøde", 0, "Københavns Rådhus");
        Describe("Ekstraordinært rådsmøde", 1, "Københavns Rådhus");
        Describe("Ekstraordinært rådsmøde", 1, "BLOX");
        Assert.Equal(3, meeting.CalendarSequence);

        Describe("Ekstraordinært rådsmøde", 1, " BLOX ");
        Assert.Equal(3, meeting.CalendarSequence);
    }

    [Fact]
    public void So_are_convening_and_calling_off()
    {
        meeting.Convene([], 1, SampleMeeting.LocalStart, SampleMeeting.Now);
        Assert.Equal(1, meeting.CalendarSequence);

        meeting.Cancel("Sygdom", SampleMeeting.Now);
        Assert.Equal(2, meeting.CalendarSequence);
    }

    [Fact]
    public void A_meeting_has_a_title_and_ends_after_it_starts()
    {
        Refused.With("Meeting.TitleMissing", () => Describe("", 0, null));
        Refused.With("Meeting.EndsBeforeItStarts", () => Describe("Rådsmøde", 2, null));
    }

    [Fact]
    public void A_refused_description_changes_nothing()
    {
        var remark = new string('x', TextLimits.Remark + 1);

        Refused.With("Text.TooLong", () => meeting.Describe(
            MeetingKind.Event, "Andet", SampleMeeting.Start, SampleMeeting.Start.AddHours(2), null, remark));

        Assert.Equal(("Rådsmøde", MeetingKind.Council, 0), (meeting.Title, meeting.Kind, meeting.CalendarSequence));
    }

    [Fact]
    public void A_meeting_that_was_called_off_stays_as_it_was()
    {
        meeting.Cancel("Sygdom", SampleMeeting.Now);

        Refused.With("Meeting.Over", () => Describe("Andet", 0, null));
    }

    private void Describe(string title, int hoursLater, string? place) => meeting.Describe(
        MeetingKind.Council, title, SampleMeeting.Start.AddHours(hoursLater), SampleMeeting.Start.AddHours(2), place, null);
}
