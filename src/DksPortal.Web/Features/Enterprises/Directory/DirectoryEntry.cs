namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>What the filters look at: kinds as bits, everything else as its place in its list, from 1; 0 for what is not told.</summary>
internal readonly record struct FacetBytes(byte Kinds, byte Sector, byte District, byte Size, byte Stage, byte Capacity)
{
    /// <summary>The byte of a value.</summary>
    public static byte Of<T>(T? value) where T : struct, Enum => value is { } told ? (byte)(Convert.ToByte(told, System.Globalization.CultureInfo.InvariantCulture) + 1) : (byte)0;
}

/// <summary>An enterprise as the directory keeps it at hand.</summary>
internal readonly record struct DirectoryEntry(int Id, int Version, int Cvr, FacetBytes Facets, long LargestOrder);

/// <summary>What the filters ask for.</summary>
internal readonly record struct DirectoryFacets(FacetBytes Facets, long? Order)
{
    /// <summary>The filters of a query.</summary>
    public static DirectoryFacets Of(DirectoryQuery query) => new(
        new FacetBytes(
            query.Kind is { } kind ? (byte)(1 << (int)kind) : (byte)0,
            FacetBytes.Of(query.Sector), FacetBytes.Of(query.District), FacetBytes.Of(query.Size), FacetBytes.Of(query.Stage), FacetBytes.Of(query.Capacity)),
        query.Order);
}
