using System.Runtime.CompilerServices;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Directory.Download;

/// <summary>Reads what a search finds, some at a time, so that no list is ever held whole.</summary>
public sealed class DownloadLines(PortalDb db, DirectorySearch search)
{
    /// <summary>How many are read at once. SQLite finds the place of each value by going through the names of all: many at once take longer than many times a few.</summary>
    private const int AtOnce = 200;

    /// <summary>The enterprises in their order, in groups.</summary>
    public async IAsyncEnumerable<IReadOnlyList<DownloadLine>> OfAsync(DirectoryQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        var hits = await search.FindAsync(query, 0, int.MaxValue, cancel);
        Task<IReadOnlyList<DownloadLine>> next = Task.FromResult<IReadOnlyList<DownloadLine>>([]);
        try
        {
            foreach (var ids in hits.EnterpriseIds.Chunk(AtOnce))
            {
                var read = await next;
                // The next are read while these are written and sent.
                next = Task.Run(() => ReadAsync(ids, cancel), cancel);
                yield return read;
            }

            yield return await next;
        }
        finally
        {
            // When nobody takes the rest: the database is let go only after the last question to it.
            await Task.WhenAny(next);
        }
    }

    private async Task<IReadOnlyList<DownloadLine>> ReadAsync(int[] ids, CancellationToken cancel)
    {
        var lines = await db.Enterprises.Where(one => one.IsListed && ids.Contains(one.Id)).Select(DownloadLine.From).ToDictionaryAsync(line => line.Id, cancel);
        return [.. ids.Where(lines.ContainsKey).Select(id => lines[id])];
    }
}
