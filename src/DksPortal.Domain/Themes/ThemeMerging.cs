namespace DksPortal.Domain.Themes;

/// <summary>Laying themes together and taking them apart again.</summary>
public sealed partial class Theme
{
    /// <summary>
    /// The text key of what keeps it from being taken apart from the theme that it was laid together with, or null when
    /// nothing does.
    /// </summary>
    public string? ApartObstacle => this switch
    {
        { Status: not ThemeStatus.Merged } or { MergedInto: null } => "Theme.NotMerged",
        { MergedInto.Status: ThemeStatus.Scheduled or ThemeStatus.Discussed or ThemeStatus.Closed } => "Theme.OtherScheduled",
        { MergedInto.Status: ThemeStatus.Merged } => "Theme.OtherMerged",
        _ => null,
    };

    /// <summary>
    /// Lays it together with another, which takes over its supports, once a member, and tells of it. Both stay readable;
    /// its comments are read with the other's.
    /// </summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Theme.MergedWithItself</c>, <c>Theme.OtherNotOpen</c>.</exception>
    public void MergeInto(Theme other, int by, DateTime now, string? remark)
    {
        RuleViolation.Unless(other != this, "Theme.MergedWithItself");
        RuleViolation.Unless(other.Status.CanTakeOver(), "Theme.OtherNotOpen");
        if (Obstacle(ThemeStep.Merge, by) is { } why) throw new RuleViolation(why);
        var said = Cleaned.Optional(remark, TextLimits.Remark);
        (Status, MergedInto, MergedIntoId) = (ThemeStatus.Merged, other, other.Id);
        other.TakeOver(this, supports);
        events.Add(new ThemeEvent(this, said, by, now) { Other = other });
        other.events.Add(new ThemeEvent(other, said, by, now) { Other = this });
    }

    /// <summary>
    /// Takes the two apart again, as long as the other is not on an agenda. Needs the events of this one, and the supports
    /// of both and of all others laid together with the other.
    /// </summary>
    /// <param name="others">The other themes that were laid together with the same one.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RuleViolation">What <see cref="ApartObstacle"/> says.</exception>
    public void TakeApart(IEnumerable<Theme> others, int by, DateTime now)
    {
        if (ApartObstacle is { } why) throw new RuleViolation(why);
        var other = MergedInto!;
        Status = Events.Last(one => one.Status != ThemeStatus.Merged).Status;
        (MergedInto, MergedIntoId) = (null, null);
        var leaving = other.supports.Where(support => support.CarriedFromId == Id).Select(support => support.PersonId).ToHashSet();
        other.supports.RemoveAll(support => support.CarriedFromId == Id);
        // Who supported another of them too had been counted by this one alone.
        foreach (var remaining in others.Where(one => one != this)) other.TakeOver(remaining, remaining.supports.Where(support => leaving.Contains(support.PersonId)));
        events.Add(new ThemeEvent(this, null, by, now) { Other = other, IsApart = true });
        other.events.Add(new ThemeEvent(other, null, by, now) { Other = this, IsApart = true });
    }

    private void TakeOver(Theme from, IEnumerable<ThemeSupport> given) => supports.AddRange(given
        .Where(support => !supports.Exists(known => known.PersonId == support.PersonId))
        .Select(support => new ThemeSupport(this, support.PersonId, support.At, from)).ToList());
}
