using DksPortal.Domain.Minutes;
using DksPortal.Domain.Themes;
using static DksPortal.Domain.Tests.Themes.SampleTheme;
using static DksPortal.Domain.Themes.ThemeStatus;
using static DksPortal.Domain.Themes.ThemeStep;

namespace DksPortal.Domain.Tests.Themes;

public sealed class ThemeLifeTests
{
    private static readonly Dictionary<(ThemeStatus, ThemeStep), ThemeStatus> Arrows = new()
    {
        [(Draft, Propose)] = Proposed,
        [(Proposed, Review)] = UnderReview,
        [(UnderReview, Accept)] = Accepted,
        [(Accepted, Schedule)] = Scheduled,
        [(Scheduled, Discuss)] = Discussed,
        [(Scheduled, Return)] = Accepted,
        [(Discussed, Correct)] = Accepted,
        [(Accepted, Correct)] = Discussed,
        [(Discussed, Close)] = Closed,
        [(Proposed, Decline)] = Declined,
        [(UnderReview, Decline)] = Declined,
        [(Accepted, Decline)] = Declined,
        [(Proposed, Withdraw)] = Withdrawn,
        [(UnderReview, Withdraw)] = Withdrawn,
        [(Proposed, Merge)] = Merged,
        [(UnderReview, Merge)] = Merged,
        [(Accepted, Merge)] = Merged,
    };

    [Fact]
    public void It_has_these_arrows_and_no_others()
    {
        foreach (var (status, step) in Enum.GetValues<ThemeStatus>().SelectMany(status => Enum.GetValues<ThemeStep>().Select(step => (status, step))))
        {
            var theme = In(status);
            Assert.Equal(status, theme.Status);
            if (Arrows.TryGetValue((status, step), out var next))
            {
                theme.Go(step);
                Assert.Equal(next, theme.Status);
                Assert.Equal((next, Now), (theme.Events[^1].Status, theme.Events[^1].At));
            }
            else
            {
                Refused.With($"Theme.CannotNow.{step}.{status}", () => theme.Go(step));
                Assert.Equal(status, theme.Status);
            }
        }
    }

    [Fact]
    public void Its_proposer_alone_proposes_and_takes_it_back()
    {
        Refused.With("Theme.ByItsProposer", () => In(Draft).Take(Propose, Secretary, Now));
        Refused.With("Theme.ByItsProposer", () => In(Proposed).Take(Withdraw, Secretary, Now));
    }

    [Fact]
    public void The_secretariat_proposes_for_somebody_and_signs_for_it()
    {
        var theme = In(Draft);

        theme.ProposeFor(Secretary, Now);

        Assert.Equal((Proposed, 7, Secretary), (theme.Status, theme.ProposerId, theme.Events[^1].ById));
        Refused.With("Theme.CannotNow.Propose.Proposed", () => theme.ProposeFor(Secretary, Now));
    }

    [Fact]
    public void A_draft_needs_its_title_alone_and_a_proposal_all_three_answers()
    {
        var theme = new Theme(Proposer, " Et\ntema ", null, " ", Now);

        Assert.Equal(("Et tema", null, null), (theme.Title, theme.Problem, theme.Wish));
        Refused.With("Theme.ProblemMissing", () => theme.Take(Propose, 7, Now));
        theme.Describe("Et tema", "Det er svært", null);
        Refused.With("Theme.WishMissing", () => theme.Take(Propose, 7, Now));
        Refused.With("Theme.TitleMissing", () => theme.Describe(" ", null, null));
    }

    [Fact]
    public void Turning_it_down_owes_a_reason()
    {
        var theme = In(Proposed);

        Refused.With("Theme.ReasonMissing", () => theme.Take(Decline, Secretary, Now, " "));
        theme.Take(Decline, Secretary, Now, "Det hører under Folketinget");

        Assert.Equal("Det hører under Folketinget", theme.Events[^1].Remark);
    }

    [Theory]
    [InlineData(Proposed, 2)]
    [InlineData(UnderReview, 1)]
    public void Accepting_takes_it_up_for_consideration_on_the_way(ThemeStatus from, int steps)
    {
        var theme = In(from);
        var before = theme.Events.Count;

        theme.Accept(Secretary, Now);

        Assert.Equal((Accepted, before + steps), (theme.Status, theme.Events.Count));
    }

    [Theory]
    [InlineData(null, Discussed)]
    [InlineData(Outcome.Discussed, Discussed)]
    [InlineData(Outcome.Noted, Discussed)]
    [InlineData(Outcome.Agreed, Discussed)]
    [InlineData(Outcome.AgreedWithChanges, Discussed)]
    [InlineData(Outcome.Referred, Discussed)]
    [InlineData(Outcome.Postponed, Accepted)]
    [InlineData(Outcome.NotReached, Accepted)]
    [InlineData(Outcome.Withdrawn, Accepted)]
    public void Its_minutes_make_it_discussed_or_bring_it_back(Outcome? outcome, ThemeStatus then)
    {
        var theme = In(Scheduled);

        theme.IsMinuted(outcome, Secretary, Now);

        Assert.Equal(then, theme.Status);
    }

    [Fact]
    public void Its_text_stands_once_it_was_discussed_or_ended()
    {
        foreach (var status in Enum.GetValues<ThemeStatus>())
        {
            var theme = In(status);
            if (status is Draft or Proposed or UnderReview or Accepted or Scheduled) theme.Describe("Nyt navn", "Andet", "Mere");
            else Refused.With("Theme.TextStands", () => theme.Describe("Nyt navn", "Andet", "Mere"));
        }
    }
}
