using CsvHelper;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Directory.Download;

/// <summary>Writes the directory as CSV: semicolons and a byte order mark, as a Danish spreadsheet expects them; a cell that would be a formula is a text.</summary>
public static class DirectoryCsv
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Writes group after group.</summary>
    public static async Task WriteAsync(Stream to, IAsyncEnumerable<IReadOnlyList<DownloadLine>> groups, Texts texts, CancellationToken cancel)
    {
        await using var csv = CsvWriter.Create(to, Options, leaveOpen: true);
        foreach (var column in DownloadColumns.All) csv.WriteField(texts[column.Key]);
        await csv.EndRecordAsync(cancel);
        await foreach (var group in groups.WithCancellation(cancel))
        {
            foreach (var line in group)
            {
                foreach (var column in DownloadColumns.All) Write(csv, column.Of(line, texts));
                await csv.EndRecordAsync(cancel);
            }
        }

        await csv.FlushAsync(cancel);
    }

    private static void Write(CsvWriter csv, Cell cell)
    {
        if (cell.Number is { } number) csv.WriteField(number);
        else if (cell.Day is { } day) csv.WriteField(day);
        else csv.WriteField(cell.Text);
    }
}
