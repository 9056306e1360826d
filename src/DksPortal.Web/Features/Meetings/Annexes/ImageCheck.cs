using System.Buffers.Binary;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Whether bytes are a whole image of the kind that the name says.</summary>
internal static class ImageCheck
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static string? Png(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return FileKind.Other;
        return bytes.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]) < 0 ? FileKind.CutOff : null;
    }

    /// <summary>From segment to segment up to the picture itself, and on to its end; cameras write more after that.</summary>
    public static string? Jpeg(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return FileKind.Other;
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            if (bytes[at + 1] == StartOfScan) return bytes.AsSpan(at).IndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) < 0 ? FileKind.CutOff : null;
            at += bytes[at + 1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
        }

        return FileKind.CutOff;
    }

    public static string? Gif(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("GIF87a"u8) && !bytes.AsSpan().StartsWith("GIF89a"u8)) return FileKind.Other;
        return bytes.AsSpan().TrimEnd((byte)0)[^1] == (byte)';' ? null : FileKind.CutOff;
    }

    public static string? WebP(byte[] bytes)
    {
        if (bytes.Length < 12 || !bytes.AsSpan().StartsWith("RIFF"u8) || !bytes.AsSpan(8).StartsWith("WEBP"u8)) return FileKind.Other;
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)) + 8L > bytes.Length ? FileKind.CutOff : null;
    }

    /// <summary>The table of what the picture holds stands anywhere in the file, often at its end.</summary>
    public static string? Tiff(byte[] bytes)
    {
        var little = bytes.AsSpan().StartsWith("II*\0"u8);
        if (bytes.Length < 8 || (!little && !bytes.AsSpan().StartsWith("MM\0*"u8))) return FileKind.Other;
        var table = little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)) : BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(4));
        if (table + 2L > bytes.Length) return FileKind.CutOff;
        var count = bytes.AsSpan((int)table);
        var entries = little ? BinaryPrimitives.ReadUInt16LittleEndian(count) : BinaryPrimitives.ReadUInt16BigEndian(count);
        return table + 2L + (12L * entries) > bytes.Length ? FileKind.CutOff : null;
    }
}
