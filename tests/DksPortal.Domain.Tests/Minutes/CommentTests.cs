using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class CommentTests
{
    private readonly MeetingMinutes inReview = SampleMinutes.In(MinutesStatus.InReview);

    [Theory]
    [InlineData(MinutesStatus.Drafting)]
    [InlineData(MinutesStatus.Approved)]
    [InlineData(MinutesStatus.Published)]
    public void Remarks_belong_to_review_alone(MinutesStatus status) =>
        Refused.With("Minutes.NotInReview", () => SampleMinutes.In(status).Remarked(new Remark("Godt")));

    [Fact]
    public void Members_remark_until_the_deadline_is_over_and_the_secretariat_after_it_too()
    {
        var (last, item) = (inReview.Deadline!.Value, inReview.Meeting!.Agenda[0]);

        inReview.Comment(item, new Remark("Til tiden"), SampleMinutes.Member, false, last, SampleMinutes.Now);
        Refused.With("Comment.DeadlinePast", () => inReview.Comment(item, new Remark("For sent"), SampleMinutes.Member, false, last.AddDays(1), SampleMinutes.Now));
        inReview.Comment(item, new Remark("For medlemmet"), SampleMinutes.Member, true, last.AddDays(1), SampleMinutes.Now);

        Assert.Equal(2, inReview.Unanswered);
    }

    [Fact]
    public void What_is_refused_leaves_nothing()
    {
        Refused.With("Comment.TextMissing", () => inReview.Remarked(new Remark(" ")));
        Refused.With("Comment.PassageMissing", () => inReview.Remarked(new Remark("Nej", null, "Uenighed")));
        Refused.With("Comment.PassageUnknown", () => inReview.Remarked(new Remark("Nej", "Uenighed")));
        Refused.With("Text.TooLong", () => inReview.Remarked(new Remark(new string('x', TextLimits.Remark + 1))));

        Assert.Empty(inReview.Comments);
    }

    [Fact]
    public void An_item_that_nothing_was_written_on_can_be_remarked_on()
    {
        var minutes = new MeetingMinutes(SampleMeeting.Convened(AgendaItemKind.AnyOther));
        minutes.Send();

        minutes.Remarked(new Remark("Der blev sagt noget"));

        Assert.Equal(minutes.Meeting!.Agenda[0].Id, Assert.Single(minutes.Items).AgendaItemId);
    }

    [Fact]
    public void A_proposed_wording_is_put_in_and_the_change_is_kept()
    {
        var comment = inReview.Remarked(new Remark("Bedre sådan", "Talt om", "Drøftet"));
        Assert.True(inReview.CanPutIn(comment));

        inReview.PutIn(comment, "Tak", SampleMinutes.Secretary, SampleMinutes.Now);

        Assert.Equal("Drøftet", inReview.Items[0].Discussion);
        Assert.Equal((CommentAnswer.TakenIn, "Tak"), (comment.Answer, comment.Reply));
        Assert.Equal(("Talt om\n\nEnighed", "Drøftet\n\nEnighed"), (comment.Before, comment.After));
        Assert.Equal(Outcome.Agreed, inReview.Items[0].Outcome);
    }

    [Fact]
    public void A_wording_whose_passage_was_changed_meanwhile_is_not_put_in()
    {
        var first = inReview.Remarked(new Remark("Bedre sådan", "Talt om", "Drøftet"));
        var second = inReview.Remarked(new Remark("Eller sådan", "Talt om", "Behandlet"));
        inReview.PutIn(first, null, SampleMinutes.Secretary, SampleMinutes.Now);

        Assert.False(inReview.CanPutIn(second));
        Refused.With("Comment.PassageUnknown", () => inReview.PutIn(second, null, SampleMinutes.Secretary, SampleMinutes.Now));
        inReview.TakeIn(second, "Drøftet og behandlet", "Enighed", null, SampleMinutes.Secretary, SampleMinutes.Now);

        Assert.Equal("Drøftet og behandlet", inReview.Items[0].Discussion);
    }

    [Fact]
    public void What_is_taken_in_without_a_change_tells_none()
    {
        var comment = inReview.Remarked(new Remark("Godt skrevet"));

        inReview.TakeIn(comment, "Talt om", "Enighed", null, SampleMinutes.Secretary, SampleMinutes.Now);

        Assert.Equal((null, null), (comment.Before, comment.After));
        Assert.True(comment.IsAnswered);
    }

    [Fact]
    public void Each_remark_is_answered_once_and_a_refusal_says_why()
    {
        var comment = inReview.Remarked(new Remark("Nej"));

        Refused.With("Comment.ReasonMissing", () => inReview.Decline(comment, " ", SampleMinutes.Secretary, SampleMinutes.Now));
        inReview.Decline(comment, "Det blev ikke sagt", SampleMinutes.Secretary, SampleMinutes.Now);

        Refused.With("Comment.Answered", () => inReview.Decline(comment, "Igen", SampleMinutes.Colleague, SampleMinutes.Now));
        Refused.With("Comment.Answered", () => inReview.TakeIn(comment, "Andet", null, null, SampleMinutes.Colleague, SampleMinutes.Now));
        Assert.Equal((CommentAnswer.Declined, "Det blev ikke sagt", "Talt om"), (comment.Answer, comment.Reply, inReview.Items[0].Discussion));
    }

    [Fact]
    public void Answers_belong_to_review_alone()
    {
        var comment = inReview.Remarked(new Remark("Nej"));
        inReview.Reopen(SampleMinutes.Secretary);

        Refused.With("Minutes.NotInReview", () => inReview.Decline(comment, "Nej", SampleMinutes.Secretary, SampleMinutes.Now));
        Refused.With("Minutes.NotInReview", () => inReview.TakeIn(comment, null, null, null, SampleMinutes.Secretary, SampleMinutes.Now));
    }

    [Fact]
    public void Minutes_are_not_approved_while_a_remark_lacks_its_answer()
    {
        var comment = inReview.Remarked(new Remark("Nej"));
        Assert.Equal("Minutes.CommentsUnanswered", inReview.Obstacle(MinutesStep.Approve, SampleMinutes.Colleague));
        Refused.With("Minutes.CommentsUnanswered", () => inReview.Approve(SampleMinutes.Colleague, SampleMinutes.Now));

        inReview.Decline(comment, "Det blev ikke sagt", SampleMinutes.Secretary, SampleMinutes.Now);

        inReview.Approve(SampleMinutes.Colleague, SampleMinutes.Now);
    }
}
