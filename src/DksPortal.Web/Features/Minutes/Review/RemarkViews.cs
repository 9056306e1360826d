using DksPortal.Domain.Minutes;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>A remark with its answer.</summary>
public sealed record RemarkRow(
    int Id, int AgendaItemId, string By, DateTime At, string Text, string? Passage, string? Wording,
    CommentAnswer Answer, string? Reply, string? AnsweredBy, DateTime? AnsweredAt, string? Before, string? After)
{
    /// <summary>Whether the secretariat has answered.</summary>
    public bool IsAnswered => Answer != CommentAnswer.None;
}

/// <summary>What somebody sent that could not be saved: shown again in its own form.</summary>
public sealed class TypedRemark
{
    /// <summary>The item that was remarked on; 0 for none.</summary>
    public int ItemId { get; init; }

    public CommentForm? Comment { get; init; }

    /// <summary>The remark that was answered; 0 for none.</summary>
    public int CommentId { get; init; }

    public AnswerForm? Answer { get; init; }
}

/// <summary>The remarks on a page of minutes.</summary>
/// <param name="ByItem">Those on each item, oldest first.</param>
/// <param name="Obstacle">The text key of what keeps the reader from remarking; null when nothing does.</param>
/// <param name="MayAnswer">Whether the reader answers them.</param>
/// <param name="Typed">What could not be saved.</param>
public sealed record RemarksOnPage(ILookup<int, RemarkRow> ByItem, string? Obstacle, bool MayAnswer, TypedRemark Typed)
{
    /// <summary>How many there are.</summary>
    public int Count => ByItem.Sum(item => item.Count());

    /// <summary>How many on that item lack their answer.</summary>
    public int UnansweredOn(int itemId) => ByItem[itemId].Count(remark => !remark.IsAnswered);

    /// <summary>How many lack their answer.</summary>
    public int Unanswered => ByItem.Sum(item => UnansweredOn(item.Key));
}
