using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Minutes;

public sealed partial class MeetingMinutes
{
    /// <summary>How many remarks lack their answer.</summary>
    public int Unanswered => comments.Count(comment => !comment.IsAnswered);

    /// <summary>The text key of what keeps somebody from remarking today, or null: members have until the deadline, the secretariat until approval.</summary>
    public static string? CommentObstacle(MinutesStatus status, DateOnly? deadline, bool isSecretariat, DateOnly today) => status switch
    {
        not MinutesStatus.InReview => "Minutes.NotInReview",
        _ when !isSecretariat && today > deadline => "Comment.DeadlinePast",
        _ => null,
    };

    /// <summary>Takes down a remark on an item during review.</summary>
    /// <exception cref="RuleViolation">
    /// What <see cref="CommentObstacle"/> says, <c>Comment.TextMissing</c>, <c>Comment.PassageMissing</c> for a wording without
    /// the passage that it replaces, <c>Comment.PassageUnknown</c> when the passage does not stand in the item, <c>Text.TooLong</c>.
    /// </exception>
    public MinutesComment Comment(AgendaItem item, Remark remark, Person by, bool isSecretariat, DateOnly today, DateTime now)
    {
        if (CommentObstacle(Status, Deadline, isSecretariat, today) is { } why) throw new RuleViolation(why);
        var known = Of(item.Id);
        var about = known ?? new ItemMinutes(item);
        var comment = new MinutesComment(about, remark, by, now);
        RuleViolation.Unless(comment.Passage is null || about.Says(comment.Passage), "Comment.PassageUnknown");
        if (known is null) items.Add(about);
        comments.Add(comment);
        LastCommentAt = now;
        return comment;
    }

    /// <summary>Whether a remark proposes a wording that can be put in the text as it stands.</summary>
    public bool CanPutIn(MinutesComment comment) =>
        comment is { Passage: { } passage, Wording: not null } && About(comment)?.Says(passage) == true;

    /// <summary>Takes a remark in by the wording that it proposes.</summary>
    /// <exception cref="RuleViolation">
    /// <c>Minutes.NotInReview</c>, <c>Comment.Answered</c>, <c>Comment.PassageUnknown</c> when the passage was changed meanwhile, <c>Text.TooLong</c>.
    /// </exception>
    public void PutIn(MinutesComment comment, string? reply, int by, DateTime now) => TakeIn(
        comment,
        item =>
        {
            RuleViolation.Unless(CanPutIn(comment), "Comment.PassageUnknown");
            item.Replace(comment.Passage!, comment.Wording!);
        },
        reply, by, now);

    /// <summary>Takes a remark in, with the text as the secretariat changed it because of the remark, if it did.</summary>
    /// <exception cref="RuleViolation"><c>Minutes.NotInReview</c>, <c>Comment.Answered</c>, <c>Text.TooLong</c>.</exception>
    public void TakeIn(MinutesComment comment, string? discussion, string? conclusion, string? reply, int by, DateTime now) =>
        TakeIn(comment, item => item.Write(discussion, conclusion, item.Outcome, item.ReferredTo), reply, by, now);

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

    private void TakeIn(MinutesComment comment, Action<ItemMinutes> change, string? reply, int by, DateTime now)
    {
        GuardReview();
        RuleViolation.Unless(!comment.IsAnswered, "Comment.Answered");
        var item = About(comment) ?? throw new RuleViolation("Comment.PassageUnknown");
        var (said, before) = (Cleaned.Optional(reply, TextLimits.Remark), item.Words);
        change(item);
        comment.TakeIn(said, before, item.Words, by, now);
    }

    private ItemMinutes? About(MinutesComment comment) => items.Find(item => item == comment.ItemMinutes || item.Id == comment.ItemMinutesId);

    private void GuardReview() => RuleViolation.Unless(Status == MinutesStatus.InReview, "Minutes.NotInReview");
}
