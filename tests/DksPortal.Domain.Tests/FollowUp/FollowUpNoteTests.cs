using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.FollowUp;

public sealed class FollowUpNoteTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public void It_comes_after_the_meeting() =>
        Refused.With("FollowUpNote.NotHeld", () => _ = new FollowUpNote(SampleMeeting.Convened(AgendaItemKind.Discussion), null));

    [Fact]
    public void It_goes_to_somebody()
    {
        var note = Draft();

        Refused.With("FollowUpNote.RecipientsMissing", () => note.Send("Konklusioner", 1, Day));

        Assert.False(note.IsSent);
    }

    [Fact]
    public void Once_sent_it_never_changes()
    {
        var note = Sent();

        Refused.With("FollowUpNote.Sent", () => note.Write("Andet", null, null, "Alle"));
        Refused.With("FollowUpNote.Sent", () => note.Send("Andet", 2, Day.AddDays(1)));

        Assert.Equal(("Tak for i går", "Konklusioner", Day, 1), (note.Opening, note.Composed, note.SentOn, note.SentById));
    }

    [Fact]
    public void A_new_one_replaces_one_that_was_sent()
    {
        Assert.Equal(2, new FollowUpNote(Held(), Sent()).Number);

        Refused.With("FollowUpNote.DraftThere", () => _ = new FollowUpNote(Held(), Draft()));
    }

    private static FollowUpNote Sent()
    {
        var note = Draft();
        note.Write("Tak for i går", null, null, "Alle");
        note.Send("Konklusioner", 1, Day);
        return note;
    }

    private static FollowUpNote Draft() => new(Held(), null);

    private static Meeting Held()
    {
        var meeting = SampleMeeting.Convened(AgendaItemKind.Discussion);
        meeting.Hold(meeting.End);
        return meeting;
    }
}
