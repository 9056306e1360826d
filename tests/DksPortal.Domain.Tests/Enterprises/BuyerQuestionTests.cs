using DksPortal.Domain.Enterprises;

namespace DksPortal.Domain.Tests.Enterprises;

public sealed class BuyerQuestionTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    [Fact]
    public void It_tells_who_needs_what_for_how_much_and_by_when()
    {
        var question = new BuyerQuestion(" Ida,  Økonomiforvaltningen ", " Frokost til 40 ", 250_000, Today.AddDays(30), 7, Now);

        Assert.Equal(("Ida, Økonomiforvaltningen", "Frokost til 40", (long?)250_000, (DateOnly?)Today.AddDays(30)), (question.Buyer, question.Need, question.Amount, question.NeededBy));
        Assert.Equal((7, Now, false), (question.KeptById, question.KeptAt, question.IsClosed));
        Refused.With("Buyer.NameMissing", () => question.Describe(" ", "Frokost", null, null, null));
        Refused.With("Buyer.NeedMissing", () => question.Describe("Ida", " ", null, null, null));
        Refused.With("Buyer.AmountImpossible", () => question.Describe("Ida", "Frokost", 0, null, null));
        Refused.With("Buyer.AmountImpossible", () => question.Describe("Ida", "Frokost", EnterpriseProfile.MostKroner + 1, null, null));
        Refused.With("Text.TooLong", () => question.Describe("Ida", new string('x', TextLimits.Remark + 1), null, null, null));
    }

    [Fact]
    public void An_enterprise_is_asked_once_and_its_answer_is_kept_in_its_words()
    {
        var question = Open();
        var asked = question.Ask(Kitchen, Today);

        asked.Answers(BuyerAnswer.Partly, " 20 portioner om dagen ");

        Assert.Equal((BuyerAnswer.Partly, "20 portioner om dagen", Today), (asked.Answer, asked.Note, asked.AskedOn));
        Refused.With("Buyer.AskedAlready", () => question.Ask(Kitchen, Today));
        question.Forget(asked);
        Assert.Equal(BuyerAnswer.Waiting, question.Ask(Kitchen, Today).Answer);
    }

    [Fact]
    public void Nothing_but_taking_it_up_again_can_be_done_with_a_closed_one()
    {
        var (open, closed) = (Open(), Closed());
        var asked = closed.Asked[0];

        foreach (var act in (Action[])[() => closed.Close("Igen"), () => closed.Ask(Another, Today), () => closed.Forget(asked),
            () => asked.Answers(BuyerAnswer.No, null), () => closed.Describe("Ida", "Frokost", null, null, null)])
        {
            Refused.With("Buyer.IsClosed", act);
        }

        Refused.With("Buyer.IsOpen", open.Reopen);
        Refused.With("Buyer.ResultMissing", () => open.Close(" "));
        closed.Reopen();
        Assert.Equal((false, null), (closed.IsClosed, closed.Result));
        asked.Answers(BuyerAnswer.No, null);
        closed.Close("Ingen kunne");
        Assert.Equal((true, "Ingen kunne"), (closed.IsClosed, closed.Result));
    }

    private static Enterprise Kitchen => Enterprise.FromList("13748136", "Køkkenet", DateOnly.FromDateTime(Now), Now).As(1);

    private static Enterprise Another => Enterprise.FromList("24256790", "Vaskeriet", DateOnly.FromDateTime(Now), Now).As(2);

    private static BuyerQuestion Open() => new("Ida", "Frokost", null, null, 7, Now);

    private static BuyerQuestion Closed()
    {
        var question = Open();
        question.Ask(Kitchen, Today);
        question.Close("Købt hos Køkkenet");
        return question;
    }
}
