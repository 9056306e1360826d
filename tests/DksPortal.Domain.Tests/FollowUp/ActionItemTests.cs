using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.FollowUp;

public sealed class ActionItemTests
{
    private static readonly DateOnly Due = new(2026, 6, 1);

    private readonly AgendaItem item = SampleMeeting.Convened(AgendaItemKind.Discussion).Agenda[0];
    private readonly Responsible anna = new(new Person("Anna Holm").As(7), null, null);
    private readonly Responsible finance = new(null, null, new Administration("Økonomiforvaltningen", "ØKF").As(3));

    [Fact]
    public void One_line_says_what_who_and_when()
    {
        var action = new ActionItem(item, " Undersøg\nreglerne ", anna, Due);

        Assert.Equal(("Undersøg reglerne", 7, Due), (action.What, action.PersonId, action.Due));
        Assert.Equal((item.Id, ActionItemStatus.Open), (action.AgendaItemId, action.Status));
    }

    [Fact]
    public void It_says_what() => Refused.With("Action.WhatMissing", () => _ = new ActionItem(item, "", anna, null));

    [Fact]
    public void One_is_responsible_and_no_more()
    {
        Refused.With("Action.ResponsibleMissing", () => _ = new Responsible(null, null, null));
        Refused.With("Action.ResponsibleMissing", () => _ = new Responsible(anna.Person, null, finance.Administration));
    }

    [Fact]
    public void Somebody_else_takes_it_over()
    {
        var action = new ActionItem(item, "Undersøg reglerne", anna, Due);

        action.Describe("Undersøg reglerne", finance, null);

        Assert.Equal((null, 3, null), (action.PersonId, action.AdministrationId, action.Due));
        Assert.Null(action.Person);
    }

    [Fact]
    public void A_refused_description_changes_nothing()
    {
        var action = new ActionItem(item, "Undersøg reglerne", anna, Due);

        Refused.With("Text.TooLong", () => action.Describe(new string('x', TextLimits.Remark + 1), finance, null));

        Assert.Equal(("Undersøg reglerne", 7, Due), (action.What, action.PersonId, action.Due));
    }
}
