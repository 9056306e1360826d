using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>In which order enterprises stand.</summary>
public enum DirectoryOrder
{
    /// <summary>What fits best first.</summary>
    Relevance,
    /// <summary>By name, by Danish rules.</summary>
    Name,
}

/// <summary>What somebody looks for in the directory.</summary>
public sealed record DirectoryQuery
{
    /// <summary>Words; null for everything.</summary>
    public string? Words { get; init; }

    /// <summary>Of that kind alone.</summary>
    public EnterpriseKind? Kind { get; init; }

    /// <summary>In that sector alone.</summary>
    public Sector? Sector { get; init; }

    /// <summary>In that district alone.</summary>
    public District? District { get; init; }

    /// <summary>Of that size alone.</summary>
    public EnterpriseSize? Size { get; init; }

    /// <summary>At that stage alone.</summary>
    public EnterpriseStage? Stage { get; init; }

    /// <summary>Those alone that can take an order of so many kroner.</summary>
    public long? Order { get; init; }

    /// <summary>The order of the list.</summary>
    public DirectoryOrder By { get; init; }
}

/// <summary>What was found: the numbers of the enterprises in order, a page of them, and how many there are in all.</summary>
public sealed record DirectoryHits(IReadOnlyList<int> EnterpriseIds, int Total);

/// <summary>Finds enterprises in the directory.</summary>
public sealed class DirectorySearch(PortalDb db)
{
    /// <summary>The enterprises in the directory that a query asks for.</summary>
    public async Task<DirectoryHits> FindAsync(DirectoryQuery query, int skip, int take, CancellationToken cancel)
    {
        var found = db.Enterprises.Where(enterprise => enterprise.IsListed);
        if (query.Sector is { } sector) found = found.Where(enterprise => enterprise.Sector == sector);
        if (query.Words is { } words) found = found.Where(enterprise => enterprise.Name.Contains(words) || enterprise.Sells!.Contains(words));
        if (query.Order is { } order) found = found.Where(enterprise => enterprise.LargestOrder >= order);
        var total = await found.CountAsync(cancel);
        return new(await found.OrderBy(enterprise => enterprise.SortKey).Skip(skip).Take(take).Select(enterprise => enterprise.Id).ToListAsync(cancel), total);
    }
}
