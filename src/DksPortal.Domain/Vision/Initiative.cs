using DksPortal.Domain.FollowUp;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Vision;

/// <summary>Something done to bring the vision about (indsats), with its money, its decision and its evidence.</summary>
public sealed partial class Initiative : Entity
{
    /// <summary>How many months a status stands before it counts as unconfirmed.</summary>
    public const int ConfirmedForMonths = 6;

    /// <summary>The largest amount that is no slip of the finger, in whole kroner.</summary>
    public const long MostKroner = 99_999_999_999;

    private readonly List<InitiativePrinciple> principles = [];
    private readonly List<InitiativeOrigin> origins = [];
    private readonly List<InitiativeUpdate> updates = [];

    private Initiative() => Title = "";

    /// <summary>An idea, under at least one principle.</summary>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public Initiative(string title, string? description, IEnumerable<VisionPrinciple> under, int by, DateTime now) : this()
    {
        Describe(title, description, under);
        ConfirmedAt = now;
        updates.Add(new InitiativeUpdate(this, null, by, now));
    }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>What is done.</summary>
    public string? Description { get; private set; }

    /// <summary>The administration that is responsible, if one is.</summary>
    public int? AdministrationId { get; private set; }

    /// <summary>The administration that is responsible, if one is.</summary>
    public Administration? Administration { get; private set; }

    /// <summary>The organisation that is responsible, if one is.</summary>
    public int? OrganisationId { get; private set; }

    /// <summary>The organisation that is responsible, if one is.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>How far it has come.</summary>
    public InitiativeStatus Status { get; private set; }

    /// <summary>Whether there is money for it.</summary>
    public Funding Funding { get; private set; }

    /// <summary>What it costs, in whole kroner, when that is known.</summary>
    public long? Amount { get; private set; }

    /// <summary>Who must decide.</summary>
    public DecisionPath DecisionPath { get; private set; }

    /// <summary>The committee that must decide, when one must.</summary>
    public int? CommitteeId { get; private set; }

    /// <summary>The committee that must decide, when one must.</summary>
    public Committee? Committee { get; private set; }

    /// <summary>When the decision is expected, as far as that is known.</summary>
    public PartialDate? DecisionExpected { get; private set; }

    /// <summary>What was decided; null while it waits.</summary>
    public string? DecisionOutcome { get; private set; }

    /// <summary>What shows that it was carried out: a passage of minutes, a decision, a figure.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Where the evidence can be read.</summary>
    public string? EvidenceLink { get; private set; }

    /// <summary>When somebody last said that this is how it stands, UTC.</summary>
    public DateTime ConfirmedAt { get; private set; }

    /// <summary>Where the initiative itself is told of.</summary>
    public string? Source { get; private set; }

    /// <summary>Whether its state is made up for demonstration.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>The principles that it stands under.</summary>
    public IReadOnlyList<InitiativePrinciple> Principles => principles;

    /// <summary>What it came from.</summary>
    public IReadOnlyList<InitiativeOrigin> Origins => origins;

    /// <summary>How it went, oldest first.</summary>
    public IReadOnlyList<InitiativeUpdate> Updates => [.. updates.OrderBy(one => one.At).ThenBy(one => one.Id)];

    /// <summary>Whether a decision is needed that has not been made.</summary>
    public bool WaitsForDecision => DecisionPath != DecisionPath.None && DecisionOutcome is null && Status.IsOpen();

    /// <inheritdoc/>
    public override string Path => $"Initiative/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>Tells what it is and which principles it serves.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.TitleMissing</c>, <c>Initiative.PrincipleMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string title, string? description, IEnumerable<VisionPrinciple> under)
    {
        var now = under.Distinct().ToList();
        RuleViolation.Unless(now.Count > 0, "Initiative.PrincipleMissing");
        (Title, Description) = (Cleaned.Required(title, "Initiative.TitleMissing"), Cleaned.Optional(description, TextLimits.Text));
        principles.RemoveAll(known => !now.Exists(next => next.Id == known.VisionPrincipleId));
        principles.AddRange(now.Where(next => principles.TrueForAll(known => known.VisionPrincipleId != next.Id)).Select(next => new InitiativePrinciple(this, next)));
    }

    /// <summary>Says who is responsible; both may be.</summary>
    public void IsLedBy(Administration? administration, Organisation? organisation) =>
        (Administration, AdministrationId, Organisation, OrganisationId) = (administration, administration?.Id, organisation, organisation?.Id);

    /// <summary>Says where it is told of, and whether its state is made up.</summary>
    public void IsToldIn(string? source, bool isDemo) => (Source, IsDemo) = (Cleaned.OptionalLine(source), isDemo);

    /// <summary>Ties it to the recommendation that it came from.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.OriginKnown</c>.</exception>
    public void ComesFrom(Recommendation recommendation)
    {
        RuleViolation.Unless(!origins.Exists(one => one.RecommendationId == recommendation.Id), "Initiative.OriginKnown");
        origins.Add(new InitiativeOrigin(this, recommendation, null));
    }

    /// <summary>Ties it to the action item that it came from.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.OriginKnown</c>.</exception>
    public void ComesFrom(ActionItem action)
    {
        RuleViolation.Unless(!origins.Exists(one => one.ActionItemId == action.Id), "Initiative.OriginKnown");
        origins.Add(new InitiativeOrigin(this, null, action));
    }

    /// <summary>Unties it from what it came from.</summary>
    public void Untie(InitiativeOrigin origin) => origins.Remove(origin);
}
