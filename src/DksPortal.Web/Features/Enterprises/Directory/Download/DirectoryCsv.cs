using CsvHelper;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Directory.Download;

/// <summary>Writes the directory as CSV.</summary>
public static class DirectoryCsv
{
    /// <summary>Writes group after group.</summary>
    public static async Task WriteAsync(Stream to, IAsyncEnumerable<IReadOnlyList<DownloadLine>> groups, Texts texts, CancellationToken cancel)
    {
        await using var csv = DanishCsv.Begin(to);
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
