using DksPortal.Domain.Inquiries;
using DksPortal.Domain.People;
using static DksPortal.Domain.Inquiries.InquiryStatus;
using static DksPortal.Domain.Tests.Inquiries.SampleInquiry;

namespace DksPortal.Domain.Tests.Inquiries;

public sealed class AnswerTests
{
    [Fact]
    public void All_questions_are_answered_before_approval()
    {
        var inquiry = In(Received);
        inquiry.Answer(inquiry.Questions[0], "Ja", Secretary, Now);

        Assert.Equal("Inquiry.AnswerMissing", inquiry.Obstacle(InquiryStep.Approve, Colleague));
        Refused.With("Inquiry.AnswerMissing", () => inquiry.Approve(Colleague, Now));

        inquiry.Answer(inquiry.Questions[1], "Alle", Secretary, Now);
        inquiry.Approve(Colleague, Now);
        Assert.Equal((Approved, (int?)Colleague, (DateTime?)Now), (inquiry.Status, inquiry.ApprovedById, inquiry.ApprovedAt));
    }

    [Fact]
    public void Whoever_changed_an_answer_last_does_not_approve_it()
    {
        var inquiry = In(Received);
        inquiry.AnswerAll(Secretary);
        Refused.With("Inquiry.ApprovedByAnother", () => inquiry.Approve(Secretary, Now));

        // At the very same moment somebody else changes one of them: now the first may approve, and not the second.
        inquiry.Answer(inquiry.Questions[0], "Rettet", Colleague, Now);
        Refused.With("Inquiry.ApprovedByAnother", () => inquiry.Approve(Colleague, Now));
        Assert.Null(inquiry.Obstacle(InquiryStep.Approve, Secretary));
    }

    [Fact]
    public void An_answer_that_is_saved_as_it_was_changes_nothing()
    {
        var inquiry = In(InProgress);
        inquiry.Answer(inquiry.Questions[0], $" {inquiry.Questions[0].Answer}\r\n", Colleague, Now.AddHours(1));
        Assert.Equal((Secretary, 2), (inquiry.LastAnsweredById, inquiry.AnswerChanges));

        var untouched = In(Received);
        untouched.Answer(untouched.Questions[0], "  ", Secretary, Now);
        Assert.Equal(Received, untouched.Status);
    }

    [Fact]
    public void The_first_answer_begins_the_answering()
    {
        var inquiry = In(Received);

        inquiry.Answer(inquiry.Questions[0], "Ja", Secretary, Now);

        Assert.Equal([Received, InProgress], inquiry.Events.Select(one => one.Status));
    }

    [Fact]
    public void What_is_sent_stays_as_it_read_then()
    {
        var inquiry = In(Approved);

        inquiry.Send(Asked.AddDays(9), new Dictionary<int, string> { [2] = "3 indsatser (pr. 21.11.2026)" }, Secretary, Now);

        Assert.Equal(["Svar 1 fra 1", "3 indsatser (pr. 21.11.2026)"], inquiry.Questions.Select(question => question.SentAnswer));
        Assert.Equal((Sent, Asked.AddDays(9)), (inquiry.Status, inquiry.SentOn));
        Refused.With("Inquiry.SentBeforeAsked", () => In(Approved).Send(Asked.AddDays(-1), new Dictionary<int, string>(), Secretary, Now));
    }

    [Fact]
    public void An_answer_that_has_grown_beyond_all_limits_is_refused()
    {
        var sent = new Dictionary<int, string> { [1] = new('x', TextLimits.Minutes + 1) };

        Refused.With("Text.TooLong", () => In(Approved).Send(Asked, sent, Secretary, Now));
    }

