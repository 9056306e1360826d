using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Themes;

/// <summary>What becomes of a theme, step by step.</summary>
public sealed partial class Theme
{
    /// <summary>The text key of what keeps this person from this step now, or null when nothing does.</summary>
    public string? Obstacle(ThemeStep step, int personId) => step switch
    {
        _ when Status.After(step) is null => $"Theme.CannotNow.{step}.{Status}",
        ThemeStep.Propose or ThemeStep.Withdraw when personId != ProposerId => "Theme.ByItsProposer",
        ThemeStep.Propose when Problem is null => "Theme.ProblemMissing",
        ThemeStep.Propose when Wish is null => "Theme.WishMissing",
        _ => null,
    };

    /// <summary>Takes a step; turning it down owes a reason. Laying it together with another is <see cref="MergeInto"/>.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Theme.ReasonMissing</c>, <c>Theme.IntoMissing</c>.</exception>
    public void Take(ThemeStep step, int by, DateTime now, string? remark = null)
    {
        if (Obstacle(step, by) is { } why) throw new RuleViolation(why);
        RuleViolation.Unless(step != ThemeStep.Merge, "Theme.IntoMissing");
        var said = Cleaned.Optional(remark, TextLimits.Remark);
        RuleViolation.Unless(step != ThemeStep.Decline || said is not null, "Theme.ReasonMissing");
        Go(step, by, now, said);
    }

    /// <summary>The secretariat puts it before the council for its proposer, who said it elsewhere.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> would say to the proposer.</exception>
    public void ProposeFor(int by, DateTime now)
    {
        if (Obstacle(ThemeStep.Propose, ProposerId) is { } why) throw new RuleViolation(why);
        Go(ThemeStep.Propose, by, now, null);
    }

    /// <summary>Takes it in, by way of consideration when nobody had begun that.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Accept(int by, DateTime now, string? remark = null)
    {
        if (Status == ThemeStatus.Proposed) Take(ThemeStep.Review, by, now);
        Take(ThemeStep.Accept, by, now, remark);
    }

    /// <summary>The minutes of its item are approved: it was discussed, or comes back when the item was put off, withdrawn or not reached.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void IsMinuted(Outcome? outcome, int by, DateTime now) => Take(ComesBack(outcome) ? ThemeStep.Return : ThemeStep.Discuss, by, now);

    /// <summary>Corrected minutes tell otherwise of its item than those before them: what came of that is set right.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void IsCorrected(Outcome? before, Outcome? after, int by, DateTime now)
    {
        if (ComesBack(before) == ComesBack(after)) return;
        if (Status == (ComesBack(before) ? ThemeStatus.Accepted : ThemeStatus.Discussed)) Take(ThemeStep.Correct, by, now);
    }

    private static bool ComesBack(Outcome? outcome) => outcome is Outcome.Postponed or Outcome.NotReached or Outcome.Withdrawn;

    /// <summary>A member supports it.</summary>
    /// <exception cref="RuleViolation"><c>Theme.NotOpen</c>, <c>Theme.SupportedAlready</c>.</exception>
    public void Support(Person member, DateTime now)
    {
        RuleViolation.Unless(Status.IsOpen(), "Theme.NotOpen");
        RuleViolation.Unless(!supports.Exists(one => one.PersonId == member.Id), "Theme.SupportedAlready");
        supports.Add(new ThemeSupport(this, member.Id, now, null));
    }

    /// <summary>A member takes support back.</summary>
    /// <exception cref="RuleViolation"><c>Theme.NotOpen</c>, <c>Theme.NotSupported</c>.</exception>
    public void TakeBackSupport(Person member)
    {
        RuleViolation.Unless(Status.IsOpen(), "Theme.NotOpen");
        RuleViolation.Unless(supports.RemoveAll(one => one.PersonId == member.Id) > 0, "Theme.NotSupported");
    }

    /// <summary>Somebody says something of it.</summary>
    /// <exception cref="RuleViolation"><c>Theme.NotOpen</c>, <c>Theme.CommentMissing</c>, <c>Text.TooLong</c>.</exception>
    public ThemeComment Comment(Person by, string text, DateTime now)
    {
        RuleViolation.Unless(Status.IsOpen(), "Theme.NotOpen");
        var comment = new ThemeComment(this, by, text, now);
        comments.Add(comment);
        return comment;
    }

    private void Go(ThemeStep step, int by, DateTime now, string? said)
    {
        Status = Status.After(step)!.Value;
        events.Add(new ThemeEvent(this, said, by, now));
    }
}
