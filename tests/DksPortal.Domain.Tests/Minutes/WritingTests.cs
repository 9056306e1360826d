using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class WritingTests
{
    private readonly MeetingMinutes drafting = SampleMinutes.In(MinutesStatus.Drafting);

    [Theory]
    [InlineData(MinutesStatus.InReview)]
    [InlineData(MinutesStatus.Approved)]
    [InlineData(MinutesStatus.Published)]
    public void Minutes_are_written_while_drafting_alone(MinutesStatus status)
    {
        var minutes = SampleMinutes.In(status);
        var item = minutes.Meeting!.Agenda[0];

        Refused.With("Minutes.NotDrafting", () => minutes.Write(item, "Andet", null, Outcome.Noted, null));
        Refused.With("Minutes.NotDrafting", minutes.GuardWriting);
        Assert.Equal("Talt om", minutes.Of(item.Id)?.Discussion);
    }

    [Fact]
    public void Writing_again_replaces_what_was_written()
    {
        var item = drafting.Meeting!.Agenda[0];

        drafting.Write(item, "LG: Godt", null, Outcome.Referred, " Økonomiudvalget ");

        var written = Assert.Single(drafting.Items);
        Assert.Equal(("LG: Godt", null), (written.Discussion, written.Conclusion));
        Assert.Equal((Outcome.Referred, "Økonomiudvalget"), (written.Outcome, written.ReferredTo));
    }

    [Fact]
    public void A_referral_says_to_whom_and_nothing_else_does()
    {
        var item = drafting.Meeting!.Agenda[0];

        Refused.With("Minutes.ReferredToMissing", () => drafting.Write(item, null, null, Outcome.Referred, " "));
        Assert.Null(drafting.Write(item, null, null, Outcome.Noted, "Økonomiudvalget").ReferredTo);
    }

    [Fact]
    public void What_is_refused_leaves_what_was_written()
    {
        var item = drafting.Meeting!.Agenda[0];
        var tooLong = new string('x', TextLimits.Text + 1);

        Refused.With("Text.TooLong", () => drafting.Write(item, "Andet", tooLong, Outcome.Noted, null));

        Assert.Equal(("Talt om", Outcome.Agreed), (drafting.Of(item.Id)?.Discussion, drafting.Of(item.Id)?.Outcome));
    }

    [Fact]
    public void What_is_refused_is_not_begun()
    {
        var minutes = new MeetingMinutes(SampleMeeting.Convened(AgendaItemKind.Discussion));
        var item = minutes.Meeting!.Agenda[0];

        Refused.With("Minutes.ReferredToMissing", () => minutes.Write(item, "Talt om", null, Outcome.Referred, null));

        Assert.Empty(minutes.Items);
        Assert.Null(minutes.Of(item.Id));
    }
}
