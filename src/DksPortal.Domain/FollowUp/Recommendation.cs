using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;

namespace DksPortal.Domain.FollowUp;

/// <summary>Something the council advises (anbefaling): to whom, when an answer is expected, and how far it was followed.</summary>
public sealed class Recommendation : Entity
{
    private Recommendation() => Text = "";

    /// <summary>A recommendation that came from an agenda item.</summary>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public Recommendation(AgendaItem item, string text, Addressee addressee) : this()
    {
        (AgendaItem, AgendaItemId, MeetingId) = (item, item.Id, item.MeetingId);
        Describe(text, addressee);
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>The item that it came from.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>The item that it came from.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>What is advised.</summary>
    public string Text { get; private set; }

    /// <summary>The committee that it is for, if for one.</summary>
    public int? CommitteeId { get; private set; }

    /// <summary>The committee that it is for, if for one.</summary>
    public Committee? Committee { get; private set; }

    /// <summary>The administration that it is for, if for one.</summary>
    public int? AdministrationId { get; private set; }

    /// <summary>The administration that it is for, if for one.</summary>
    public Administration? Administration { get; private set; }

    /// <summary>How far it has come.</summary>
    public RecommendationStatus Status { get; private set; }

    /// <summary>The day on which it was sent.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>The day by which an answer is expected.</summary>
    public DateOnly? AnswerExpected { get; private set; }

    /// <summary>The day of the answer.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The answer.</summary>
    public string? Answer { get; private set; }

    /// <summary>How far it was followed; null before the answer.</summary>
    public Following? Followed { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/AgendaItem/{AgendaItemId}/Recommendation/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Text.Length <= 120 ? Text : Text[..119] + "…";

    /// <summary>Days from the day it was sent to its answer or, without one, to today; null before it was sent.</summary>
    public int? DaysWaiting(DateOnly today) => RecommendationLife.DaysWaiting(SentOn, AnsweredOn, today);

    /// <summary>Whether an answer was expected before today and has not come.</summary>
    public bool IsLate(DateOnly today) => DaysLate(today) > 0;

    /// <summary>How many days the answer is late; 0 when none is expected yet or it has come.</summary>
    public int DaysLate(DateOnly today) => Status.DaysLate(AnswerExpected, today);

    /// <summary>Tells what is advised and to whom, while it is a draft.</summary>
    /// <exception cref="RuleViolation"><c>Recommendation.NotDraft</c>, <c>Recommendation.TextMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string text, Addressee addressee)
    {
        RuleViolation.Unless(Status == RecommendationStatus.Draft, "Recommendation.NotDraft");
        Text = Cleaned.Optional(text, TextLimits.Remark) ?? throw new RuleViolation("Recommendation.TextMissing");
        (Committee, CommitteeId) = (addressee.Committee, addressee.Committee?.Id);
        (Administration, AdministrationId) = (addressee.Administration, addressee.Administration?.Id);
    }

    /// <summary>The text key of what keeps it from this step, or null when nothing does.</summary>
    public string? Obstacle(RecommendationStep step) =>
        Status.After(step) is null ? $"Recommendation.CannotNow.{step}.{Status}" : null;

    /// <summary>Sends it, with the day by which an answer is expected.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, or <c>Recommendation.ExpectedBeforeSent</c>.</exception>
    public void Send(DateOnly on, DateOnly expected)
    {
        RuleViolation.Unless(expected >= on, "Recommendation.ExpectedBeforeSent");
        Take(RecommendationStep.Send);
        (SentOn, AnswerExpected) = (on, expected);
    }

    /// <summary>Takes down the answer and how far it was followed.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Recommendation.AnswerMissing</c>, <c>Recommendation.AnsweredBeforeSent</c>.</exception>
    public void TakeAnswer(Following followed, string answer, DateOnly on)
    {
        var text = Cleaned.Optional(answer, TextLimits.Text) ?? throw new RuleViolation("Recommendation.AnswerMissing");
        RuleViolation.Unless(SentOn is null || on >= SentOn, "Recommendation.AnsweredBeforeSent");
        Take(RecommendationStep.Answer);
        (Followed, Answer, AnsweredOn) = (followed, text, on);
    }

    private void Take(RecommendationStep step)
    {
        if (Obstacle(step) is { } why) throw new RuleViolation(why);
        Status = Status.After(step)!.Value;
    }
}

/// <summary>To whom the council advises: one committee or one administration.</summary>
public sealed record Addressee
{
    /// <summary>Exactly one of the two.</summary>
    /// <exception cref="RuleViolation"><c>Recommendation.AddresseeMissing</c>.</exception>
    public Addressee(Committee? committee, Administration? administration)
    {
        RuleViolation.Unless(committee is null != administration is null, "Recommendation.AddresseeMissing");
        (Committee, Administration) = (committee, administration);
    }

    /// <summary>The committee, if one is meant.</summary>
    public Committee? Committee { get; }

    /// <summary>The administration, if one is meant.</summary>
    public Administration? Administration { get; }
}
