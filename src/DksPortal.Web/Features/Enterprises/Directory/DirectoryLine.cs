using System.Globalization;
using System.Linq.Expressions;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>What the index reads of an enterprise.</summary>
internal sealed record DirectoryLine(
    int Id, int Version, bool IsListed, string Cvr, string SortKey, string Name, string? Sells, string? Purpose,
    Sector? Sector, District? District, EnterpriseSize? Size, EnterpriseStage? Stage, bool IsDemocratic, bool IsCooperative, bool IsSocialEconomy, long? LargestOrder)
{
    public static readonly Expression<Func<Enterprise, DirectoryLine>> From = one => new(
        one.Id, one.Version, one.IsListed, one.Cvr!, one.SortKey, one.Name, one.Sells, one.Purpose,
        one.Sector, one.District, one.Size, one.Stage, one.IsDemocratic, one.IsCooperative, one.IsSocialEconomy, one.LargestOrder);

    private static readonly Dictionary<Sector, string> SectorNames = Enum.GetValues<Sector>().ToDictionary(sector => sector, sector => Texts.All("da")[$"Sector.{sector}"]);

    /// <summary>The name of its sector, in Danish; a search is in the language of the texts.</summary>
    public string? SectorName => Sector is { } told ? SectorNames[told] : null;

    /// <summary>What the filters and the order of the list need.</summary>
    public DirectoryEntry Entry => new(
        Id, Version, int.Parse(Cvr, NumberStyles.None, CultureInfo.InvariantCulture),
        new FacetBytes(
            (byte)((IsDemocratic ? 1 : 0) | (IsCooperative ? 2 : 0) | (IsSocialEconomy ? 4 : 0)),
            FacetBytes.Of(Sector), FacetBytes.Of(District), FacetBytes.Of(Size), FacetBytes.Of(Stage), FacetBytes.Of<CapacityBand>(CapacityBands.Of(LargestOrder))),
        LargestOrder ?? 0);
}
