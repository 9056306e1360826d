using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DksPortal.Web.Documents.Word;

/// <summary>The styles of a Word file. Those that Word knows bear its own names, so that they show in the reader's language.</summary>
internal static class WordStyles
{
    public const string Lead = "Lead";
    public const string Muted = "Muted";
    public const string Small = "Small";
    public const string Label = "CalloutLabel";
    public const string Fact = "Fact";
    public const string Contents = "Contents";
    public const string Organisation = "Organisation";
    public const string Cell = "TableText";
    public const string Grid = "CouncilTable";
    public const string Late = "Late";
    public const string Code = "Code";

    /// <summary>The colours of the PDF.</summary>
    public const string Accent = "00524C";

    /// <inheritdoc cref="Accent"/>
    public const string Grey = "5A5A5A";

    /// <inheritdoc cref="Accent"/>
    public const string Alert = "B3261E";

    /// <inheritdoc cref="Accent"/>
    public const string Hairline = "C9CCCB";

    private const string Face = "IBM Plex Sans";

    /// <summary>All styles, with the language of the text on every run.</summary>
    public static W.Styles Of(string language) => new(
    [
        Defaults(language),
        Paragraph("Normal", "Normal", null, 21, after: 120),
        Paragraph("Title", "Title", "Normal", 48, bold: true, before: 480, after: 60, next: "Normal"),
        Paragraph("Subtitle", "Subtitle", "Normal", 25, colour: Grey, after: 240, next: "Normal"),
        Heading(1, 32, 480, 120, null),
        Heading(2, 26, 320, 80, null),
        Heading(3, 22, 240, 60, null),
        Heading(4, 21, 200, 40, Grey),
        Paragraph(Lead, "Manchet", "Normal", 25, after: 160),
        Paragraph(Muted, "Dæmpet", "Normal", 19, colour: Grey, after: 100),
        Paragraph(Small, "Lille", "Normal", 17, colour: Grey, after: 60),
        Paragraph(Label, "Mærkat", "Normal", 18, bold: true, after: 20, keepNext: true, next: "Normal"),
        Paragraph(Fact, "Oplysning", "Normal", 21, after: 40, hanging: 3119),
        Paragraph(Contents, "Indhold", "Normal", 21, after: 80, hanging: 851),
        Paragraph(Organisation, "Afsender", "Normal", 24, bold: true, colour: Accent, after: 20),
        Paragraph("ListParagraph", "List Paragraph", "Normal", 21, after: 60),
        Paragraph("Quote", "Quote", "Normal", 21, after: 120),
        Paragraph("Caption", "caption", "Normal", 18, bold: true, before: 160, after: 60, keepNext: true),
        Paragraph(Cell, "Tabeltekst", "Normal", 19, after: 0),
        Paragraph("Header", "header", "Normal", 17, colour: Grey, after: 0),
        Paragraph("Footer", "footer", "Normal", 17, colour: Grey, after: 0),
        Character("Hyperlink", "Hyperlink", new W.Color { Val = Accent }, new W.Underline { Val = W.UnderlineValues.Single }),
        Character(Late, "Forsinket", new W.Bold(), new W.Color { Val = Alert }),
        Character(Code, "Kode", new W.Color { Val = Grey }),
        Table(),
    ]);

    /// <summary>The face, and what to take where it is not installed.</summary>
    public static W.Fonts Fonts() => new(new W.Font(new W.AltName { Val = "Calibri" }, new W.FontFamily { Val = W.FontFamilyValues.Swiss }) { Name = Face });

    private static W.DocDefaults Defaults(string language) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            new W.RunFonts { Ascii = Face, HighAnsi = Face, ComplexScript = Face, EastAsia = Face },
            new W.FontSize { Val = "21" },
            new W.Languages { Val = language, EastAsia = language, Bidi = language })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.SpacingBetweenLines { Line = "288", LineRule = W.LineSpacingRuleValues.Auto })));

    private static W.Style Heading(int level, int size, int before, int after, string? colour)
    {
        var style = Paragraph($"Heading{level}", $"heading {level}", "Normal", size, true, colour, before, after, true, next: "Normal");
        style.StyleParagraphProperties!.OutlineLevel = new W.OutlineLevel { Val = level - 1 };
        return style;
    }

    private static W.Style Paragraph(
        string id, string name, string? basedOn, int size, bool bold = false, string? colour = null, int before = 0, int after = 0, bool keepNext = false,
        int hanging = 0, string? next = null)
    {
        var paragraph = new W.StyleParagraphProperties
        {
            KeepNext = keepNext ? new W.KeepNext() : null,
            SpacingBetweenLines = new W.SpacingBetweenLines { Before = $"{before}", After = $"{after}" },
            Tabs = hanging == 0 ? null : new W.Tabs(new W.TabStop { Val = W.TabStopValues.Left, Position = hanging }),
            Indentation = hanging == 0 ? null : new W.Indentation { Left = $"{hanging}", Hanging = $"{hanging}" },
        };
        var run = new W.StyleRunProperties
        {
            Bold = bold ? new W.Bold() : null,
            Color = colour is null ? null : new W.Color { Val = colour },
            FontSize = new W.FontSize { Val = $"{size}" },
        };
        return new W.Style
        {
            Type = W.StyleValues.Paragraph,
            StyleId = id,
            Default = id == "Normal" ? true : null,
            StyleName = new W.StyleName { Val = name },
            BasedOn = basedOn is null ? null : new W.BasedOn { Val = basedOn },
            NextParagraphStyle = next is null ? null : new W.NextParagraphStyle { Val = next },
            PrimaryStyle = new W.PrimaryStyle(),
            StyleParagraphProperties = paragraph,
            StyleRunProperties = run,
        };
    }

    private static W.Style Character(string id, string name, params OpenXmlElement[] looks) => new()
    {
        Type = W.StyleValues.Character,
        StyleId = id,
        StyleName = new W.StyleName { Val = name },
        StyleRunProperties = new W.StyleRunProperties(looks),
    };

    private static W.Style Table() => new(
        new W.StyleName { Val = "Rådets tabel" },
        new W.StyleTableProperties(
            new W.TableBorders(
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Color = Hairline },
                new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Color = Hairline }),
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = "60", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 60, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "60", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 60, Type = W.TableWidthValues.Dxa })),
        new W.TableStyleProperties(
            new W.RunPropertiesBaseStyle(new W.Bold(), new W.Color { Val = Grey }),
            new W.TableStyleConditionalFormattingTableCellProperties(
                new W.TableCellBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 8, Color = Accent })))
        { Type = W.TableStyleOverrideValues.FirstRow })
    {
        Type = W.StyleValues.Table,
        StyleId = Grid,
    };
}
