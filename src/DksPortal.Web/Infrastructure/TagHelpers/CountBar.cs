namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>A line of <c>count-bars</c>.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many, zero or more.</param>
/// <param name="Meaning">What the label stands for, or null.</param>
/// <param name="Within">How many of them are drawn solid, the others hatched; null where all are alike.</param>
/// <param name="Mark">What to point out about this line, or null: it is dotted and says so.</param>
public sealed record CountBar(string Label, int Count, string? Meaning = null, int? Within = null, string? Mark = null);
