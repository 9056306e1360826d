namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Whether bytes are an Office file of the kind that the name says, without macros.</summary>
internal static class OfficeCheck
{
    /// <summary>The text key of what is wrong; the main part is known by the end of its content type.</summary>
    public static string? Fault(byte[] bytes, string mainPart) => PackedFile.Fault(bytes, file =>
    {
        var types = file.Read("[Content_Types].xml");
        if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
            || file.Has(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return FileKind.Macros;
        return types.Contains(mainPart, StringComparison.Ordinal) ? null : FileKind.Other;
    });
}

/// <summary>Whether bytes are an OpenDocument file of the kind that the name says, without macros.</summary>
internal static class OpenDocumentCheck
{
    /// <summary>The text key of what is wrong.</summary>
    public static string? Fault(byte[] bytes, string mediaType) => PackedFile.Fault(bytes, file =>
    {
        if (file.Has(name => name.StartsWith("Basic/", StringComparison.Ordinal) || name.StartsWith("Scripts/", StringComparison.Ordinal))) return FileKind.Macros;
        return file.Read("mimetype").Trim() == mediaType && file.Has(name => name == "content.xml") ? null : FileKind.Other;
    });
}
