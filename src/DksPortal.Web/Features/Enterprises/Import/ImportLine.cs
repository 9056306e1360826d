using DksPortal.Domain;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>What becomes of a line of a list.</summary>
public enum ImportState
{
    /// <summary>An enterprise that the directory does not have.</summary>
    New,
    /// <summary>One that it has, told otherwise.</summary>
    Changed,
    /// <summary>One that it has, told the same.</summary>
    Same,
    /// <summary>It cannot be taken in.</summary>
    Wrong,
}

/// <summary>What is wrong with a line: the column, or null for the whole, and the text that says why.</summary>
public sealed record ImportFault(string? Column, string Key, IReadOnlyList<object?> Args);

/// <summary>A cell that would change what stands in the directory.</summary>
public sealed record ImportChange(string Column, string? From, string? To);

/// <summary>A line of a list, and what becomes of it.</summary>
public sealed record ImportLine(int Number, string Cvr, string Name, ImportedFacts Facts, ImportState State, IReadOnlyList<ImportChange> Changes, IReadOnlyList<ImportFault> Faults)
{
    /// <summary>Reads a row, column by column. Whether it is new is not known yet.</summary>
    public static ImportLine Read(IReadOnlyList<string> head, SheetRow row)
    {
        var (facts, faults, shown) = (new ImportedFacts(), new List<ImportFault>(), new Dictionary<string, string>());
        for (var at = 0; at < Math.Min(head.Count, row.Cells.Count); at++)
        {
            if (ImportColumns.Find(head[at]) is not { } column || Cleaned.Text(Plain(row.Cells[at])) is not { } text) continue;
            shown[column.Name] = text;
            if (column.Take(facts, text) is { } fault) faults.Add(new(column.Name, fault, [Short(text)]));
        }

        foreach (var needed in new[] { (ImportColumns.Cvr, "Registration.CvrMissing"), (ImportColumns.NameOfIt, "Enterprise.NameMissing") })
        {
            if (!shown.ContainsKey(needed.Item1)) faults.Add(new(needed.Item1, needed.Item2, []));
        }

        return new ImportLine(row.Number, Short(facts.Cvr ?? shown.GetValueOrDefault(ImportColumns.Cvr)), Short(facts.Name), facts, ImportState.Same, [], []).With(faults);
    }

    /// <summary>The same, wrong for these reasons; as it is when there are none.</summary>
    public ImportLine With(IReadOnlyList<ImportFault> faults) => faults.Count == 0 ? this : this with { State = ImportState.Wrong, Faults = [.. Faults, .. faults] };

    /// <summary>Holds it against what stands in the directory, which is told what the line tells.</summary>
    public ImportLine Against(Enterprise? known, DateOnly today, DateTime now)
    {
        if (State == ImportState.Wrong) return this;
        try
        {
            var one = known ?? Enterprise.FromList(Cvr, Facts.Name!, today, now);
            var before = ImportColumns.All.Select(column => column.Of(one)).ToList();
            Facts.TellTo(one, today);
            var changes = ImportColumns.All.Select((column, at) => new ImportChange(column.Name, before[at], column.Of(one))).Where(change => change.From != change.To).ToList();
            return this with { Changes = changes, State = known is null ? ImportState.New : changes.Count > 0 ? ImportState.Changed : ImportState.Same };
        }
        catch (RuleViolation rule)
        {
            return With([new(null, rule.Key, rule.Args)]);
        }
    }

    /// <summary>Without the mark by which a download makes a cell harmless that a sheet would take for a formula.</summary>
    private static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && cell[1] is '=' or '+' or '-' or '@' or '\t' or '\r' ? cell[1..] : cell;

    private static string Short(string? text) => text is null ? "" : text.Length <= 100 ? text : $"{text[..100]} …";
}
