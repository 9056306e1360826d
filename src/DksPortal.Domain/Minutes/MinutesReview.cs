using DksPortal.Domain.People;

namespace DksPortal.Domain.Minutes;

public sealed partial class MeetingMinutes
{
    /// <summary>Takes down a remark on an item during review.</summary>
    /// <exception cref="RuleViolation">
    /// <c>Minutes.NotInReview</c>, <c>Comment.TextMissing</c>, <c>Comment.PassageMissing</c> for a wording without the passage
    /// that it replaces, <c>Comment.PassageUnknown</c> when the passage does not stand in the item, <c>Text.TooLong</c>.
    /// </exception>
    public MinutesComment Comment(ItemMinutes item, Person by, string text, string? passage, string? wording, DateTime now)
    {
        GuardReview();
        var comment = new MinutesComment(item, by, text, passage, wording, now);
        RuleViolation.Unless(comment.Passage is null || item.Says(comment.Passage), "Comment.PassageUnknown");
        comments.Add(comment);
        return comment;
    }

    /// <summary>Takes a remark in: the wording it proposes, or the text as the secretariat changed it because of the remark.</summary>
    /// <exception cref="RuleViolation">
    /// <c>Minutes.NotInReview</c>, <c>Comment.Answered</c>, <c>Comment.PassageUnknown</c> when the passage was changed meanwhile, <c>Text.TooLong</c>.
    /// </exception>
    public void TakeIn(MinutesComment comment, string? discussion, string? conclusion, string? reply, int by, DateTime now)
    {
        GuardReview();
        var item = items.Find(one => one.Id == comment.ItemMinutesId) ?? throw new RuleViolation("Comment.PassageUnknown");
        var before = item.Words;
        RuleViolation.Unless(!comment.IsAnswered, "Comment.Answered");
        if (comment is { Passage: { } passage, Wording: { } wording } && (discussion, conclusion) == (item.Discussion, item.Conclusion)) item.Replace(passage, wording);
        else item.Write(discussion, conclusion, item.Outcome, item.ReferredTo);
        comment.TakeIn(reply, before, item.Words, by, now);
    }

    /// <summary>Says why a remark is not taken in.</summary>
    /// <exception cref="RuleViolation"><c>Minutes.NotInReview</c>, <c>Comment.Answered</c>, <c>Comment.ReasonMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Decline(MinutesComment comment, string? reason, int by, DateTime now)
    {
        GuardReview();
        comment.Decline(reason, by, now);
    }

    /// <summary>A new version of published minutes, in draft, that says what it corrects and why.</summary>
    /// <exception cref="RuleViolation"><c>Minutes.NotPublished</c>, <c>Minutes.CorrectionMissing</c>, <c>Text.TooLong</c>.</exception>
    public MeetingMinutes Correct(string? what, int by)
    {
        RuleViolation.Unless(Status == MinutesStatus.Published, "Minutes.NotPublished");
        var next = new MeetingMinutes
        {
            Meeting = Meeting,
            MeetingId = MeetingId,
            Number = Number + 1,
            Correction = Cleaned.Optional(what, TextLimits.Remark) ?? throw new RuleViolation("Minutes.CorrectionMissing"),
            CorrectedById = by,
        };
        next.items.AddRange(items.Select(item => item.Again()));
        return next;
    }

    private void GuardReview() => RuleViolation.Unless(Status == MinutesStatus.InReview, "Minutes.NotInReview");
}
