using DksPortal.Domain.Vision;
using static DksPortal.Domain.Vision.InitiativeStatus;
using static DksPortal.Domain.Vision.InitiativeStep;

namespace DksPortal.Domain.Tests.Vision;

/// <summary>The steps of an initiative, what each needs, and what is kept of each.</summary>
public sealed class InitiativeLifeTests
{
    private const int Secretary = 1;

    private static readonly DateTime Now = SampleInitiative.Now;

    private static readonly Dictionary<(InitiativeStatus, InitiativeStep), InitiativeStatus> Arrows = new()
    {
        [(Idea, Plan)] = Planned,
        [(Idea, Start)] = InProgress,
        [(Idea, Stop)] = Stopped,
        [(Planned, Start)] = InProgress,
        [(Planned, Complete)] = Done,
        [(Planned, Stop)] = Stopped,
        [(InProgress, Complete)] = Done,
        [(InProgress, Stop)] = Stopped,
        [(Done, Resume)] = Planned,
        [(Stopped, Resume)] = Planned,
    };

    [Fact]
    public void It_has_these_arrows_and_no_others()
    {
        foreach (var (status, step) in Enum.GetValues<InitiativeStatus>().SelectMany(status => Enum.GetValues<InitiativeStep>().Select(step => (status, step))))
        {
            var initiative = SampleInitiative.In(status);
            if (Arrows.TryGetValue((status, step), out var next))
            {
                Assert.Null(initiative.Obstacle(step));
                Take(initiative, step);
                Assert.Equal(next, initiative.Status);
            }
            else
            {
                Assert.Equal($"Initiative.CannotNow.{step}.{status}", initiative.Obstacle(step));
                Refused.With($"Initiative.CannotNow.{step}.{status}", () => Take(initiative, step));
                Assert.Equal(status, initiative.Status);
            }
        }
    }

    [Fact]
    public void It_stops_for_a_reason()
    {
        var initiative = SampleInitiative.In(Planned);

        Refused.With("Initiative.ReasonMissing", () => initiative.Take(Stop, "  ", Secretary, Now));

        Assert.Equal(Planned, initiative.Status);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", " ")]
    public void It_is_not_done_without_something_that_shows_it(string? evidence, string? link)
    {
        var initiative = SampleInitiative.In(InProgress);

        Refused.With("Initiative.EvidenceMissing", () => initiative.Complete(evidence, link, Secretary, Now));
        Refused.With("Initiative.EvidenceMissing", () => initiative.Take(Complete, "Færdig", Secretary, Now));

        Assert.Equal(InProgress, initiative.Status);
    }

    [Theory]
    [InlineData("https://www.kk.dk/indsats", true)]
    [InlineData("http://example.dk", true)]
    [InlineData("/moeder/2026-1/referat", true)]
    [InlineData("//example.dk", false)]
    [InlineData("/\\example.dk", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("referatet", false)]
    public void Evidence_is_linked_to_on_the_web_or_in_the_portal(string link, bool isTaken)
    {
        var initiative = SampleInitiative.In(InProgress);

        if (isTaken) initiative.Complete(null, link, Secretary, Now);
        else Refused.With("Initiative.LinkImpossible", () => initiative.Complete("Se her", link, Secretary, Now));

        Assert.Equal((isTaken ? Done : InProgress, isTaken ? link : null), (initiative.Status, initiative.EvidenceLink));
    }

    [Fact]
    public void What_is_taken_up_again_needs_new_evidence()
    {
        var initiative = SampleInitiative.In(Done);

        initiative.Take(Resume, "Det var ikke færdigt", Secretary, Now);

        Assert.Equal((null, null), (initiative.Evidence, initiative.EvidenceLink));
        Refused.With("Initiative.EvidenceMissing", () => initiative.Complete(null, null, Secretary, Now));
        Assert.Contains(initiative.Updates, update => update is { Status: Done, Note: "Referatet, punkt 3" });
    }

    [Theory]
    [InlineData("22 deltagere", "https://www.kk.dk/indsats", "22 deltagere (https://www.kk.dk/indsats)")]
    [InlineData(null, "https://www.kk.dk/indsats", "https://www.kk.dk/indsats")]
    public void What_showed_it_stays_in_its_story_with_the_link(string? evidence, string link, string told)
    {
        var initiative = SampleInitiative.In(InProgress);

        initiative.Complete(evidence, link, Secretary, Now);

        Assert.Equal(told, initiative.Updates[^1].Note);
    }

    [Fact]
    public void Evidence_as_long_as_a_remark_may_be_is_told_without_its_link()
    {
        var initiative = SampleInitiative.In(InProgress);

        initiative.Complete(new string('a', TextLimits.Remark), "https://www.kk.dk/indsats", Secretary, Now);

        Assert.Equal(TextLimits.Remark, initiative.Updates[^1].Note!.Length);
    }

    [Fact]
    public void Each_step_is_dated_and_signed()
    {
        var initiative = SampleInitiative.In(Idea);

        initiative.Take(Plan, null, 7, Now.AddDays(1));
        initiative.Remark("To virksomheder er med", 8, Now.AddDays(2));
        initiative.Complete("22 deltagere", null, Secretary, Now.AddDays(3));

        Assert.Equal(
            [(Idea, null, Secretary, Now), (Planned, null, 7, Now.AddDays(1)), (Planned, "To virksomheder er med", 8, Now.AddDays(2)), (Done, "22 deltagere", Secretary, Now.AddDays(3))],
            initiative.Updates.Select(update => (update.Status, update.Note, update.ById, update.At)));
    }

    [Fact]
    public void A_remark_says_something() => Refused.With("Initiative.NoteMissing", () => SampleInitiative.In(Idea).Remark(" ", Secretary, Now));

    private static void Take(Initiative initiative, InitiativeStep step)
    {
        if (step == Complete) initiative.Complete("Referatet, punkt 3", null, Secretary, Now);
        else initiative.Take(step, "Derfor", Secretary, Now);
    }
}
