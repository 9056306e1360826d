using DksPortal.Domain.Themes;
using FsCheck;
using FsCheck.Fluent;
using static DksPortal.Domain.Tests.Themes.SampleTheme;

namespace DksPortal.Domain.Tests.Themes;

public sealed class ThemeMergingTests
{
    [Fact]
    public void The_other_takes_over_the_supports_once_a_member_and_both_tell_of_it()
    {
        var (one, other) = (Supported(1, 7, 8), Supported(2, 8, 9));

        one.MergeInto(other, Secretary, Now, "Det samme");

        Assert.Equal((ThemeStatus.Merged, 2), (one.Status, one.MergedIntoId));
        Assert.Equal([7, 8, 9], Supporters(other));
        Assert.Equal([7, 8], Supporters(one));
        Assert.Equal((other, "Det samme", false), (one.Events[^1].Other, one.Events[^1].Remark, one.Events[^1].IsApart));
        Assert.Equal((one, ThemeStatus.Proposed), (other.Events[^1].Other, other.Events[^1].Status));
    }

    [Fact]
    public void Only_with_another_that_is_open_and_not_on_an_agenda()
    {
        var theme = In(ThemeStatus.Proposed);
        Refused.With("Theme.MergedWithItself", () => theme.MergeInto(theme, Secretary, Now, null));
        Refused.With("Theme.IntoMissing", () => theme.Take(ThemeStep.Merge, Secretary, Now));
        foreach (var status in Enum.GetValues<ThemeStatus>().Except([ThemeStatus.Proposed, ThemeStatus.UnderReview, ThemeStatus.Accepted]))
        {
            Refused.With("Theme.OtherNotOpen", () => theme.MergeInto(In(status, 4), Secretary, Now, null));
        }
    }

    [Theory]
    [InlineData(ThemeStatus.Proposed)]
    [InlineData(ThemeStatus.UnderReview)]
    [InlineData(ThemeStatus.Accepted)]
    public void Taken_apart_it_stands_where_it_stood(ThemeStatus status)
    {
        var (one, other) = (In(status, 1), In(ThemeStatus.Accepted, 2));
        one.MergeInto(other, Secretary, Now, null);

        one.TakeApart([one], Secretary, Now);

        Assert.Equal((status, null, null), (one.Status, one.MergedInto, one.MergedIntoId));
        Assert.True(one.Events[^1].IsApart);
        Assert.True(other.Events[^1].IsApart);
    }

    [Fact]
    public void Not_once_the_other_is_on_an_agenda_or_merged_itself()
    {
        Refused.With("Theme.NotMerged", () => In(ThemeStatus.Proposed).TakeApart([], Secretary, Now));

        var (one, other) = (In(ThemeStatus.Accepted, 1), In(ThemeStatus.Accepted, 2));
        one.MergeInto(other, Secretary, Now, null);
        other.Go(ThemeStep.Schedule);
        Refused.With("Theme.OtherScheduled", () => one.TakeApart([one], Secretary, Now));

        other.Go(ThemeStep.Return);
        other.MergeInto(In(ThemeStatus.Proposed, 3), Secretary, Now, null);
        Refused.With("Theme.OtherMerged", () => one.TakeApart([one], Secretary, Now));
    }

    /// <summary>Whoever supports what: laid together and taken apart in any order, everybody is counted as before.</summary>
    [Fact]
    public void Taken_apart_all_supports_are_as_before() =>
        Prop.ForAll(Gen.Choose(0, 15).ListOf(12).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (who, firstFirst) =>
        {
            var themes = Enumerable.Range(1, 3).Select(id => Supported(id, [.. Enumerable.Range(0, 12).Where(person => ((who[person] >> id) & 1) == 1).Select(person => 20 + person)])).ToList();
            var before = themes.Select(Supporters).ToList();
            themes[0].MergeInto(themes[2], Secretary, Now, null);
            themes[1].MergeInto(themes[2], Secretary, Now, null);
            var everybody = before.SelectMany(one => one).Distinct().Order().ToList();
            var together = Supporters(themes[2]).SequenceEqual(everybody);

            var (first, second) = firstFirst ? (themes[0], themes[1]) : (themes[1], themes[0]);
            first.TakeApart([first, second], Secretary, Now);
            var half = Supporters(themes[2]).SequenceEqual(Supporters(second).Concat(before[2]).Distinct().Order());
            second.TakeApart([second], Secretary, Now);
            return together && half && themes.Select(Supporters).Zip(before).All(pair => pair.First.SequenceEqual(pair.Second));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Support_that_was_taken_back_meanwhile_does_not_return_by_another_way()
    {
        var (one, another, other) = (Supported(1, 7), Supported(2, 7), Supported(3));
        one.MergeInto(other, Secretary, Now, null);
        another.MergeInto(other, Secretary, Now, null);
        other.TakeBackSupport(Member(7));

        one.TakeApart([one, another], Secretary, Now);

        Assert.Empty(other.Supports);
        Assert.Equal([7], Supporters(one));
    }

    private static Theme Supported(int id, params int[] members)
    {
        var theme = In(ThemeStatus.Proposed, id);
        foreach (var member in members) theme.Support(Member(member), Now);
        return theme;
    }

    private static List<int> Supporters(Theme theme) => [.. theme.Supports.Select(support => support.PersonId).Order()];
}
