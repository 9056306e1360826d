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

    /// <summary>Takes a step that owes no reason.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Take(ThemeStep step, int by, DateTime now, string? remark = null)
    {
        if (Obstacle(step, by) is { } why) throw new RuleViolation(why);
        var said = Cleaned.Optional(remark, TextLimits.Remark);
        RuleViolation.Unless(step != ThemeStep.Decline || said is not null, "Theme.ReasonMissing");
        Status = Status.After(step)!.Value;
        events.Add(new ThemeEvent(this, said, by, now));
    }

    /// <summary>Takes it in, by way of consideration when nobody had begun that.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public void Accept(int by, DateTime now, string? remark = null)
    {
        if (Status == ThemeStatus.Proposed) Take(ThemeStep.Review, by, now);
        Take(ThemeStep.Accept, by, now, remark);
    }

    /// <summary>
    /// Lays it together with another, which takes over its supports, once a member, and tells of it. Both stay readable;
    /// its comments are read with the other's.
    /// </summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Theme.MergedWithItself</c>, <c>Theme.OtherNotOpen</c>.</exception>
    public void MergeInto(Theme other, int by, DateTime now, string? remark)
    {
        RuleViolation.Unless(other != this, "Theme.MergedWithItself");
        RuleViolation.Unless(other.Status is ThemeStatus.Proposed or ThemeStatus.UnderReview or ThemeStatus.Accepted, "Theme.OtherNotOpen");
        Take(ThemeStep.Merge, by, now, remark);
        (MergedInto, MergedIntoId) = (other, other.Id);
        other.TakeOver(this);
        other.events.Add(new ThemeEvent(other, Cleaned.Optional(remark, TextLimits.Remark), by, now) { Other = this });
    }

    /// <summary>Takes the two apart again, as long as the other is not on an agenda. Needs the supports of both and of all others laid together with the other.</summary>
    /// <param name="others">The other themes that were laid together with the same one.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RuleViolation"><c>Theme.NotMerged</c>, <c>Theme.OtherScheduled</c>.</exception>
    public void TakeApart(IEnumerable<Theme> others, int by, DateTime now)
    {
        RuleViolation.Unless(Status == ThemeStatus.Merged && MergedInto is not null, "Theme.NotMerged");
        var other = MergedInto!;
        RuleViolation.Unless(other.Status is not (ThemeStatus.Scheduled or ThemeStatus.Discussed or ThemeStatus.Closed), "Theme.OtherScheduled");
        Status = Events.Last(one => one.Status != ThemeStatus.Merged).Status;
        (MergedInto, MergedIntoId) = (null, null);
        other.supports.RemoveAll(support => support.CarriedFromId == Id);
        foreach (var remaining in others.Where(one => one != this)) other.TakeOver(remaining);
        events.Add(new ThemeEvent(this, null, by, now));
        other.events.Add(new ThemeEvent(other, null, by, now) { Other = this, IsApart = true });
    }

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

    private void TakeOver(Theme from) => supports.AddRange(from.supports
        .Where(support => !supports.Exists(known => known.PersonId == support.PersonId))
        .Select(support => new ThemeSupport(this, support.PersonId, support.At, from)).ToList());
}
