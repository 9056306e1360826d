using System.Globalization;
using CsvHelper;

namespace DksPortal.Web.Infrastructure;

/// <summary>
/// Tables of text as Danish spreadsheets expect them: semicolons, UTF-8 with its mark, lines that end as Windows ends them. A
/// text that a spreadsheet would take for a formula begins with a mark; a number is a number.
/// </summary>
public static class DanishCsv
{
    /// <summary>The media type of such a file.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>Writes into a stream, which stays open.</summary>
    public static CsvWriter Begin(Stream to) => CsvWriter.Create(to, Options, leaveOpen: true);

    /// <summary>A small file as a whole.</summary>
    /// <param name="lines">Its lines: in each cell a text, a number or nothing.</param>
    public static byte[] Write(IEnumerable<IEnumerable<object?>> lines)
    {
        using var file = new MemoryStream();
        using (var csv = Begin(file))
        {
            foreach (var line in lines)
            {
                foreach (var cell in line) Put(csv, cell);
                csv.EndRecord();
            }
        }

        return file.ToArray();
    }

    private static void Put(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case decimal number:
                csv.WriteField(number, "0.##", Danish);
                break;
            case int number:
                csv.WriteField(number);
                break;
            default:
                csv.WriteField((string?)cell);
                break;
        }
    }
}
