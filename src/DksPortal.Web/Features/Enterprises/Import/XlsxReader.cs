using System.Globalization;
using System.Xml;
using DksPortal.Domain;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>Reads the first sheet of an Excel file, row by row, so that a large one needs no large memory. A formula is read as the value that it had.</summary>
internal static class XlsxReader
{
    private const long MostCharacters = 64 << 20;
    private const int MostColumns = 200;

    /// <summary>The rows in which anything is written.</summary>
    /// <exception cref="RuleViolation"><c>EnterpriseImport.Unreadable</c>.</exception>
    public static List<SheetRow> Read(byte[] bytes, int most)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            var book = document.WorkbookPart!;
            var id = book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First(sheet => sheet.State is null || sheet.State == SheetStateValues.Visible).Id!;
            var shared = Shared(book.SharedStringTablePart);
            return [.. Rows((WorksheetPart)book.GetPartById(id!), shared).Where(row => !row.IsEmpty).Take(most)];
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or InvalidDataException or InvalidOperationException
            or IOException or FormatException or ArgumentException or InvalidCastException or NullReferenceException or OverflowException or IndexOutOfRangeException)
        {
            // Whatever is broken in it, the answer is the same: it is no sheet that can be read.
            throw new RuleViolation("EnterpriseImport.Unreadable");
        }
    }

    private static List<string> Shared(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) texts.Add(Words(reader.LoadCurrentElement()!));
        }

        return texts;
    }

    private static IEnumerable<SheetRow> Rows(WorksheetPart part, List<string> shared)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex is { HasValue: true } told ? (int)told.Value : number + 1;
            yield return new SheetRow(number, Cells(row, shared));
        }
    }

    private static List<string> Cells(Row row, List<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? Column(reference) : cells.Count;
            if (column >= MostColumns) break;
            while (cells.Count <= column) cells.Add("");
            cells[column] = Text(cell, shared);
        }

        return cells;
    }

    private static string Text(Cell cell, List<string> shared)
    {
        var kept = cell.CellValue?.Text ?? "";
        if (cell.DataType is null || cell.DataType == CellValues.Number) return Number(kept);
        if (cell.DataType == CellValues.SharedString) return shared[int.Parse(kept, CultureInfo.InvariantCulture)];
        if (cell.DataType == CellValues.InlineString) return cell.InlineString is { } inline ? Words(inline) : "";
        return cell.DataType == CellValues.Error ? "" : kept;
    }

    /// <summary>A whole number without the point and the power of ten that some programs give it.</summary>
    private static string Number(string kept) =>
        double.TryParse(kept, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15 && number == Math.Floor(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : kept;

    /// <summary>The text without the signs that tell how it is pronounced.</summary>
    private static string Words(OpenXmlElement item) => string.Concat(item.Descendants<CellText>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper)) column = Math.Min((column * 26) + (letter - 'A' + 1), MostColumns + 1);
        return column - 1;
    }
}
