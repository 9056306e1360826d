using DksPortal.Domain.Vision;

namespace DksPortal.Web.Features.Vision.Initiatives;

/// <summary>What changed at one moment, and what was said of it.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who; null for a reader who is not signed in, and when nobody is known.</param>
/// <param name="Status">The new status; null when it stayed.</param>
/// <param name="Funding">Whether there is money from now on; null when that stayed.</param>
/// <param name="Amount">What it costs, when that goes with the funding.</param>
/// <param name="Path">Who must decide from now on; null when that stayed.</param>
/// <param name="IsDecided">Whether the decision was made.</param>
/// <param name="Notes">What was said.</param>
public sealed record StoryLine(
    DateTime At, string? By, InitiativeStatus? Status, Funding? Funding, long? Amount, DecisionPath? Path, bool IsDecided, IReadOnlyList<string> Notes)
{
    /// <summary>Whether it only says that all stands as it stood.</summary>
    public bool IsConfirmation => Status is null && Funding is null && Path is null && !IsDecided && Notes.Count == 0;

    /// <summary>The updates as lines, the newest first; what one person did at one moment stands together.</summary>
    public static IReadOnlyList<StoryLine> Of(Initiative initiative, IReadOnlyDictionary<int, string> names)
    {
        var lines = new List<StoryLine>();
        InitiativeUpdate? before = null;
        foreach (var moment in initiative.Updates.GroupBy(update => (update.At, update.ById)))
        {
            var after = moment.Last();
            lines.Add(Between(before, after, names.GetValueOrDefault(after.ById), [.. moment.Select(update => update.Note).OfType<string>()]));
            before = after;
        }

        lines.Reverse();
        return lines;
    }

    private static StoryLine Between(InitiativeUpdate? before, InitiativeUpdate after, string? by, IReadOnlyList<string> notes)
    {
        var funding = (before?.Funding ?? Domain.Vision.Funding.NotAssessed, before?.Amount);
        return new(
            after.At, by,
            before?.Status == after.Status ? null : after.Status,
            funding == (after.Funding, after.Amount) ? null : after.Funding,
            after.Amount,
            (before?.DecisionPath ?? DecisionPath.None, before?.CommitteeId) == (after.DecisionPath, after.CommitteeId) ? null : after.DecisionPath,
            after.IsDecided && before?.IsDecided != true,
            notes);
    }
}
