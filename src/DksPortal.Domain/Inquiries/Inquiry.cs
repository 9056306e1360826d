using DksPortal.Domain.People;

namespace DksPortal.Domain.Inquiries;

/// <summary>What a politician asks (politikerspørgsmål): the background, numbered questions and the answer to each.</summary>
public sealed partial class Inquiry : Entity
{
    /// <summary>How many days the administration has for its answer when the asker names no day.</summary>
    public const int DaysForAnswer = 14;

    /// <summary>The most questions of one inquiry.</summary>
    public const int MostQuestions = 30;

    private readonly List<InquiryQuestion> questions = [];
    private readonly List<InquiryEvent> events = [];
    private readonly List<InquiryAnnex> annexes = [];

    private Inquiry() => (Title, AskerName) = ("", "");

    /// <summary>A new inquiry, by the name and party letter that stand for the asker today.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="askedOn">The day on which it was asked.</param>
    /// <param name="background">What the questions come from.</param>
    /// <param name="deadline">The day by which it shall be answered.</param>
    /// <param name="by">Who put it into the portal; null for what a source tells.</param>
    /// <param name="now">The moment that its story begins, UTC.</param>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public Inquiry(Person asker, string title, DateOnly askedOn, string? background, DateOnly? deadline, int? by, DateTime now) : this()
    {
        (Asker, AskerId, AskerName, PartyLetter) = (asker, asker.Id, asker.Name, asker.PartyLetter);
        Describe(title, background, askedOn, deadline);
        events.Add(new InquiryEvent(this, by, now));
    }

    /// <summary>What it is about, in a line.</summary>
    public string Title { get; private set; }

    /// <summary>Who asks.</summary>
    public int AskerId { get; private set; }

    /// <summary>Who asks.</summary>
    public Person? Asker { get; private set; }

    /// <summary>The asker's name as it was then.</summary>
    public string AskerName { get; private set; }

    /// <summary>The asker's party letter as it was then.</summary>
    public string? PartyLetter { get; private set; }

    /// <summary>The day on which it was asked.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>The day by which it shall be answered; null when none was set.</summary>
    public DateOnly? Deadline { get; private set; }

    /// <summary>What the questions come from.</summary>
    public string? Background { get; private set; }

    /// <summary>The administration that answers.</summary>
    public int? AdministrationId { get; private set; }

    /// <summary>The administration that answers.</summary>
    public Administration? Administration { get; private set; }

    /// <summary>The office that answers.</summary>
    public string? Office { get; private set; }

    /// <summary>How far it has come.</summary>
    public InquiryStatus Status { get; private set; }

    /// <summary>Who changed an answer last; null while nothing was answered.</summary>
    public int? LastAnsweredById { get; private set; }

    /// <summary>
    /// How many times a question or an answer was changed. It is counted here, and not with each question alone, so that
    /// whoever approves or writes over what has been changed meanwhile meets a conflict.
    /// </summary>
    public int AnswerChanges { get; private set; }

    /// <summary>The number of the annex added last. A number is given once.</summary>
    public int LastAnnexNumber { get; private set; }

    /// <summary>Who approved the answers.</summary>
    public int? ApprovedById { get; private set; }

    /// <summary>When the answers were approved, UTC.</summary>
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>The day of the answer; null before it was sent, and when no source tells it.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>Where it is told of, when it was not put in the portal.</summary>
    public string? Source { get; private set; }

    /// <summary>The questions, by number.</summary>
    public IReadOnlyList<InquiryQuestion> Questions => [.. questions.OrderBy(question => question.Number)];

    /// <summary>What has happened to it, oldest first.</summary>
    public IReadOnlyList<InquiryEvent> Events => [.. events.OrderBy(one => one.At).ThenBy(one => one.Id)];

    /// <summary>What comes with it, by number.</summary>
    public IReadOnlyList<InquiryAnnex> Annexes => [.. annexes.OrderBy(annex => annex.Number)];

    /// <inheritdoc/>
    public override string Path => $"Inquiry/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>Tells what it is about and when it was asked, until the answers are approved.</summary>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>, <c>Inquiry.TitleMissing</c>, <c>Inquiry.DeadlineBeforeAsked</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string title, string? background, DateOnly askedOn, DateOnly? deadline)
    {
        GuardOpen();
        RuleViolation.Unless(deadline is null || deadline >= askedOn, "Inquiry.DeadlineBeforeAsked");
        (Title, Background) = (Cleaned.Required(title, "Inquiry.TitleMissing"), Cleaned.Optional(background, TextLimits.Text));
        (AskedOn, Deadline) = (askedOn, deadline);
    }

    /// <summary>Says which administration and office answers.</summary>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>, <c>Text.TooLong</c>.</exception>
    public void IsAnsweredBy(Administration? administration, string? office)
    {
        GuardOpen();
        (Administration, AdministrationId, Office) = (administration, administration?.Id, Cleaned.OptionalLine(office));
    }

    /// <summary>Says who is to answer a question.</summary>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>, <c>Inquiry.NotHere</c>.</exception>
    public void Give(InquiryQuestion question, Person? responsible)
    {
        GuardOpen();
        GuardOwn(question);
        question.IsGivenTo(responsible);
    }

    /// <summary>Puts the questions, in order: those that stand keep their answers, those gone go with theirs.</summary>
    /// <param name="asked">Each question's text, with the question that it was before, if it was one.</param>
    /// <param name="by">Who puts them. To take away or reword what was answered is to change the answer.</param>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>, <c>Inquiry.QuestionMissing</c>, <c>Inquiry.TooManyQuestions</c>, <c>Text.TooLong</c>.</exception>
    public void Ask(IReadOnlyList<(InquiryQuestion? Known, string Text)> asked, int? by)
    {
        GuardOpen();
        RuleViolation.Unless(asked.Count <= MostQuestions, "Inquiry.TooManyQuestions", MostQuestions);
        RuleViolation.Unless(asked.Count > 0, "Inquiry.QuestionMissing");
        var before = questions.ToDictionary(known => known, known => (known.Number, known.Text));
        questions.RemoveAll(known => asked.All(one => one.Known != known));
        var number = 0;
        foreach (var (known, text) in asked)
        {
            var question = known ?? new InquiryQuestion(this);
            question.Describe(++number, text);
            if (known is null) questions.Add(question);
        }

        if (before.Count == 0) return;
        if (questions.Count == before.Count && questions.TrueForAll(known => before.GetValueOrDefault(known) == (known.Number, known.Text))) return;
        AnswerChanges++;
        if (before.Any(known => known.Key.Answer is not null && (!questions.Contains(known.Key) || known.Key.Text != known.Value.Text))) LastAnsweredById = by;
    }

    /// <summary>Adds an annex, by title alone when the file is not at hand.</summary>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>, <c>Annex.TitleMissing</c>.</exception>
    public InquiryAnnex AddAnnex(string title)
    {
        GuardOpen();
        var annex = new InquiryAnnex(this, LastAnnexNumber + 1, title);
        annexes.Add(annex);
        LastAnnexNumber++;
        return annex;
    }

    /// <summary>Removes an annex. Its number is never given again.</summary>
    /// <exception cref="RuleViolation"><c>Inquiry.Settled</c>.</exception>
    public void Remove(InquiryAnnex annex)
    {
        GuardOpen();
        annexes.Remove(annex);
    }

    private void GuardOpen() => RuleViolation.Unless(Status is InquiryStatus.Received or InquiryStatus.InProgress, "Inquiry.Settled");

    private void GuardOwn(InquiryQuestion question) => RuleViolation.Unless(questions.Contains(question), "Inquiry.NotHere");
}
