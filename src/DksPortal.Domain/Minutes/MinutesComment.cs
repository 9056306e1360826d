using DksPortal.Domain.People;

namespace DksPortal.Domain.Minutes;

/// <summary>What the secretariat made of a comment.</summary>
public enum CommentAnswer
{
    /// <summary>Mangler svar.</summary>
    None,
    /// <summary>Indarbejdet.</summary>
    TakenIn,
    /// <summary>Ikke indarbejdet.</summary>
    Declined,
}

/// <summary>What a reader remarks.</summary>
/// <param name="Text">The remark itself.</param>
/// <param name="Passage">The words of the minutes that it is about; null for the item as a whole.</param>
/// <param name="Wording">What should stand in place of them.</param>
public sealed record Remark(string? Text, string? Passage = null, string? Wording = null);

/// <summary>A remark on minutes in review (bemærkning): on an item, perhaps on a passage of it, perhaps with another wording.</summary>
public sealed class MinutesComment : Entity
{
    private MinutesComment() => Text = "";

    internal MinutesComment(ItemMinutes item, Remark remark, Person by, DateTime at) : this()
    {
        (ItemMinutes, ItemMinutesId, MeetingId) = (item, item.Id, item.MeetingId);
        (By, ById, At) = (by, by.Id, at);
        Text = Cleaned.Optional(remark.Text, TextLimits.Remark) ?? throw new RuleViolation("Comment.TextMissing");
        (Passage, Wording) = (Cleaned.Optional(remark.Passage, TextLimits.Remark), Cleaned.Optional(remark.Wording, TextLimits.Remark));
        RuleViolation.Unless(Wording is null || Passage is not null, "Comment.PassageMissing");
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>The minutes.</summary>
    public int MeetingMinutesId { get; private set; }

    /// <summary>What is commented on.</summary>
    public int ItemMinutesId { get; private set; }

    /// <summary>What is commented on.</summary>
    public ItemMinutes? ItemMinutes { get; private set; }

    /// <summary>Who wrote it.</summary>
    public int ById { get; private set; }

    /// <summary>Who wrote it.</summary>
    public Person? By { get; private set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The remark.</summary>
    public string Text { get; private set; }

    /// <summary>The words of the minutes that it is about, as they stood; null for the item as a whole.</summary>
    public string? Passage { get; private set; }

    /// <summary>What should stand in place of the passage.</summary>
    public string? Wording { get; private set; }

    /// <summary>What the secretariat made of it.</summary>
    public CommentAnswer Answer { get; private set; }

    /// <summary>What the secretariat says to it.</summary>
    public string? Reply { get; private set; }

    /// <summary>Who answered.</summary>
    public int? AnsweredById { get; private set; }

    /// <summary>When it was answered, UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>What was changed because of it: the words before.</summary>
    public string? Before { get; private set; }

    /// <summary>What was changed because of it: the words after.</summary>
    public string? After { get; private set; }

    /// <summary>Whether the secretariat has answered.</summary>
    public bool IsAnswered => Answer != CommentAnswer.None;

    /// <inheritdoc/>
    public override string Path => $"{ItemMinutes?.Path ?? $"Meeting/{MeetingId}/"}MinutesComment/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Text.Length <= 120 ? Text : Text[..119] + "…";

    internal void TakeIn(string? reply, string? before, string? after, int by, DateTime now)
    {
        (Before, After) = before == after ? (null, null) : (before, after);
        Take(CommentAnswer.TakenIn, reply, by, now);
    }

    internal void Decline(string? reply, int by, DateTime now) =>
        Take(CommentAnswer.Declined, Cleaned.Optional(reply, TextLimits.Remark) ?? throw new RuleViolation("Comment.ReasonMissing"), by, now);

    private void Take(CommentAnswer answer, string? reply, int by, DateTime now)
    {
        RuleViolation.Unless(!IsAnswered, "Comment.Answered");
        (Answer, Reply, AnsweredById, AnsweredAt) = (answer, reply, by, now);
    }
}
