using System.Linq.Expressions;
using DksPortal.Domain.Vision;

namespace DksPortal.Web.Features.Vision;

/// <summary>A principle of the vision paper.</summary>
public sealed record PrincipleRow(int Number, string Title, string Summary)
{
    public static readonly Expression<Func<VisionPrinciple, PrincipleRow>> From =
        principle => new(principle.Number, principle.Title, principle.Summary);
}

/// <summary>One principle between its neighbours.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Previous">The one before it, or null.</param>
/// <param name="Next">The one after it, or null.</param>
/// <param name="Count">How many principles there are.</param>
public sealed record PrinciplePage(PrincipleRow Principle, PrincipleRow? Previous, PrincipleRow? Next, int Count);
