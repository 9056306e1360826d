using DksPortal.Domain.FollowUp;

namespace DksPortal.Domain.Vision;

/// <summary>How an initiative stood from a day on, dated and signed: together they tell its past.</summary>
public sealed class InitiativeUpdate : Entity
{
    private InitiativeUpdate() { }

    internal InitiativeUpdate(Initiative initiative, string? note, int by, DateTime at)
    {
        (Initiative, InitiativeId, Note, ById, At) = (initiative, initiative.Id, note, by, at);
        (Status, Funding, Amount) = (initiative.Status, initiative.Funding, initiative.Amount);
        (DecisionPath, CommitteeId, IsDecided) = (initiative.DecisionPath, initiative.CommitteeId, initiative.DecisionOutcome is not null);
    }

    /// <summary>The initiative.</summary>
    public int InitiativeId { get; private set; }

    /// <summary>The initiative.</summary>
    public Initiative? Initiative { get; private set; }

    /// <summary>The status since then.</summary>
    public InitiativeStatus Status { get; private set; }

    /// <summary>Whether there was money for it since then.</summary>
    public Funding Funding { get; private set; }

    /// <summary>What it costs, in whole kroner, as known then.</summary>
    public long? Amount { get; private set; }

    /// <summary>Who had to decide since then.</summary>
    public DecisionPath DecisionPath { get; private set; }

    /// <summary>The committee that had to decide since then.</summary>
    public int? CommitteeId { get; private set; }

    /// <summary>Whether the decision was made by then.</summary>
    public bool IsDecided { get; private set; }

    /// <summary>What was said of it.</summary>
    public string? Note { get; private set; }

    /// <summary>Who said it.</summary>
    public int ById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Initiative/{InitiativeId}/InitiativeUpdate/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Status}";
}

/// <summary>A principle that an initiative stands under.</summary>
public sealed class InitiativePrinciple : Entity
{
    private InitiativePrinciple() { }

    internal InitiativePrinciple(Initiative initiative, VisionPrinciple principle) =>
        (Initiative, InitiativeId, VisionPrinciple, VisionPrincipleId) = (initiative, initiative.Id, principle, principle.Id);

    /// <summary>The initiative.</summary>
    public int InitiativeId { get; private set; }

    /// <summary>The initiative.</summary>
    public Initiative? Initiative { get; private set; }

    /// <summary>The principle.</summary>
    public int VisionPrincipleId { get; private set; }

    /// <summary>The principle.</summary>
    public VisionPrinciple? VisionPrinciple { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Initiative/{InitiativeId}/InitiativePrinciple/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => VisionPrinciple?.Title ?? "";
}

/// <summary>What an initiative came from: a recommendation or an action item.</summary>
public sealed class InitiativeOrigin : Entity
{
    private InitiativeOrigin() { }

    internal InitiativeOrigin(Initiative initiative, Recommendation? recommendation, ActionItem? action)
    {
        (Initiative, InitiativeId) = (initiative, initiative.Id);
        (Recommendation, RecommendationId) = (recommendation, recommendation?.Id);
        (ActionItem, ActionItemId) = (action, action?.Id);
    }

    /// <summary>The initiative.</summary>
    public int InitiativeId { get; private set; }

    /// <summary>The initiative.</summary>
    public Initiative? Initiative { get; private set; }

    /// <summary>The recommendation, if it came from one.</summary>
    public int? RecommendationId { get; private set; }

    /// <summary>The recommendation, if it came from one.</summary>
    public Recommendation? Recommendation { get; private set; }

    /// <summary>The action item, if it came from one.</summary>
    public int? ActionItemId { get; private set; }

    /// <summary>The action item, if it came from one.</summary>
    public ActionItem? ActionItem { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Initiative/{InitiativeId}/InitiativeOrigin/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Recommendation?.DisplayName ?? ActionItem?.DisplayName ?? "";
}
