using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Minutes;

/// <summary>The minutes of a meeting (referat): written, sent for review, approved by another, published.</summary>
public sealed partial class MeetingMinutes : Entity
{
    private readonly List<ItemMinutes> items = [];
    private readonly List<MinutesComment> comments = [];

    private MeetingMinutes() { }

    /// <summary>Minutes to be written for a meeting that was convened or held.</summary>
    /// <exception cref="RuleViolation"><c>Minutes.NotConvened</c>.</exception>
    public MeetingMinutes(Meeting meeting)
    {
        RuleViolation.Unless(meeting.Status is MeetingStatus.Convened or MeetingStatus.Held, "Minutes.NotConvened");
        (Meeting, MeetingId) = (meeting, meeting.Id);
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>The meeting.</summary>
    public Meeting? Meeting { get; private set; }

    /// <summary>The version of the minutes, from 1; a correction makes the next.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How far they have come.</summary>
    public MinutesStatus Status { get; private set; }

    /// <summary>The last day for remarks, while in review.</summary>
    public DateOnly? Deadline { get; private set; }

    /// <summary>Who sent them for review; may not approve them.</summary>
    public int? SentForReviewById { get; private set; }

    /// <summary>When they were sent for review, UTC.</summary>
    public DateTime? SentForReviewAt { get; private set; }

    /// <summary>Who approved them.</summary>
    public int? ApprovedById { get; private set; }

    /// <summary>When they were approved, UTC.</summary>
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>Who published them.</summary>
    public int? PublishedById { get; private set; }

    /// <summary>When they were published, UTC.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>What this version corrects and why; null for the first.</summary>
    public string? Correction { get; private set; }

    /// <summary>Who began the correction; may not approve it.</summary>
    public int? CorrectedById { get; private set; }

    /// <summary>When something was last remarked, UTC; approval and a remark in the same moment meet here.</summary>
    public DateTime? LastCommentAt { get; private set; }

    /// <summary>Whether it corrects published minutes.</summary>
    public bool IsCorrection => Number > 1;

    /// <summary>What was remarked during review, oldest first.</summary>
    public IReadOnlyList<MinutesComment> Comments => [.. comments.OrderBy(comment => comment.At).ThenBy(comment => comment.Id)];

    /// <summary>What was written, item by item.</summary>
    public IReadOnlyList<ItemMinutes> Items => items;

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/MeetingMinutes/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Meeting?.Title ?? $"{Number}";

    /// <summary>The text key of what keeps this person from this step now, or null when nothing does.</summary>
    public string? Obstacle(MinutesStep step, int personId) => step switch
    {
        _ when Status.After(step, IsCorrection) is null => $"Minutes.CannotNow.{step}.{Status}",
        MinutesStep.SendForReview when Meeting!.Status == MeetingStatus.Cancelled => "Minutes.NotConvened",
        MinutesStep.Approve when personId == SentForReviewById => "Minutes.ApprovedByAnother",
        MinutesStep.Approve when personId == CorrectedById => "Minutes.CorrectionApprovedByAnother",
        MinutesStep.Approve when comments.Exists(comment => !comment.IsAnswered) => "Minutes.CommentsUnanswered",
        MinutesStep.Approve when WithoutOutcome().Any() => "Minutes.OutcomeMissing",
        _ => null,
    };

    /// <summary>The items that need an outcome before approval and have none.</summary>
    public IEnumerable<AgendaItem> WithoutOutcome() =>
        Meeting!.Agenda.Where(item => NeedsOutcome(Meeting.Kind, item.Kind) && Of(item.Id)?.Outcome is null);

    /// <summary>Whether an item needs an outcome: information, discussion and decision in a council meeting do.</summary>
    public static bool NeedsOutcome(MeetingKind meeting, AgendaItemKind item) =>
        meeting == MeetingKind.Council && item is AgendaItemKind.Information or AgendaItemKind.Discussion or AgendaItemKind.Decision;

    /// <summary>What was written on the item; null before anything was.</summary>
    public ItemMinutes? Of(int agendaItemId) => items.Find(item => item.AgendaItemId == agendaItemId);

    /// <summary>Writes on an item, in place of what was written before.</summary>
    /// <exception cref="RuleViolation">
    /// <c>Minutes.NotDrafting</c>, <c>Agenda.NotHere</c> for an item of another meeting, <c>Minutes.ReferredToMissing</c> for a referral without whom to, <c>Text.TooLong</c>.
    /// </exception>
    public ItemMinutes Write(AgendaItem item, string? discussion, string? conclusion, Outcome? outcome, string? referredTo)
    {
        GuardWriting();
        RuleViolation.Unless(item.MeetingId == MeetingId || Meeting?.Agenda.Contains(item) == true, "Agenda.NotHere");
        var known = items.Find(one => one.AgendaItem == item || (item.Id != 0 && one.AgendaItemId == item.Id));
        var written = known ?? new ItemMinutes(item);
        written.Write(discussion, conclusion, outcome, referredTo);
        if (known is null) items.Add(written);
        return written;
    }

    /// <summary>Guards everything that belongs to the text: it changes while drafting alone.</summary>
    /// <exception cref="RuleViolation"><c>Minutes.NotDrafting</c>.</exception>
    public void GuardWriting() => RuleViolation.Unless(Status == MinutesStatus.Drafting, "Minutes.NotDrafting");

    /// <summary>Sends the minutes to the members for remarks, which makes the meeting held.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, or <c>Minutes.DeadlinePast</c>.</exception>
    public void SendForReview(int by, DateOnly deadline, DateOnly today, DateTime now)
    {
        RuleViolation.Unless(deadline >= today, "Minutes.DeadlinePast");
        Take(MinutesStep.SendForReview, by);
        (SentForReviewById, SentForReviewAt, Deadline) = (by, now, deadline);
        if (Meeting!.Status == MeetingStatus.Convened) Meeting.Hold(now);
    }

    /// <summary>Takes the minutes back to write on.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Reopen(int by)
    {
        Take(MinutesStep.Reopen, by);
        Deadline = null;
    }

    /// <summary>Approves the minutes, which never change after that: they keep names, attendance and decisions as they are now.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Approve(int approver, DateTime now, MinutesRecord? record = null)
    {
        Take(MinutesStep.Approve, approver);
        if (record is not null) Keep(record);
        (ApprovedById, ApprovedAt) = (approver, now);
    }

    /// <summary>Makes the open items of the minutes public.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Publish(int by, DateTime now)
    {
        Take(MinutesStep.Publish, by);
        (PublishedById, PublishedAt) = (by, now);
    }

    /// <summary>Whether these are approved minutes that name the file among their annexes: from then on it stays.</summary>
    public bool Names(Annex annex) => ApprovedAt is { } at && (annex.MinutesNumber is { } number ? number <= Number : annex.AddedAt <= at);

    private void Take(MinutesStep step, int personId)
    {
        if (Obstacle(step, personId) is { } why) throw new RuleViolation(why);
        Status = Status.After(step, IsCorrection)!.Value;
    }
}
