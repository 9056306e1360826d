using System.Buffers.Binary;
using System.Text;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Office's files from before 2007: streams in a compound file ([MS-CFB]), which is a disk in little.</summary>
internal static class CompoundFile
{
    private const int SectorShift = 30;
    private const int FirstTables = 76;
    private const int MostFirstTables = 109;
    private const uint Free = 0xFFFFFFFF;
    private const uint LargestSector = 0xFFFFFFFA;

    private static readonly byte[] Head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Holds one of these streams, no macros, and every sector that its tables speak of.</summary>
    public static string? Fault(byte[] bytes, params string[] anyOf)
    {
        if (bytes.Length < 512 || !bytes.AsSpan().StartsWith(Head)) return FileKind.Other;
        if (IsCutOff(bytes)) return FileKind.CutOff;
        if (Names(bytes, "_VBA_PROJECT")) return FileKind.Macros;
        return Array.Exists(anyOf, stream => Names(bytes, stream)) ? null : FileKind.Other;
    }

    private static bool IsCutOff(byte[] bytes)
    {
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(SectorShift));
        if (shift is not (9 or 12)) return true;
        var size = 1 << shift;
        for (var i = 0; i < MostFirstTables; i++)
        {
            var table = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(FirstTables + (4 * i)));
            if (table > LargestSector) continue;
            var start = (table + 1L) * size;
            if (start + size > bytes.Length || LastUsed(bytes.AsSpan((int)start, size)) is { } last && (((long)i * size / 4) + last + 1) * size >= bytes.Length) return true;
        }

        return false;
    }

    private static int? LastUsed(ReadOnlySpan<byte> table)
    {
        for (var entry = (table.Length / 4) - 1; entry >= 0; entry--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(table[(4 * entry)..]) != Free) return entry;
        }

        return null;
    }

    /// <summary>The directory writes the names of its streams in UTF-16, ended by a zero.</summary>
    private static bool Names(byte[] bytes, string stream) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(stream + "\0")) >= 0;
}
