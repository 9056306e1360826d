using DksPortal.Domain.Vision;
using DksPortal.Web.Features.FollowUp.Recommendations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>The page of one initiative, with what it came from and how it went.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Recommendations">The recommendations that it came from, as far as the reader may see them.</param>
/// <param name="Actions">The action items that it came from, as far as the reader may see them.</param>
/// <param name="Story">How it went, the newest first.</param>
/// <param name="Committees">The committees to choose from.</param>
public sealed record InitiativePage(
    Initiative Initiative, IReadOnlyList<RecommendationRow> Recommendations, IReadOnlyList<OriginAction> Actions, IReadOnlyList<StoryLine> Story,
    IReadOnlyList<SelectListItem> Committees)
{
    /// <summary>The form that takes a step or says how it goes.</summary>
    public InitiativeStepForm Step { get; init; } = new() { Version = Initiative.Version };

    /// <summary>The form that says that it was carried out.</summary>
    public EvidenceForm Evidence { get; init; } = new() { Version = Initiative.Version };

    /// <summary>The form that says whether there is money.</summary>
    public FundingForm Funding { get; init; } = FundingForm.Of(Initiative);

    /// <summary>The form that says who decides and what came of it.</summary>
    public DecisionForm Decision { get; init; } = DecisionForm.Of(Initiative);

    /// <summary>What was said when it stopped; null while it has not.</summary>
    public StoryLine? Stop => Initiative.Status == InitiativeStatus.Stopped ? Story.FirstOrDefault(line => line.Status == InitiativeStatus.Stopped) : null;
}

/// <summary>An action item that an initiative came from.</summary>
public sealed record OriginAction(int Id, string What);
