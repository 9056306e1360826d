using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DksPortal.Web.Tests.Enterprises.Import;

/// <summary>Tables as programs write them.</summary>
internal static class SheetMaker
{
    /// <summary>Text in UTF-8.</summary>
    public static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines));

    /// <summary>An Excel file with one sheet; a cell that is a number is kept as one, and one that begins with = is a formula with a value.</summary>
    public static byte[] Xlsx(params string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(text => CellOf(text, shared.SharedStringTable))))));
            book.Workbook.AppendChild(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "Virksomheder" }));
        }

        return stream.ToArray();
    }

    private static Cell CellOf(string text, SharedStringTable shared)
    {
        if (text.StartsWith('=')) return new Cell(new CellFormula("1+1"), new CellValue(text[1..])) { DataType = CellValues.String };
        if (text.Length is > 0 and < 9 && text.All(char.IsAsciiDigit) && text[0] != '0') return new Cell(new CellValue(text));
        shared.AppendChild(new SharedStringItem(new Text(text)));
        return new Cell(new CellValue($"{shared.ChildElements.Count - 1}")) { DataType = CellValues.SharedString };
    }
}
