using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class AnnexTests
{
    private static readonly DateTime Now = SampleMeeting.Now;

    [Theory]
    [InlineData(MeetingStatus.Planned, true)]
    [InlineData(MeetingStatus.Convened, true)]
    [InlineData(MeetingStatus.Held, true)]
    [InlineData(MeetingStatus.Cancelled, false)]
    public void A_meeting_takes_annexes_until_it_is_cancelled(MeetingStatus status, bool takes)
    {
        var meeting = SampleMeeting.In(status);

        if (takes) Assert.Equal(1, meeting.AddAnnex(File(), null, meeting.Agenda[0], 1, Now).Number);
        else Assert.Equal("Annex.MeetingCancelled", Assert.Throws<RuleViolation>(() => meeting.AddAnnex(File(), null, meeting.Agenda[0], 1, Now)).Key);
    }

    [Fact]
    public void A_number_is_given_once()
    {
        var meeting = SampleMeeting.Planned();
        meeting.Remove(meeting.AddAnnex(File(), null, (AgendaItem?)null, 1, Now), []);

        Assert.Equal(2, meeting.AddAnnex(File(), null, (AgendaItem?)null, 1, Now).Number);
    }

    [Fact]
    public void An_item_of_another_meeting_takes_none_of_this()
    {
        var other = SampleMeeting.Planned(AgendaItemKind.Discussion).Agenda[0];

        Assert.Equal("Annex.NotHere", Assert.Throws<RuleViolation>(() => SampleMeeting.Planned().AddAnnex(File(), null, other, 1, Now)).Key);
    }

    [Fact]
    public void Without_a_title_it_bears_the_files_name()
    {
        var meeting = SampleMeeting.Planned();

        Assert.Equal("Plan.pdf", meeting.AddAnnex(File(), " ", (AgendaItem?)null, 1, Now).Title);
    }

    [Fact]
    public void An_item_goes_with_its_annexes_and_the_others_stay()
    {
        var meeting = SampleMeeting.Planned(AgendaItemKind.Discussion, AgendaItemKind.Discussion);
        meeting.AddAnnex(File(), "Går", meeting.Agenda[0], 1, Now);
        meeting.AddAnnex(File(), "Bliver", meeting.Agenda[1], 1, Now);
        meeting.AddAnnex(File(), "Bliver", (AgendaItem?)null, 1, Now);

        meeting.Remove(meeting.Agenda[0]);

        Assert.Equal(["Bliver", "Bliver"], meeting.Annexes.Select(annex => annex.Title));
    }

    [Fact]
    public void What_approved_minutes_name_stays_under_its_name_and_can_still_be_closed()
    {
        var meeting = SampleMeeting.Convened(AgendaItemKind.AnyOther);
        var minutes = new MeetingMinutes(meeting);
        var before = meeting.AddAnnex(File(), "Før", (AgendaItem?)null, 1, Now);
        var own = meeting.AddAnnex(File(), "Referatets", minutes, 1, Now);
        minutes.SendForReview(1, new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 1), Now);
        minutes.Approve(2, Now);
        var after = meeting.AddAnnex(File(), "Efter", (AgendaItem?)null, 1, Now.AddDays(1));

        foreach (var named in new[] { before, own })
        {
            Assert.Equal("Annex.InApprovedMinutes", Assert.Throws<RuleViolation>(() => meeting.Remove(named, [minutes])).Key);
            meeting.DescribeAnnex(named, named.Title, true, [minutes]);
            Assert.True(named.IsClosed);
            Assert.Equal("Annex.InApprovedMinutes", Assert.Throws<RuleViolation>(() => meeting.DescribeAnnex(named, "Nyt navn", true, [minutes])).Key);
            Assert.NotEqual("Nyt navn", named.Title);
        }

        meeting.Remove(after, [minutes]);
        Assert.Equal("Annex.MinutesApproved", Assert.Throws<RuleViolation>(() => meeting.AddAnnex(File(), null, minutes, 1, Now)).Key);
    }

    private static AnnexFile File() => new("Plan.pdf", [1], "application/pdf", new string('0', 64));
}
