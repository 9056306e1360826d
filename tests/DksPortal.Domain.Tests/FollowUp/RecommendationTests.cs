using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Tests.Meetings;
using static DksPortal.Domain.FollowUp.RecommendationStatus;

namespace DksPortal.Domain.Tests.FollowUp;

public sealed class RecommendationTests
{
    private static readonly DateOnly Sent = new(2026, 5, 1);
    private static readonly DateOnly Expected = new(2026, 8, 1);
    private static readonly Addressee Finance = new(new Committee("Økonomiudvalget", "ØU").As(3), null);

    private readonly AgendaItem item = SampleMeeting.Convened(AgendaItemKind.Discussion).Agenda[0];

    [Fact]
    public void It_is_sent_once_and_answered_once()
    {
        foreach (var status in Enum.GetValues<RecommendationStatus>())
        {
            Try(status, RecommendationStep.Send, one => one.Send(Sent, Expected), status == Draft ? RecommendationStatus.Sent : null);
            Try(status, RecommendationStep.Answer, one => one.TakeAnswer(Following.Followed, "Ja", Sent), status == RecommendationStatus.Sent ? Answered : null);
        }
    }

    [Fact]
    public void It_is_changed_while_it_is_a_draft_alone()
    {
        In(Draft).Describe("Køb mindre ind", Finance);

        Refused.With("Recommendation.NotDraft", () => In(RecommendationStatus.Sent).Describe("Køb mindre ind", Finance));
        Refused.With("Recommendation.NotDraft", () => In(Answered).Describe("Køb mindre ind", Finance));
    }

    [Fact]
    public void It_is_for_one_committee_or_one_administration()
    {
        Refused.With("Recommendation.AddresseeMissing", () => _ = new Addressee(null, null));
        Refused.With("Recommendation.AddresseeMissing", () => _ = new Addressee(Finance.Committee, new Administration("Økonomiforvaltningen", "ØKF")));
    }

    [Fact]
    public void Days_follow_each_other()
    {
        Refused.With("Recommendation.ExpectedBeforeSent", () => In(Draft).Send(Sent, Sent.AddDays(-1)));
        Refused.With("Recommendation.AnsweredBeforeSent", () => In(RecommendationStatus.Sent).TakeAnswer(Following.Followed, "Ja", Sent.AddDays(-1)));
        Refused.With("Recommendation.AnswerMissing", () => In(RecommendationStatus.Sent).TakeAnswer(Following.Followed, " ", Sent));
    }

    [Fact]
    public void Days_without_an_answer_are_counted_until_it_comes()
    {
        Assert.Null(In(Draft).DaysWaiting(Sent));
        Assert.Equal(23, In(RecommendationStatus.Sent).DaysWaiting(Sent.AddDays(23)));
        Assert.Equal(0, In(Answered).DaysWaiting(Sent.AddDays(23)));
    }

    [Fact]
    public void An_answer_is_late_from_the_day_after_it_was_expected()
    {
        Assert.Equal((0, false), (In(RecommendationStatus.Sent).DaysLate(Expected), In(RecommendationStatus.Sent).IsLate(Expected)));
        Assert.Equal((2, true), (In(RecommendationStatus.Sent).DaysLate(Expected.AddDays(2)), In(RecommendationStatus.Sent).IsLate(Expected.AddDays(2))));
        Assert.Equal(0, In(Answered).DaysLate(Expected.AddDays(2)));
        Assert.Equal(0, In(Draft).DaysLate(Expected.AddDays(2)));
    }

    private void Try(RecommendationStatus status, RecommendationStep step, Action<Recommendation> act, RecommendationStatus? next)
    {
        var recommendation = In(status);
        if (next is null) Refused.With($"Recommendation.CannotNow.{step}.{status}", () => act(recommendation));
        else act(recommendation);
        Assert.Equal(next ?? status, recommendation.Status);
    }

    private Recommendation In(RecommendationStatus status)
    {
        var recommendation = new Recommendation(item, "Køb mere ind", Finance);
        if (status >= RecommendationStatus.Sent) recommendation.Send(Sent, Expected);
        if (status >= Answered) recommendation.TakeAnswer(Following.PartlyFollowed, "Noget af det", Sent);
        return recommendation;
    }
}
