namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Whether bytes are a whole PDF.</summary>
internal static class PdfCheck
{
    /// <summary>Readers look for the head in the first, and for the end mark in the last kilobyte (ISO 32000-1, annex H).</summary>
    private const int Near = 1024;

    public static string? Fault(byte[] bytes)
    {
        if (bytes.AsSpan(0, Math.Min(Near, bytes.Length)).IndexOf("%PDF-"u8) < 0) return FileKind.Other;
        return bytes.AsSpan(Math.Max(0, bytes.Length - Near)).IndexOf("%%EOF"u8) < 0 ? FileKind.CutOff : null;
    }
}
