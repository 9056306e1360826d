using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>How many enterprises each choice of a filter would find, with everything else that is asked for as it is.</summary>
public sealed class FacetCounts
{
    private readonly int[] kinds = new int[Enum.GetValues<EnterpriseKind>().Length];
    private readonly int[] sectors = new int[Enum.GetValues<Sector>().Length];
    private readonly int[] districts = new int[Enum.GetValues<District>().Length];
    private readonly int[] sizes = new int[Enum.GetValues<EnterpriseSize>().Length];
    private readonly int[] stages = new int[Enum.GetValues<EnterpriseStage>().Length];
    private readonly int[] capacities = new int[Enum.GetValues<CapacityBand>().Length];

    /// <summary>Of that kind.</summary>
    public int this[EnterpriseKind kind] => kinds[(int)kind];

    /// <summary>In that sector.</summary>
    public int this[Sector sector] => sectors[(int)sector];

    /// <summary>In that district.</summary>
    public int this[District district] => districts[(int)district];

    /// <summary>Of that size.</summary>
    public int this[EnterpriseSize size] => sizes[(int)size];

    /// <summary>At that stage.</summary>
    public int this[EnterpriseStage stage] => stages[(int)stage];

    /// <summary>With that capacity.</summary>
    public int this[CapacityBand capacity] => capacities[(int)capacity];

    /// <summary>
    /// Whether the filters let it through. It is counted for every filter then; when one alone keeps it out, for that one.
    /// </summary>
    internal bool Take(in DirectoryEntry one, in DirectoryFacets wanted)
    {
        if (wanted.Order > one.LargestOrder) return false;
        var kept = (wanted.Facets.Kinds != 0 && (one.Facets.Kinds & wanted.Facets.Kinds) == 0 ? 1 : 0)
            | (Differs(wanted.Facets.Sector, one.Facets.Sector) ? 2 : 0)
            | (Differs(wanted.Facets.District, one.Facets.District) ? 4 : 0)
            | (Differs(wanted.Facets.Size, one.Facets.Size) ? 8 : 0)
            | (Differs(wanted.Facets.Stage, one.Facets.Stage) ? 16 : 0)
            | (Differs(wanted.Facets.Capacity, one.Facets.Capacity) ? 32 : 0);
        if ((kept & (kept - 1)) != 0) return false;
        if (kept is 0 or 1) CountKinds(one.Facets.Kinds);
        if (kept is 0 or 2) Count(sectors, one.Facets.Sector);
        if (kept is 0 or 4) Count(districts, one.Facets.District);
        if (kept is 0 or 8) Count(sizes, one.Facets.Size);
        if (kept is 0 or 16) Count(stages, one.Facets.Stage);
        if (kept is 0 or 32) Count(capacities, one.Facets.Capacity);
        return kept == 0;
    }

    private static bool Differs(byte wanted, byte found) => wanted != 0 && wanted != found;

    private static void Count(int[] counts, byte value)
    {
        if (value > 0) counts[value - 1]++;
    }

    private void CountKinds(byte bits)
    {
        for (var kind = 0; kind < kinds.Length; kind++)
            if ((bits & (1 << kind)) != 0)
                kinds[kind]++;
    }
}
