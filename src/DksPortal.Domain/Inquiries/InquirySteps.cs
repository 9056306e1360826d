namespace DksPortal.Domain.Inquiries;

/// <summary>How an inquiry is answered, step by step.</summary>
public sealed partial class Inquiry
{
    /// <summary>The text key of what keeps this person from this step now, or null when nothing does.</summary>
    public string? Obstacle(InquiryStep step, int personId) => step switch
    {
        _ when Status.After(step) is null => $"Inquiry.CannotNow.{step}.{Status}",
        InquiryStep.Approve when questions.Count == 0 || questions.Exists(question => question.Answer is null) => "Inquiry.AnswerMissing",
        InquiryStep.Approve when personId == LastAnsweredById => "Inquiry.ApprovedByAnother",
        _ => null,
    };

    /// <summary>Writes the answer to a question, which begins the answering when nobody had.</summary>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>, <c>Inquiry.NotHere</c>, <c>Text.TooLong</c>.</exception>
    public void Answer(InquiryQuestion question, string? answer, int by, DateTime now)
    {
        GuardOpen();
        GuardOwn(question);
        if (!question.IsAnswered(answer, by, now)) return;
        if (Status == InquiryStatus.Received) Take(InquiryStep.Start, by, now);
        LastAnsweredById = by;
        AnswerChanges++;
    }

    /// <summary>Begins to answer.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Start(int by, DateTime now) => Take(InquiryStep.Start, by, now);

    /// <summary>Approves the answers.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Approve(int by, DateTime now)
    {
        Take(InquiryStep.Approve, by, now);
        (ApprovedById, ApprovedAt) = (by, now);
    }

    /// <summary>Takes the approved answers up again.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Reopen(int by, DateTime now)
    {
        Take(InquiryStep.Reopen, by, now);
        (ApprovedById, ApprovedAt) = (null, null);
    }

    /// <summary>Sends the answers. They are kept as they read then, whatever they rest on.</summary>
    /// <param name="on">The day of the answer; null when no source tells it.</param>
    /// <param name="sent">How each answer reads when it is sent, by the question's number.</param>
    /// <param name="by">Who sends them.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Inquiry.SentBeforeAsked</c>.</exception>
    public void Send(DateOnly? on, IReadOnlyDictionary<int, string> sent, int by, DateTime now)
    {
        RuleViolation.Unless(on is null || on >= AskedOn, "Inquiry.SentBeforeAsked");
        Take(InquiryStep.Send, by, now);
        SentOn = on;
        foreach (var question in questions) question.IsSent(sent.GetValueOrDefault(question.Number, question.Answer!));
    }

    /// <summary>
    /// Takes down what a source tells of an inquiry that was answered elsewhere: who approved and sent the answers it does
    /// not tell, and the day of the answer perhaps not either.
    /// </summary>
    /// <param name="answers">The answers, in the order of the questions.</param>
    /// <param name="on">The day of the answer; null when no source tells it.</param>
    /// <param name="source">Where it is told of.</param>
    /// <param name="at">The moment that its story bears, UTC.</param>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>, <c>Inquiry.AnswerMissing</c>, <c>Text.TooLong</c>.</exception>
    public void WasAnswered(IReadOnlyList<string> answers, DateOnly? on, string source, DateTime at)
    {
        GuardOpen();
        RuleViolation.Unless(answers.Count == questions.Count && answers.All(answer => Cleaned.Text(answer) is not null), "Inquiry.AnswerMissing");
        foreach (var (question, answer) in Questions.Zip(answers))
        {
            question.IsAnswered(answer, null, at);
            question.IsSent(question.Answer!);
        }

        (Status, SentOn, Source) = (InquiryStatus.Sent, on, Cleaned.OptionalLine(source));
        events.Add(new InquiryEvent(this, null, at));
    }

    private void Take(InquiryStep step, int by, DateTime now)
    {
        if (Obstacle(step, by) is { } why) throw new RuleViolation(why);
        Status = Status.After(step)!.Value;
        events.Add(new InquiryEvent(this, by, now));
    }
}
