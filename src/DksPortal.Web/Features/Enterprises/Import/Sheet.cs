namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>A row of a table that somebody brought.</summary>
/// <param name="Number">The line of the file that it begins in, or the row of the sheet, from 1.</param>
/// <param name="Cells">Its texts, from the left.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Whether nothing is written in it.</summary>
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
