using DksPortal.Domain;
using DksPortal.Web.Features.Meetings.Annexes;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>A file with a table of enterprises, as it was brought: a head that names the columns, and rows below it.</summary>
/// <param name="Head">The names of the columns, from the left.</param>
/// <param name="Rows">The rows in which anything is written.</param>
public sealed record ImportFile(IReadOnlyList<string> Head, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The most bytes of a file.</summary>
    public const int MostBytes = 10 << 20;

    /// <summary>The most rows below the head.</summary>
    public const int MostRows = 20_000;

    /// <summary>The ends of name that a file picker offers.</summary>
    public const string Accepted = ".csv,.txt,.xlsx";

    /// <summary>Takes a file that somebody sends.</summary>
    /// <exception cref="RuleViolation">What is wrong with it.</exception>
    public static async Task<(string Name, byte[] Bytes)> TakeAsync(IFormFile sent, CancellationToken cancel)
    {
        RuleViolation.Unless(sent.Length > 0, "Import.FileMissing");
        RuleViolation.Unless(sent.Length <= MostBytes, "EnterpriseImport.TooLarge", MostBytes >> 20);
        var bytes = new byte[sent.Length];
        await using var content = sent.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancel);
        return (AnnexFileName.Of(sent.FileName) ?? throw new RuleViolation("Annex.NameMissing"), bytes);
    }

    /// <summary>Reads it, once its content was found to be what its name says.</summary>
    /// <exception cref="RuleViolation">What is wrong with it: its kind, its columns, its length.</exception>
    public static ImportFile Read(string name, byte[] bytes)
    {
        var isExcel = name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        RuleViolation.Unless(isExcel || Accepted.Split(',').Contains(Path.GetExtension(name).ToLowerInvariant()), "EnterpriseImport.KindNotTaken");
        if (FileKinds.Of(name)!.Fault(bytes) is { } fault) throw new RuleViolation(fault, name);
        var most = MostRows + 2;
        var rows = isExcel ? XlsxReader.Read(bytes, most) : [.. CsvReader.Read(bytes).Take(most)];
        RuleViolation.Unless(rows.Count > 0, "EnterpriseImport.Empty");
        RuleViolation.Unless(rows.Count < most, "EnterpriseImport.TooManyLines", MostRows);
        var file = new ImportFile(rows[0].Cells, rows[1..]);
        ImportColumns.Demand(file.Head);
        RuleViolation.Unless(file.Rows.Count > 0, "EnterpriseImport.Empty");
        return file;
    }
}
