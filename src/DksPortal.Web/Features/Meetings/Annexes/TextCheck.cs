namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Whether bytes are text: UTF-8 or Windows-1252, without what only programs write.</summary>
internal static class TextCheck
{
    /// <summary>What begins like this is something else, though every byte of it might be a letter.</summary>
    private static readonly byte[][] OtherHeads = ["%PDF-"u8.ToArray(), "GIF8"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), "{\\rtf"u8.ToArray()];

    public static string? Fault(byte[] bytes)
    {
        if (Array.Exists(OtherHeads, head => bytes.AsSpan().StartsWith(head)) || Array.Exists(bytes, IsForPrograms)) return FileKind.Other;
        return IsUtf8(bytes) || !Array.Exists(bytes, IsNoLetter) ? null : FileKind.Other;
    }

    /// <summary>The charset of text that passed.</summary>
    public static string Charset(byte[] bytes) => IsUtf8(bytes) ? "utf-8" : "windows-1252";

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static bool IsForPrograms(byte one) => one is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C) or 0x7F;

    /// <summary>The five bytes to which Windows-1252 gives no sign.</summary>
    private static bool IsNoLetter(byte one) => one is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D;
}
