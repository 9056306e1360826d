using System.IO.Compression;
using System.Text;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>
/// A file that is an archive, as Office and OpenDocument write them, looked into without unpacking it. What its
/// directory says is held against the bytes that are there: no entry grows beyond reason, none claims to be smaller
/// than what it is packed into, and no two lie in the same place.
/// </summary>
internal sealed class PackedFile : IDisposable
{
    private const int MostEntries = 10_000;
    private const long MostUnpacked = 1L << 30;
    private const long Unsuspected = 4 << 20;
    private const int MostGrowth = 150;
    private const int MostRead = 1 << 20;

    private readonly ZipArchive archive;

    private PackedFile(ZipArchive archive) => this.archive = archive;

    /// <summary>The text key of what is wrong with the archive itself, or of what the question finds; null when it is sound.</summary>
    public static string? Fault(byte[] bytes, Func<PackedFile, string?> question)
    {
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) return FileKind.Other;
        try
        {
            using var file = new PackedFile(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
            return file.IsBomb(bytes.Length) ? FileKind.Bomb : question(file);
        }
        catch (InvalidDataException)
        {
            return FileKind.CutOff;
        }
    }

    /// <summary>Whether an entry has such a name.</summary>
    public bool Has(Func<string, bool> name) => archive.Entries.Any(entry => name(entry.FullName));

    /// <summary>A short entry as text; empty when there is none. What is longer than it said is read no further.</summary>
    public string Read(string name)
    {
        if (archive.GetEntry(name) is not { Length: <= MostRead } entry) return "";
        using var from = entry.Open();
        var bytes = new byte[entry.Length];
        return Encoding.UTF8.GetString(bytes, 0, from.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private bool IsBomb(long size) =>
        archive.Entries.Count > MostEntries
        || archive.Entries.Sum(entry => entry.Length) > MostUnpacked
        || archive.Entries.Sum(entry => entry.CompressedLength) > size
        || archive.Entries.Any(GrowsBeyondReason)
        || archive.Entries.Any(IsLargerThanItSays);

    private static bool GrowsBeyondReason(ZipArchiveEntry entry) => entry.Length > Unsuspected && entry.Length / MostGrowth > entry.CompressedLength;

    /// <summary>Packing adds a few bytes to a block that cannot be made smaller, and no more.</summary>
    private static bool IsLargerThanItSays(ZipArchiveEntry entry) => entry.CompressedLength > entry.Length + (entry.Length / 100) + 64;
}
