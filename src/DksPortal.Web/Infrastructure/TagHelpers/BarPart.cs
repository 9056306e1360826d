namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A part of a <c>stacked-bar</c>.</summary>
/// <param name="Count">How many, zero or more.</param>
/// <param name="Label">What they are, as it reads after the number: "kommer".</param>
/// <param name="Rest">True for what is still to come: it is drawn pale.</param>
/// <param name="Href">The list of those counted, or null.</param>
public sealed record BarPart(int Count, string Label, bool Rest = false, string? Href = null);
