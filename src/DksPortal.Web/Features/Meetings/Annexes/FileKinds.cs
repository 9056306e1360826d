namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>The kinds of file that are taken. What a browser could run (HTML, SVG, scripts) is none of them.</summary>
internal static class FileKinds
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Open = "application/vnd.oasis.opendocument.";

    public static readonly IReadOnlyList<FileKind> All =
    [
        new(FileType.Pdf, "application/pdf", [".pdf"], PdfCheck.Fault),
        new(FileType.Word, Office + "wordprocessingml.document", [".docx"], bytes => OfficeCheck.Fault(bytes, "wordprocessingml.document.main+xml")),
        new(FileType.Excel, Office + "spreadsheetml.sheet", [".xlsx"], bytes => OfficeCheck.Fault(bytes, "spreadsheetml.sheet.main+xml")),
        new(FileType.PowerPoint, Office + "presentationml.presentation", [".pptx"], bytes => OfficeCheck.Fault(bytes, "presentationml.presentation.main+xml")),
        new(FileType.Word, "application/msword", [".doc"], bytes => CompoundFile.Fault(bytes, "WordDocument")),
        new(FileType.Excel, "application/vnd.ms-excel", [".xls"], bytes => CompoundFile.Fault(bytes, "Workbook", "Book")),
        new(FileType.PowerPoint, "application/vnd.ms-powerpoint", [".ppt"], bytes => CompoundFile.Fault(bytes, "PowerPoint Document")),
        new(FileType.OpenDocument, Open + "text", [".odt"], bytes => OpenDocumentCheck.Fault(bytes, Open + "text")),
        new(FileType.OpenDocument, Open + "spreadsheet", [".ods"], bytes => OpenDocumentCheck.Fault(bytes, Open + "spreadsheet")),
        new(FileType.OpenDocument, Open + "presentation", [".odp"], bytes => OpenDocumentCheck.Fault(bytes, Open + "presentation")),
        new(FileType.Text, "text/plain", [".txt"], TextCheck.Fault),
        new(FileType.Text, "text/csv", [".csv"], TextCheck.Fault),
        new(FileType.Text, "text/markdown", [".md"], TextCheck.Fault),
        new(FileType.Image, "image/png", [".png"], ImageCheck.Png),
        new(FileType.Image, "image/jpeg", [".jpg", ".jpeg"], ImageCheck.Jpeg),
        new(FileType.Image, "image/gif", [".gif"], ImageCheck.Gif),
        new(FileType.Image, "image/webp", [".webp"], ImageCheck.WebP),
        new(FileType.Image, "image/tiff", [".tif", ".tiff"], ImageCheck.Tiff),
    ];

    /// <summary>All ends of name, as a file picker takes them: <c>.pdf,.docx</c>.</summary>
    public static string Accepted { get; } = string.Join(',', All.SelectMany(kind => kind.Extensions));

    /// <summary>The kind that a name says; null when none of them is taken.</summary>
    public static FileKind? Of(string fileName) =>
        All.FirstOrDefault(kind => kind.Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase));

    /// <summary>The word for what is kept as that media type.</summary>
    public static FileType TypeOf(string mediaType) =>
        All.FirstOrDefault(kind => mediaType.StartsWith(kind.MediaType, StringComparison.Ordinal))?.Type ?? FileType.Text;
}
