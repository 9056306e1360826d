using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class AgendaItemTests
{
    private static readonly string TooLong = new('x', TextLimits.Text + 1);

    private readonly AgendaItem item = SampleMeeting.Planned(AgendaItemKind.Discussion).Agenda[0];

    [Theory]
    [InlineData(-1)]
    [InlineData(AgendaItem.LongestMinutes + 1)]
    public void It_lasts_no_less_than_nothing_and_no_more_than_a_day(int minutes) => Refused.With(
        "Agenda.MinutesImpossible", () => item.Describe(AgendaItemKind.Discussion, "Indkøb", minutes, null, false));

    [Fact]
    public void It_has_a_title() =>
        Refused.With("Agenda.TitleMissing", () => item.Describe(AgendaItemKind.Discussion, "\u202e", 5, null, false));

    [Fact]
    public void An_item_that_is_refused_is_not_on_the_agenda()
    {
        var meeting = SampleMeeting.Planned();

        Refused.With("Agenda.TitleMissing", () => meeting.AddItem(AgendaItemKind.Decision, "", 5));

        Assert.Empty(meeting.Agenda);
    }

    [Fact]
    public void A_case_that_is_refused_leaves_the_earlier_one()
    {
        item.SetOut("Formål", "Sag", "Indstilling");

        Refused.With("Text.TooLong", () => item.SetOut("Andet", "Andet", TooLong));

        Assert.Equal(("Formål", "Sag", "Indstilling"), (item.Purpose, item.CaseText, item.Recommendation));
    }

    [Fact]
    public void Presenters_stand_in_the_order_named()
    {
        var anna = new Person("Anna Holm");

        item.IsPresentedBy([("Bo Lund", null), ("Anna Holm", anna)]);
        item.IsPresentedBy([("Anna Holm", anna), ("Bo Lund", null)]);

        Assert.Equal([(1, "Anna Holm"), (2, "Bo Lund")], item.Presenters.Select(presenter => (presenter.Position, presenter.Name)));
    }

    [Fact]
    public void Presenters_that_are_refused_leave_the_earlier_ones()
    {
        item.IsPresentedBy([("Anna Holm", null)]);

        Refused.With("Person.NameMissing", () => item.IsPresentedBy([("Bo Lund", null), (" ", null)]));

        Assert.Equal("Anna Holm", Assert.Single(item.Presenters).Name);
    }

    [Fact]
    public void Naming_the_same_presenters_again_changes_nothing()
    {
        item.IsPresentedBy([("Anna Holm", null)]);
        var known = item.Presenters[0];

        item.IsPresentedBy([("Anna Holm", null)]);

        Assert.Same(known, Assert.Single(item.Presenters));
    }
}
