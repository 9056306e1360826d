using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;

namespace DksPortal.Domain.Tests.Minutes;

public sealed class CorrectionTests
{
    private const int Corrector = 5;

    private static readonly Dictionary<(MinutesStatus, MinutesStep), MinutesStatus> Arrows = new()
    {
        [(MinutesStatus.Drafting, MinutesStep.SendForReview)] = MinutesStatus.InReview,
        [(MinutesStatus.Drafting, MinutesStep.Approve)] = MinutesStatus.Approved,
        [(MinutesStatus.InReview, MinutesStep.Reopen)] = MinutesStatus.Drafting,
        [(MinutesStatus.InReview, MinutesStep.Approve)] = MinutesStatus.Approved,
        [(MinutesStatus.Approved, MinutesStep.Publish)] = MinutesStatus.Published,
    };

    public static TheoryData<MinutesStatus, MinutesStep> Everything =>
        [.. from status in Enum.GetValues<MinutesStatus>() from step in Enum.GetValues<MinutesStep>() select (status, step)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_correction_has_these_arrows_and_no_others(MinutesStatus from, MinutesStep step)
    {
        var correction = Correction(from);

        if (Arrows.TryGetValue((from, step), out var next))
        {
            Assert.Null(correction.Obstacle(step, SampleMinutes.Colleague));
            correction.Take(step);
            Assert.Equal(next, correction.Status);
        }
        else
        {
            Refused.With($"Minutes.CannotNow.{step}.{from}", () => correction.Take(step));
            Assert.Equal(from, correction.Status);
        }
    }

    [Theory]
    [InlineData(MinutesStatus.Drafting)]
    [InlineData(MinutesStatus.InReview)]
    [InlineData(MinutesStatus.Approved)]
    public void Only_published_minutes_are_corrected(MinutesStatus status) =>
        Refused.With("Minutes.NotPublished", () => SampleMinutes.In(status).Correct("En fejl", Corrector));

    [Fact]
    public void A_correction_says_what_it_corrects_and_begins_with_the_same_words()
    {
        var published = SampleMinutes.In(MinutesStatus.Published);
        Refused.With("Minutes.CorrectionMissing", () => published.Correct(" ", Corrector));

        var correction = published.Correct("Et navn var forkert", Corrector);
        correction.Write(correction.Meeting!.Agenda[0], "Rettet", null, Outcome.Noted, null);

        Assert.Equal((2, "Et navn var forkert", true), (correction.Number, correction.Correction, correction.IsCorrection));
        Assert.Equal(("Talt om", Outcome.Agreed), (published.Items[0].Discussion, published.Items[0].Outcome));
    }

    [Fact]
    public void Whoever_made_the_correction_does_not_approve_it()
    {
        var correction = Correction(MinutesStatus.Drafting);

        Refused.With("Minutes.CorrectionApprovedByAnother", () => correction.Approve(Corrector, SampleMinutes.Now));
    }

    [Fact]
    public void Approval_keeps_names_attendance_and_decisions()
    {
        var minutes = SampleMinutes.In(MinutesStatus.InReview);
        var record = new MinutesRecord(
            "Rasmus Tolstrup Bay",
            [new MinutesAttendee("Maja Fuglebjerg", "Analyse & Tal", false, Attendance.Present, null)],
            [new DecidedAction(1, 11, "Samle eksempler", "Maja Fuglebjerg", SampleMinutes.Today)])
        {
            Speakers = [new MinutesSpeaker("MF", "Maja Fuglebjerg", "Analyse & Tal")],
            Movements = [new MinutesMovement(11, "Maja Fuglebjerg", MovementKind.Away)],
            Recommendations = [new DecidedRecommendation(3, 11, "Rådet anbefaler klare mål.", "Økonomiudvalget")],
        };

        minutes.Approve(SampleMinutes.Colleague, SampleMinutes.Now, record);

        Assert.Equal("Rasmus Tolstrup Bay", minutes.ApproverName);
        Assert.Equal("Maja Fuglebjerg", Assert.Single(minutes.Attendees).Name);
        Assert.Equal("Samle eksempler", Assert.Single(minutes.DecidedActions).What);
        Assert.Equal("MF", Assert.Single(minutes.Speakers).Initials);
        Assert.Equal(11, Assert.Single(minutes.Movements).AgendaItemId);
        Assert.Equal("Økonomiudvalget", Assert.Single(minutes.DecidedRecommendations).Addressee);
        Assert.Empty(minutes.Publishes().Correct("En fejl", Corrector).Attendees);
    }

    private static MeetingMinutes Correction(MinutesStatus status)
    {
        var correction = SampleMinutes.In(MinutesStatus.Published).Correct("Et navn var forkert", Corrector);
        if (status >= MinutesStatus.InReview) correction.Send();
        if (status >= MinutesStatus.Approved) correction.Approve(SampleMinutes.Colleague, SampleMinutes.Now);
        if (status >= MinutesStatus.Published) correction.Publish(SampleMinutes.Secretary, SampleMinutes.Now);
        return correction;
    }
}
