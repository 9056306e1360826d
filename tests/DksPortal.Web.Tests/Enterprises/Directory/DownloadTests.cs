using CsvHelper;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises.Directory.Download;
using DksPortal.Web.Localisation;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Cell = DksPortal.Web.Features.Enterprises.Directory.Download.Cell;

namespace DksPortal.Web.Tests.Enterprises.Directory;

/// <summary>What is written into a file is read out of it again.</summary>
public sealed class DownloadTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly Texts Texts = new();

    private static readonly string[] Pieces =
        ["=1+1", "+45 70", "-", "@", "\"", ";", ",", "\n", "\t", "'", " ", "æøå", "Kantine & <café>", "👍", "a", "]]>", "&amp;", "é", "1.250", "0007", "\"\"", "_x000D_"];

    private static readonly Arbitrary<DownloadLine[]> Lines = Gen.ArrayOf(
        from text in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat), 8)
        from order in Gen.Choose(0, int.MaxValue)
        from day in Gen.Choose(0, 10_000)
        from some in Gen.Choose(0, 13)
        select new DownloadLine
        {
            Cvr = "01102311",
            Name = text[0],
            Sells = text[1],
            SellsTo = text[2],
            Purpose = text[3],
            Street = text[4],
            ContactName = text[5],
            CapacityNote = text[6],
            Telephone = text[7],
            LargestOrder = order % 3 == 0 ? null : order,
            Sector = (Sector)some,
            Size = some % 4 == 3 ? null : (EnterpriseSize)(some % 4),
            IsCooperative = some % 2 == 0,
            IsSocialEconomy = some % 3 == 0,
            InNationalRegister = some % 3 == 0 ? null : some % 2 == 0,
            Founded = some == 0 ? null : new(1990 + some, some % 2 == 0 ? null : some % 12 + 1, some % 4 == 1 ? some : null),
            ConfirmedAt = new DateTime(2000, 1, 1, 12, 0, 0, DateTimeKind.Utc).AddDays(day),
        }).ToArbitrary();

    [Fact]
    public void CSV_comes_back_as_it_was_written_and_runs_nothing() => Prop.ForAll(Lines, lines =>
    {
        var rows = ReadCsv(Written(lines, DirectoryCsv.WriteAsync));
        Assert.Equal(lines.Select(line => string.Join('|', Cells(line).Select(InCsv))), rows.Skip(1).Select(row => string.Join('|', row)));
        Assert.All(rows.SelectMany(row => row), cell => Assert.DoesNotContain(cell.Take(1), first => "=+-@\t\r".Contains(first, StringComparison.Ordinal)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_workbook_comes_back_as_it_was_written() => Prop.ForAll(Lines, lines =>
    {
        var rows = ReadXlsx(Written(lines, DirectoryXlsx.WriteAsync));
        Assert.Equal(lines.Select(line => string.Join('|', Cells(line).Select(InXlsx))), rows.Skip(1).Select(row => string.Join('|', row)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public async Task The_CSV_is_what_a_Danish_spreadsheet_opens()
    {
        var reader = await portal.Visitor().Opens("/virksomheder?kategori=SocialEconomy");
        using var answer = await reader.Streams(reader.Page.QuerySelectorAll("a").First(link => link.TextContent == "CSV").GetAttribute("href")!);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment; filename=virksomheder-2026-11-21.csv", $"{answer.Content.Headers.ContentDisposition}");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = System.Text.Encoding.UTF8.GetString(bytes[3..]);
        Assert.StartsWith("CVR-nummer;Navn;Virksomhedsform;Kategori;Branche;", text, StringComparison.Ordinal);
        Assert.Equal(5, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("01102311;GLAD Fonden;", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_is_valid_with_a_frozen_heading_widths_and_real_types()
    {
        var bytes = await portal.Visitor().Downloads("/virksomheder.xlsx?q=glad");
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => error.Description));
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal("A2", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
        Assert.Equal(DownloadColumns.All.Count, sheet.Descendants<Column>().Count());
        Assert.Equal("A1:X2", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        var order = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == "I2");
        Assert.Equal((null, "1800000", 2u), (order.DataType?.InnerText, order.CellValue!.Text, order.StyleIndex!.Value));
        var confirmed = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == "W2");
        Assert.Equal((null, 3u), (confirmed.DataType?.InnerText, confirmed.StyleIndex!.Value));
        Assert.Equal(new DateTime(2026, 10, 12), DateTime.FromOADate(confirmed.CellValue!.TryGetDouble(out var day) ? day : 0));
    }

    private static byte[] Written(DownloadLine[] lines, Func<Stream, IAsyncEnumerable<IReadOnlyList<DownloadLine>>, Texts, CancellationToken, Task> write)
    {
        using var to = new MemoryStream();
        write(to, lines.Chunk(2).ToAsyncEnumerable(), Texts, CancellationToken.None).GetAwaiter().GetResult();
        return to.ToArray();
    }

    private static IEnumerable<Cell> Cells(DownloadLine line) => DownloadColumns.All.Select(column => column.Of(line, Texts));

    private static string InCsv(Cell cell) => cell switch
    {
        { Number: { } number } => $"{number}",
        { Day: { } day } => $"{day:yyyy-MM-dd}",
        { Text: [var first, ..] text } when "=+-@\t\r".Contains(first, StringComparison.Ordinal) => $"'{text}",
        _ => cell.Text ?? "",
    };

    private static string InXlsx(Cell cell) => cell switch
    {
        { Number: { } number } => $"{number}",
        { Day: { } day } => $"{day.ToDateTime(TimeOnly.MinValue).ToOADate()}",
        _ => cell.Text ?? "",
    };

    private static List<List<string>> ReadCsv(byte[] bytes)
    {
        using var csv = CsvReader.Create(bytes, CsvReaderOptions.Default with { Separator = ';', HasHeader = false });
        var rows = new List<List<string>>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }

    private static List<List<string>> ReadXlsx(byte[] bytes)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>();
        return [.. rows.Select(row => DownloadColumns.All.Select((_, index) => Text(row, index)).ToList())];
    }

    private static string Text(Row row, int column) =>
        row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().FirstOrDefault(cell => cell.CellReference == $"{(char)('A' + column)}{row.RowIndex}") is { } found
            ? found.InlineString?.InnerText ?? found.CellValue!.Text
            : "";
}
