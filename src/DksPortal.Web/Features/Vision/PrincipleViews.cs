using System.Linq.Expressions;
using DksPortal.Domain.Indicators;
using DksPortal.Domain.Vision;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Vision.Initiatives;

namespace DksPortal.Web.Features.Vision;

/// <summary>A principle of the vision paper.</summary>
public sealed record PrincipleRow(int Number, string Title, string Summary)
{
    public static readonly Expression<Func<VisionPrinciple, PrincipleRow>> From =
        principle => new(principle.Number, principle.Title, principle.Summary);
}

/// <summary>The principles, and how the initiatives under each stand.</summary>
public sealed record VisionPage(IReadOnlyList<PrincipleRow> Principles, IReadOnlyDictionary<int, PrinciplePicture> Pictures);

/// <summary>One principle between its neighbours, with what hangs on it.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Previous">The one before it, or null.</param>
/// <param name="Next">The one after it, or null.</param>
/// <param name="Count">How many principles there are.</param>
/// <param name="Picture">How its initiatives stand; null while there are none.</param>
/// <param name="Initiatives">Its initiatives.</param>
/// <param name="Themes">The themes that serve it and that the reader may see.</param>
/// <param name="Recommendations">The recommendations that belong to it and that the reader may see.</param>
/// <param name="Indicators">By what the council sees whether it changed anything.</param>
public sealed record PrinciplePage(
    PrincipleRow Principle, PrincipleRow? Previous, PrincipleRow? Next, int Count, PrinciplePicture? Picture, IReadOnlyList<InitiativeRow> Initiatives,
    IReadOnlyList<ThemeName> Themes, IReadOnlyList<RecommendationRow> Recommendations,
    IReadOnlyList<IndicatorStanding> Indicators);
