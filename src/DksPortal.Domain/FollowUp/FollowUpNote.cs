using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.FollowUp;

/// <summary>What came out of a meeting, for those who were there and for politicians (opfølgningsnotat).</summary>
public sealed class FollowUpNote : Entity
{
    private FollowUpNote() { }

    /// <summary>A draft; it replaces the one sent before, if there is one.</summary>
    /// <exception cref="RuleViolation"><c>FollowUpNote.NotHeld</c>, <c>FollowUpNote.DraftThere</c> when the one before is a draft still.</exception>
    public FollowUpNote(Meeting meeting, FollowUpNote? before)
    {
        RuleViolation.Unless(meeting.Status == MeetingStatus.Held, "FollowUpNote.NotHeld");
        RuleViolation.Unless(before is null or { IsSent: true }, "FollowUpNote.DraftThere");
        (Meeting, MeetingId, Number) = (meeting, meeting.Id, (before?.Number ?? 0) + 1);
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>The meeting.</summary>
    public Meeting? Meeting { get; private set; }

    /// <summary>Its number within the meeting, from 1; a later one replaces those before.</summary>
    public int Number { get; private set; }

    /// <summary>The secretariat's opening, Markdown.</summary>
    public string? Opening { get; private set; }

    /// <summary>What happens next, Markdown.</summary>
    public string? Next { get; private set; }

    /// <summary>The secretariat's closing, Markdown.</summary>
    public string? Closing { get; private set; }

    /// <summary>To whom it goes, a line each.</summary>
    public string? Recipients { get; private set; }

    /// <summary>The day on which it was sent; null for a draft.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>Who sent it.</summary>
    public int? SentById { get; private set; }

    /// <summary>What was composed from the meeting, Markdown, as it was when the note was sent.</summary>
    public string? Composed { get; private set; }

    /// <summary>Whether it was sent, after which it never changes.</summary>
    public bool IsSent => SentOn is not null;

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/FollowUpNote/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Number}";

    /// <summary>Writes what is the secretariat's own.</summary>
    /// <exception cref="RuleViolation"><c>FollowUpNote.Sent</c>, <c>Text.TooLong</c>.</exception>
    public void Write(string? opening, string? next, string? closing, string? recipients)
    {
        RuleViolation.Unless(!IsSent, "FollowUpNote.Sent");
        (Opening, Next) = (Cleaned.Optional(opening, TextLimits.Text), Cleaned.Optional(next, TextLimits.Text));
        (Closing, Recipients) = (Cleaned.Optional(closing, TextLimits.Text), Cleaned.Optional(recipients, TextLimits.Text));
    }

    /// <summary>Records that it was sent, with what was composed as it stands.</summary>
    /// <exception cref="RuleViolation"><c>FollowUpNote.Sent</c>, <c>FollowUpNote.RecipientsMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Send(string composed, int by, DateOnly on)
    {
        RuleViolation.Unless(!IsSent, "FollowUpNote.Sent");
        RuleViolation.Unless(Recipients is not null, "FollowUpNote.RecipientsMissing");
        Composed = Cleaned.Optional(composed, TextLimits.Minutes);
        (SentOn, SentById) = (on, by);
    }
}
