using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>In which order enterprises stand.</summary>
public enum DirectoryOrder
{
    /// <summary>What fits best first; without words by name.</summary>
    Relevance,
    /// <summary>By name, by Danish rules.</summary>
    Name,
}

/// <summary>What somebody looks for in the directory.</summary>
public sealed record DirectoryQuery
{
    /// <summary>Words; null for everything.</summary>
    public string? Words { get; init; }

    /// <summary>Whether one of the words is enough. Otherwise each must be found.</summary>
    public bool AnyWord { get; init; }

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

    /// <summary>Those alone whose largest order lies there.</summary>
    public CapacityBand? Capacity { get; init; }

    /// <summary>Those alone that can take an order of so many kroner.</summary>
    public long? Order { get; init; }

    /// <summary>The order of the list.</summary>
    public DirectoryOrder By { get; init; }
}

/// <summary>What was found: the numbers of the enterprises in order, a page of them, and how many there are in all.</summary>
public sealed record DirectoryHits(IReadOnlyList<int> EnterpriseIds, int Total);
