using DksPortal.Domain.Inquiries;
using static DksPortal.Domain.Inquiries.InquiryStatus;

namespace DksPortal.Domain.Tests.Inquiries;

public sealed class InquiryLifeTests
{
    private static readonly Dictionary<(InquiryStatus, InquiryStep), InquiryStatus> Arrows = new()
    {
        [(Received, InquiryStep.Start)] = InProgress,
        [(InProgress, InquiryStep.Approve)] = Approved,
        [(Approved, InquiryStep.Reopen)] = InProgress,
        [(Approved, InquiryStep.Send)] = Sent,
    };

    public static TheoryData<InquiryStatus, InquiryStep> Everything =>
        [.. from status in Enum.GetValues<InquiryStatus>() from step in Enum.GetValues<InquiryStep>() select (status, step)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Has_these_arrows_and_no_others(InquiryStatus from, InquiryStep step)
    {
        var inquiry = SampleInquiry.In(from);
        var before = inquiry.Events.Count;

        if (Arrows.TryGetValue((from, step), out var next))
        {
            Assert.Null(inquiry.Obstacle(step, SampleInquiry.Colleague));
            inquiry.Take(step, SampleInquiry.Colleague);
            Assert.Equal((next, before + 1), (inquiry.Status, inquiry.Events.Count));
            Assert.Equal((next, SampleInquiry.Colleague, SampleInquiry.Now), (inquiry.Events[^1].Status, inquiry.Events[^1].ById, inquiry.Events[^1].At));
        }
        else
        {
            var why = $"Inquiry.CannotNow.{step}.{from}";
            Assert.Equal(why, inquiry.Obstacle(step, SampleInquiry.Colleague));
            Refused.With(why, () => inquiry.Take(step, SampleInquiry.Colleague));
            Assert.Equal((from, before), (inquiry.Status, inquiry.Events.Count));
        }
    }

    [Fact]
    public void It_changes_until_its_answers_are_approved()
    {
        foreach (var status in Enum.GetValues<InquiryStatus>())
        {
            var inquiry = SampleInquiry.In(status);
            Action[] changes =
            [
                () => inquiry.Describe("Noget andet", null, SampleInquiry.Asked, null),
                () => inquiry.IsAnsweredBy(null, "Kontoret"),
                () => inquiry.Give(inquiry.Questions[0], null),
                () => inquiry.Answer(inquiry.Questions[0], "Et andet svar", SampleInquiry.Colleague, SampleInquiry.Now),
                () => inquiry.Ask([(inquiry.Questions[0], "Og hvad så?")], 1),
                () => inquiry.Remove(inquiry.AddAnnex("Notat")),
            ];
            foreach (var change in changes)
            {
                if (status is Received or InProgress) change();
                else Refused.With("Inquiry.Settled", change);
            }
        }
    }

    [Fact]
    public void Reopened_it_waits_for_approval_again()
    {
        var inquiry = SampleInquiry.In(Approved);

        inquiry.Reopen(SampleInquiry.Secretary, SampleInquiry.Now);

        Assert.Equal((InProgress, null, null), (inquiry.Status, inquiry.ApprovedById, inquiry.ApprovedAt));
    }

    [Fact]
    public void Days_are_counted_until_it_is_sent()
    {
        var deadline = SampleInquiry.Asked.AddDays(14);

        Assert.Equal(14, Received.DaysLeft(deadline, SampleInquiry.Asked));
        Assert.Equal(0, InProgress.DaysLeft(deadline, deadline));
        Assert.Equal(-3, Approved.DaysLeft(deadline, deadline.AddDays(3)));
        Assert.Null(Sent.DaysLeft(deadline, deadline.AddDays(3)));
        Assert.Null(Received.DaysLeft(null, deadline));
    }
}
