using System.Data;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Reads a file out of the database piece by piece, so that a large one needs no large memory.</summary>
public static class AnnexBytes
{
    private const int Piece = 80 * 1024;

    /// <summary>Hands over one piece after the other; the memory is used again for the next.</summary>
    public static Task ReadAsync(PortalDb db, int annexId, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancel) =>
        ReadAsync(db, db.AnnexContents.Where(content => content.AnnexId == annexId).Select(content => new { content.AnnexId, content.Bytes }), take, cancel);

    /// <summary>The same of any file: the query asks for one row, its key first and its bytes after it.</summary>
    public static async Task ReadAsync(PortalDb db, IQueryable file, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancel)
    {
        // EF reads a column whole; its own command read in sequence hands out a stream, on both databases. SQLite needs
        // the key beside the bytes for that.
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = file.CreateDbCommand();
            await using var row = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancel);
            if (!await row.ReadAsync(cancel)) return;
            await using var bytes = row.GetStream(1);
            var piece = new byte[Piece];
            int read;
            while ((read = await bytes.ReadAsync(piece, cancel)) > 0) await take(piece.AsMemory(0, read));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
