using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class AgendaRevisionTests
{
    private const AgendaItemKind Discussion = AgendaItemKind.Discussion;

    private readonly Meeting meeting = SampleMeeting.Convened(Discussion, Discussion, Discussion, Discussion);

    private AgendaItem First => meeting.Agenda[0];

    [Fact]
    public void When_nothing_changed_there_is_nothing_to_tell()
    {
        First.Describe(Discussion, " Punkt 11 ", 30, null, false);

        Assert.Null(meeting.Revise());
        Assert.Single(meeting.AgendaVersions);
    }

    [Fact]
    public void Before_the_first_and_after_the_meeting_there_is_nothing_to_revise()
    {
        Assert.Null(SampleMeeting.Planned(Discussion).Revise());

        First.Describe(Discussion, "Andet", 30, null, false);
        meeting.Hold(SampleMeeting.Now);
        Assert.Null(meeting.Revise());
    }

    [Fact]
    public void A_revised_agenda_has_the_next_number_and_the_earlier_stays_as_it_was()
    {
        First.Describe(Discussion, "Indkøb", 30, null, false);
        meeting.Revise();
        First.Describe(Discussion, "Sociale indkøb", 30, null, false);

        Assert.Equal(3, meeting.Revise()?.Number);
        Assert.Equal(["Punkt 11", "Indkøb", "Sociale indkøb"], meeting.AgendaVersions.Select(version => version.Items[0].Title));
    }

    [Fact]
    public void A_new_title_is_told()
    {
        First.Describe(Discussion, "Indkøb", 30, null, false);
        Tells("Renamed 1 Indkøb");
    }

    [Fact]
    public void A_new_length_is_told_of_that_item_alone()
    {
        First.Describe(Discussion, "Punkt 11", 45, null, false);
        Tells("Timed 1 Punkt 11");
    }

    [Fact]
    public void A_fixed_start_is_told_of_that_item_and_not_of_those_that_follow_it()
    {
        meeting.Agenda[1].Describe(Discussion, "Punkt 12", 30, new TimeOnly(13, 0), false);
        Tells("Timed 2 Punkt 12");

        First.Describe(Discussion, "Punkt 11", 45, null, false);
        Tells("Timed 1 Punkt 11");

        meeting.Agenda[1].Describe(Discussion, "Punkt 12", 30, null, false);
        Tells("Timed 2 Punkt 12");
    }

    [Fact]
    public void A_meeting_that_is_moved_tells_it_once_and_not_of_each_item()
    {
        var start = SampleMeeting.Start.AddHours(-2);
        meeting.Describe(MeetingKind.Council, "Rådsmøde", start, start.AddHours(2), "BLOX", null);

        var revised = meeting.Revise(1, SampleMeeting.LocalStart.AddHours(-2), SampleMeeting.Now);

        Assert.Equal(AgendaChangeKind.Rescheduled, Assert.Single(revised!.Changes).Kind);
    }

    [Fact]
    public void A_new_kind_is_told()
    {
        First.Describe(AgendaItemKind.Decision, "Punkt 11", 30, null, false);
        Tells("Timed 1 Punkt 11");
    }

    [Theory]
    [InlineData("Formål", null, null)]
    [InlineData(null, "Sag", null)]
    [InlineData(null, null, "Indstilling")]
    public void A_new_text_is_told_once(string? purpose, string? caseText, string? recommendation)
    {
        First.SetOut(purpose, caseText, recommendation);
        Tells("Rewritten 1 Punkt 11");
    }

    [Fact]
    public void New_presenters_are_told()
    {
        First.IsPresentedBy([("Anna Holm", null)]);
        Tells("PresentersChanged 1 Punkt 11");
    }

    [Fact]
    public void An_item_that_came_and_one_that_went_are_told_with_the_numbers_they_have_and_had()
    {
        meeting.Add();
        meeting.Remove(First);
        Tells("Removed 1 Punkt 11", "Added 4 Punkt 15");
    }

    [Fact]
    public void Several_changes_to_an_item_are_told_each()
    {
        First.Describe(Discussion, "Indkøb", 10, null, false);
        First.SetOut(null, "Sag", null);
        Tells("Renamed 1 Indkøb", "Timed 1 Indkøb", "Rewritten 1 Indkøb");
    }

    private void Tells(params string[] lines) =>
        Assert.Equal(lines, Lines(meeting.Revise()));

    private static IEnumerable<string>? Lines(AgendaVersion? revised) =>
        revised?.Changes.Select(change => $"{change.Kind} {change.Number} {change.Title}");
}
