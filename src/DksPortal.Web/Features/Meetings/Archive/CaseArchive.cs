using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Meetings.Archive;

/// <summary>Packs files one after the other into a stream that only goes forward; none is held whole.</summary>
public sealed class CaseArchive(ZipArchive archive, DateTime now)
{
    private readonly List<SentFile> sent = [];

    /// <summary>The files so far, with their hashes.</summary>
    public IReadOnlyList<SentFile> Sent => sent;

    /// <summary>Packs a file and takes its hash on the way.</summary>
    public async Task AddAsync(CaseFile file, CancellationToken cancel)
    {
        var (size, hash) = (0L, IncrementalHash.CreateHash(HashAlgorithmName.SHA256));
        using (hash)
        {
            await using (var entry = await OpenAsync(file.Name, file.IsPacked ? CompressionLevel.NoCompression : CompressionLevel.Fastest, file.Dated, cancel))
            {
                await file.Send(
                    piece =>
                    {
                        size += piece.Length;
                        hash.AppendData(piece.Span);
                        return entry.WriteAsync(piece, cancel);
                    },
                    cancel);
            }

            sent.Add(new SentFile(file.Name, file.Title, file.Dated, size, Convert.ToHexStringLower(hash.GetCurrentHash())));
        }
    }

    /// <summary>Packs a text.</summary>
    public async Task AddAsync(string name, string text, CancellationToken cancel)
    {
        await using var entry = await OpenAsync(name, CompressionLevel.Fastest, null, cancel);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
    }

    private Task<Stream> OpenAsync(string name, CompressionLevel level, DateTime? dated, CancellationToken cancel)
    {
        var entry = archive.CreateEntry(name, level);
        // An archive keeps the clock of the place and no zone.
        entry.LastWriteTime = new DateTimeOffset(PortalClock.Local(dated ?? now), TimeSpan.Zero);
        return entry.OpenAsync(cancel);
    }
}
