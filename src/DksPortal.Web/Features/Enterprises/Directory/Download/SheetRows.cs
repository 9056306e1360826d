using System.Globalization;
using System.Text;
using System.Xml;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Directory.Download;

/// <summary>The rows of a worksheet as its XML: a frozen heading with a filter, then a row for each enterprise.</summary>
internal sealed class SheetRows : IDisposable
{
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Heading = "1";
    private const string WholeNumber = "2";
    private const string DayStyle = "3";

    private readonly IReadOnlyList<DownloadColumn> columns;
    private readonly Texts texts;
    private readonly string[] letters;
    private readonly MemoryStream buffer = new();
    private readonly XmlWriter xml;
    private int row;

    public SheetRows(IReadOnlyList<DownloadColumn> columns, Texts texts)
    {
        (this.columns, this.texts) = (columns, texts);
        letters = [.. columns.Select((_, index) => Letters(index))];
        xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
        Begin();
    }

    /// <summary>Writes the row of an enterprise.</summary>
    public void Add(DownloadLine line)
    {
        BeginRow();
        for (var column = 0; column < columns.Count; column++) Write(letters[column], columns[column].Of(line, texts));
        xml.WriteEndElement();
    }

    /// <summary>What was written since it was last taken; good until the next row.</summary>
    public ReadOnlyMemory<byte> Taken()
    {
        xml.Flush();
        var taken = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        buffer.SetLength(0);
        return taken;
    }

    /// <summary>The rest, up to the end of the worksheet.</summary>
    public ReadOnlyMemory<byte> End()
    {
        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter", Space);
        xml.WriteAttributeString("ref", $"A1:{letters[^1]}{row}");
        xml.WriteEndElement();
        xml.WriteEndElement();
        return Taken();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        xml.Dispose();
        buffer.Dispose();
    }

    private static string Letters(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";

    private void Begin()
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Space);
        xml.WriteRaw("""<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        for (var column = 0; column < columns.Count; column++)
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{column + 1}" max="{column + 1}" width="{columns[column].Width}" customWidth="1"/>"""));
        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData", Space);
        BeginRow();
        for (var column = 0; column < columns.Count; column++) WriteText(letters[column], texts[columns[column].Key], Heading);
        xml.WriteEndElement();
    }

    private void BeginRow()
    {
        row++;
        xml.WriteStartElement("row", Space);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
    }

    private void Write(string letter, Cell cell)
    {
        if (cell.Number is { } number) WriteNumber(letter, number, WholeNumber);
        else if (cell.Day is { } day) WriteNumber(letter, (long)day.ToDateTime(TimeOnly.MinValue).ToOADate(), DayStyle);
        else if (!string.IsNullOrEmpty(cell.Text)) WriteText(letter, cell.Text, null);
    }

    private void WriteNumber(string letter, long number, string style)
    {
        BeginCell(letter, style);
        xml.WriteElementString("v", Space, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void WriteText(string letter, string text, string? style)
    {
        BeginCell(letter, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Space);
        xml.WriteStartElement("t", Space);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Sayable(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void BeginCell(string letter, string? style)
    {
        xml.WriteStartElement("c", Space);
        xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{letter}{row}"));
        if (style is not null) xml.WriteAttributeString("s", style);
    }

    /// <summary>Without what XML cannot say: what is stored has none of it, but a file that does not open is worse than a sign too few.</summary>
    private static string Sayable(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && !text.Any(char.IsSurrogate) && !text.Contains('\ufffe') && !text.Contains('\uffff')
            ? text
            : string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' or >= 0x20 and not 0xfffe and not 0xffff));
}
