using DksPortal.Web.Data;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>Finds enterprises in the directory.</summary>
public sealed class DirectorySearch(PortalDb db, DirectoryIndex index, PortalClock clock)
{
    /// <summary>The enterprises in the directory that a query asks for.</summary>
    public async Task<DirectoryHits> FindAsync(DirectoryQuery query, int skip, int take, CancellationToken cancel)
    {
        var (hits, _) = await CountAsync(query, skip, take, cancel);
        return hits;
    }

    /// <summary>The same, with how many each choice of a filter would find.</summary>
    public async Task<(DirectoryHits Hits, FacetCounts Counts)> CountAsync(DirectoryQuery query, int skip, int take, CancellationToken cancel)
    {
        var found = await index.FindAsync(db, query, skip, take, clock.UtcNow, cancel);
        return (new DirectoryHits(found.Ids, found.Total), found.Counts);
    }
}