    [Fact]
    public void Questions_that_stay_keep_their_answers()
    {
        var inquiry = In(InProgress);

        inquiry.Ask([(inquiry.Questions[1], "Hvem får den?"), (null, "Hvornår?")], Colleague);

        Assert.Equal([(1, "Hvem får den?", "Svar 2 fra 1"), (2, "Hvornår?", null)], inquiry.Questions.Select(one => (one.Number, one.Text, one.Answer)));
        Assert.Equal("Inquiry.AnswerMissing", inquiry.Obstacle(InquiryStep.Approve, Colleague));
        Refused.With("Inquiry.QuestionMissing", () => inquiry.Ask([], Colleague));
        Refused.With("Inquiry.QuestionMissing", () => inquiry.Ask([(null, " ")], Colleague));
        Refused.With("Inquiry.TooManyQuestions", () => inquiry.Ask([.. Enumerable.Repeat(((InquiryQuestion?)null, "Hvorfor?"), Inquiry.MostQuestions + 1)], Colleague));
        Refused.With("Inquiry.NotHere", () => inquiry.Answer(In(Received).Questions[0], "Ja", Secretary, Now));
    }

    [Fact]
    public void Whoever_rewords_or_takes_away_what_was_answered_has_changed_the_answer()
    {
        var (same, reworded, shorter, longer) = (In(InProgress), In(InProgress), In(InProgress), In(InProgress));
        var changes = same.AnswerChanges;
        same.Ask([.. same.Questions.Select(one => ((InquiryQuestion?)one, one.Text))], Colleague);
        reworded.Ask([(reworded.Questions[0], "Fortsætter rådet i 2028?"), (reworded.Questions[1], reworded.Questions[1].Text)], Colleague);
        shorter.Ask([(shorter.Questions[0], shorter.Questions[0].Text)], Colleague);
        longer.Ask([.. longer.Questions.Select(one => ((InquiryQuestion?)one, one.Text)), (null, "Hvornår?")], Colleague);

        Assert.Equal((Secretary, changes), (same.LastAnsweredById, same.AnswerChanges));
        Assert.Equal((Secretary, changes + 1), (longer.LastAnsweredById, longer.AnswerChanges));
        foreach (var changed in new[] { reworded, shorter })
        {
            Assert.Equal((Colleague, changes + 1), (changed.LastAnsweredById, changed.AnswerChanges));
            Assert.Equal("Inquiry.ApprovedByAnother", changed.Obstacle(InquiryStep.Approve, Colleague));
        }
    }

    [Fact]
    public void A_number_is_given_to_one_annex_alone()
    {
        var inquiry = In(Received);
        inquiry.Remove(inquiry.AddAnnex("Notat"));

        Assert.Equal(2, inquiry.AddAnnex("Visionspapir").Number);
        Refused.With("Annex.TitleMissing", () => inquiry.AddAnnex(" "));
    }

    [Fact]
    public void The_asker_stands_as_then_and_the_deadline_after_the_day_it_was_asked()
    {
        var inquiry = In(Received);
        inquiry.Asker!.Describe("Line Barfod Jensen", null, null, "Å");

        Assert.Equal(("Line Barfod", "Ø"), (inquiry.AskerName, inquiry.PartyLetter));
        Refused.With("Inquiry.DeadlineBeforeAsked", () => inquiry.Describe("Titel", null, Asked, Asked.AddDays(-1)));
        Refused.With("Inquiry.TitleMissing", () => inquiry.Describe(" ", null, Asked, null));
    }

    [Fact]
    public void What_a_source_tells_was_answered_by_nobody_it_names()
    {
        var inquiry = new Inquiry(new Person("Line Barfod").As(7), "Hvad sker der?", Asked, null, null, null, Now);
        inquiry.Ask([(null, "Fortsætter rådet?")], null);
        Refused.With("Inquiry.AnswerMissing", () => inquiry.WasAnswered([], null, "Politikersvar", Now));
        Refused.With("Inquiry.AnswerMissing", () => inquiry.WasAnswered([" "], null, "Politikersvar", Now));

        inquiry.WasAnswered(["Til maj"], null, "Politikersvar", Now);

        Assert.Equal((Sent, null, null, "Politikersvar"), (inquiry.Status, inquiry.SentOn, inquiry.ApprovedById, inquiry.Source));
        Assert.Equal(("Til maj", "Til maj", null), (inquiry.Questions[0].Answer, inquiry.Questions[0].SentAnswer, inquiry.Questions[0].AnsweredById));
        Assert.All(inquiry.Events, one => Assert.Null(one.ById));
        Refused.With("Inquiry.Settled", () => inquiry.WasAnswered(["Igen"], null, "Politikersvar", Now));
    }
}
