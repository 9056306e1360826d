using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Minutes.Comparing;

/// <summary>What differs in one part of the minutes.</summary>
public sealed record PartChange(string Label, IReadOnlyList<Piece> Pieces);

/// <summary>What differs on one item, or in what belongs to none.</summary>
public sealed record ItemChange(string Name, IReadOnlyList<PartChange> Parts);

/// <summary>Two versions of the same minutes, item by item.</summary>
/// <param name="Before">The one that it starts from.</param>
/// <param name="After">The one that it leads to.</param>
/// <param name="Items">What differs; what is the same is left out.</param>
public sealed record Comparison(MinutesPage Before, MinutesPage After, IReadOnlyList<ItemChange> Items)
{
    /// <summary>Holds them against each other as one reader has them.</summary>
    public static Comparison Of(MinutesPage before, MinutesPage after, Texts texts)
    {
        var items = after.Agenda.Where(line => line.Entry.IsReadable)
            .Select(line => new ItemChange(AgendaDocument.Name(line, texts), [.. Parts(line.Entry.Id, before, after, texts)]))
            .Prepend(new ItemChange(texts["Attendance.Title"], [.. Changed(texts["Attendance.ByName"], Names(before), Names(after))]));
        return new Comparison(before, after, [.. items.Where(item => item.Parts.Count > 0)]);
    }

    private static IEnumerable<PartChange> Parts(int item, MinutesPage before, MinutesPage after, Texts texts)
    {
        var (old, now) = (before.Written.GetValueOrDefault(item), after.Written.GetValueOrDefault(item));
        return
        [
            .. Changed(texts["Compare.Movements"], Movements(before, item, texts), Movements(after, item, texts)),
            .. Changed(texts["Minutes.Discussion"], old?.Discussion, now?.Discussion),
            .. Changed(texts["Minutes.Conclusion"], old?.Conclusion, now?.Conclusion),
            .. Changed(texts["Minutes.Outcome"], Outcome(old, texts), Outcome(now, texts)),
            .. Changed(texts["Recommendation.Title"], Recommendations(before, item, texts), Recommendations(after, item, texts)),
            .. Changed(texts["Action.Title"], Actions(before, item, texts), Actions(after, item, texts)),
        ];
    }

    private static IEnumerable<PartChange> Changed(string label, string? before, string? after) =>
        before == after ? [] : [new PartChange(label, TextChange.Between(before ?? "", after ?? ""))];

    private static string? Outcome(WrittenRow? written, Texts texts) =>
        written?.Outcome is not { } outcome ? null : written.ReferredTo is { } whom ? $"{texts.Of(outcome)} – {whom}" : texts.Of(outcome);

    private static string Movements(MinutesPage page, int item, Texts texts) => string.Join('\n', page.Movements[item].Lines(texts));

    private static string Recommendations(MinutesPage page, int item, Texts texts) => string.Join('\n', page.Recommendations.Where(advice => advice.ItemId == item)
        .Select(advice => $"{texts["Recommendation.ToTitle", advice.Addressee]} · {advice.Text}"));

    private static string Actions(MinutesPage page, int item, Texts texts) => string.Join('\n', page.Actions.Where(action => action.AgendaItemId == item)
        .Select(action => $"{action.What} · {action.Responsible} · {action.Due?.ToDay() ?? texts["Action.NoDue"]}"));

    private static string Names(MinutesPage page) => string.Join('\n', (page.Present.ByName ?? [])
        .Where(row => row.Attendance != Domain.Meetings.Attendance.Absent)
        .Select(row => row.Attendance == Domain.Meetings.Attendance.SubstitutePresent ? $"{row.Substitute} ({row.Name})" : row.Name));
}
