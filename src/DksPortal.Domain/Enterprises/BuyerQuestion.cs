namespace DksPortal.Domain.Enterprises;

/// <summary>What an enterprise answered a buyer.</summary>
public enum BuyerAnswer
{
    /// <summary>Nothing yet.</summary>
    Waiting,
    /// <summary>It can and will.</summary>
    Yes,
    /// <summary>It can take a part, or later.</summary>
    Partly,
    /// <summary>It cannot, or will not.</summary>
    No,
}

/// <summary>What a buyer looks for, kept as a matter (forespørgsel): the need, who was asked and what they answered.</summary>
public sealed class BuyerQuestion : Entity
{
    private readonly List<AskedEnterprise> asked = [];

    private BuyerQuestion() => (Buyer, Need) = ("", "");

    /// <summary>A matter of what a buyer looks for.</summary>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public BuyerQuestion(string buyer, string need, long? amount, DateOnly? neededBy, int by, DateTime now) : this()
    {
        Describe(buyer, need, amount, neededBy, null);
        (KeptById, KeptAt) = (by, now);
    }

    /// <summary>Who wants to buy: a name, an office, how to reach them.</summary>
    public string Buyer { get; private set; }

    /// <summary>What is needed.</summary>
    public string Need { get; private set; }

    /// <summary>For how much, in whole kroner, when that is known.</summary>
    public long? Amount { get; private set; }

    /// <summary>By when, when that is known.</summary>
    public DateOnly? NeededBy { get; private set; }

    /// <summary>What there is to say of the matter.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether nothing more is to be done.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>What came of it, said when it was closed.</summary>
    public string? Result { get; private set; }

    /// <summary>Who kept it.</summary>
    public int KeptById { get; private set; }

    /// <summary>When it was kept, UTC.</summary>
    public DateTime KeptAt { get; private set; }

    /// <summary>Who was asked.</summary>
    public IReadOnlyList<AskedEnterprise> Asked => asked;

    /// <inheritdoc/>
    public override string Path => $"BuyerQuestion/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Need.Length <= 100 ? Need : Need[..100];

    /// <summary>Tells what is needed, by whom, for how much and by when.</summary>
    /// <exception cref="RuleViolation"><c>Buyer.IsClosed</c>, <c>Buyer.NameMissing</c>, <c>Buyer.NeedMissing</c>, <c>Buyer.AmountImpossible</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string buyer, string need, long? amount, DateOnly? neededBy, string? note)
    {
        RuleViolation.Unless(!IsClosed, "Buyer.IsClosed");
        RuleViolation.Unless(amount is null or (> 0 and <= EnterpriseProfile.MostKroner), "Buyer.AmountImpossible");
        (Buyer, Need) = (Cleaned.Required(buyer, "Buyer.NameMissing"), Cleaned.Optional(need, TextLimits.Remark) ?? throw new RuleViolation("Buyer.NeedMissing"));
        (Amount, NeededBy, Note) = (amount, neededBy, Cleaned.Optional(note, TextLimits.Remark));
    }

    /// <summary>An enterprise was asked.</summary>
    /// <exception cref="RuleViolation"><c>Buyer.IsClosed</c>, <c>Buyer.AskedAlready</c>.</exception>
    public AskedEnterprise Ask(Enterprise enterprise, DateOnly on)
    {
        RuleViolation.Unless(!IsClosed, "Buyer.IsClosed");
        RuleViolation.Unless(!asked.Exists(one => one.EnterpriseId == enterprise.Id), "Buyer.AskedAlready");
        var one = new AskedEnterprise(this, enterprise, on);
        asked.Add(one);
        return one;
    }

    /// <summary>It was asked by mistake.</summary>
    /// <exception cref="RuleViolation"><c>Buyer.IsClosed</c>.</exception>
    public void Forget(AskedEnterprise one)
    {
        RuleViolation.Unless(!IsClosed, "Buyer.IsClosed");
        asked.Remove(one);
    }

    /// <summary>Says what came of it.</summary>
    /// <exception cref="RuleViolation"><c>Buyer.IsClosed</c>, <c>Buyer.ResultMissing</c>.</exception>
    public void Close(string result)
    {
        RuleViolation.Unless(!IsClosed, "Buyer.IsClosed");
        (Result, IsClosed) = (Cleaned.Optional(result, TextLimits.Remark) ?? throw new RuleViolation("Buyer.ResultMissing"), true);
    }

    /// <summary>Takes it up again.</summary>
    /// <exception cref="RuleViolation"><c>Buyer.IsOpen</c>.</exception>
    public void Reopen()
    {
        RuleViolation.Unless(IsClosed, "Buyer.IsOpen");
        (Result, IsClosed) = (null, false);
    }
}

/// <summary>An enterprise that was asked whether it can deliver, and its answer.</summary>
public sealed class AskedEnterprise : Entity
{
    private AskedEnterprise() { }

    internal AskedEnterprise(BuyerQuestion question, Enterprise enterprise, DateOnly on) =>
        (BuyerQuestion, BuyerQuestionId, Enterprise, EnterpriseId, AskedOn) = (question, question.Id, enterprise, enterprise.Id, on);

    /// <summary>The matter.</summary>
    public int BuyerQuestionId { get; private set; }

    /// <summary>The matter.</summary>
    public BuyerQuestion? BuyerQuestion { get; private set; }

    /// <summary>Who was asked.</summary>
    public int EnterpriseId { get; private set; }

    /// <summary>Who was asked.</summary>
    public Enterprise? Enterprise { get; private set; }

    /// <summary>When.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>What it answered.</summary>
    public BuyerAnswer Answer { get; private set; }

    /// <summary>In its words.</summary>
    public string? Note { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"BuyerQuestion/{BuyerQuestionId}/AskedEnterprise/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Enterprise?.Name ?? $"{EnterpriseId}";

    /// <summary>It answered.</summary>
    /// <exception cref="RuleViolation"><c>Buyer.IsClosed</c>, <c>Text.TooLong</c>.</exception>
    public void Answers(BuyerAnswer answer, string? note)
    {
        RuleViolation.Unless(BuyerQuestion is not { IsClosed: true }, "Buyer.IsClosed");
        (Answer, Note) = (answer, Cleaned.Optional(note, TextLimits.Remark));
    }
}
