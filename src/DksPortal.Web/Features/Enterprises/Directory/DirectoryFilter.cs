using System.Globalization;
using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>Which enterprises are asked for, as it stands in the address.</summary>
public sealed class DirectoryFilter
{
    /// <summary>Words.</summary>
    [FromQuery(Name = "q")]
    public string? Words { get; set; }

    [FromQuery(Name = "kategori")]
    public EnterpriseKind? Kind { get; set; }

    [FromQuery(Name = "branche")]
    public Sector? Sector { get; set; }

    [FromQuery(Name = "bydel")]
    public District? District { get; set; }

    [FromQuery(Name = "stoerrelse")]
    public EnterpriseSize? Size { get; set; }

    [FromQuery(Name = "kapacitet")]
    public CapacityBand? Capacity { get; set; }

    [FromQuery(Name = "stadie")]
    public EnterpriseStage? Stage { get; set; }

    [FromQuery(Name = "sortering")]
    public DirectoryOrder? By { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [FromQuery(Name = "side")]
    public int? Page { get; set; }

    /// <summary>Whether anything is asked for in particular.</summary>
    public bool IsSet => Cleaned.Line(Words) is not null || HasMore;

    /// <summary>Whether something is looked for in which there is no word.</summary>
    public bool HasNoWord => Query.Words is { } words && FoldedWords.Of(words).Count == 0;

    /// <summary>Whether any filter is chosen.</summary>
    public bool HasMore => Kind is not null || Sector is not null || District is not null || Size is not null || Capacity is not null || Stage is not null;

    /// <summary>What the directory is asked.</summary>
    public DirectoryQuery Query => new()
    {
        Words = Cleaned.Line(Words) is { } line ? line[..Math.Min(line.Length, TextLimits.Line)] : null,
        Kind = Kind,
        Sector = Sector,
        District = District,
        Size = Size,
        Capacity = Capacity,
        Stage = Stage,
        By = By ?? DirectoryOrder.Relevance,
    };

    /// <summary>The route values of another page of the same list; null for the whole search, as a download has it.</summary>
    public Dictionary<string, string?> OnPage(int? page)
    {
        var values = new Dictionary<string, string?>
        {
            ["q"] = Cleaned.Line(Words),
            ["kategori"] = Kind?.ToString(),
            ["branche"] = Sector?.ToString(),
            ["bydel"] = District?.ToString(),
            ["stoerrelse"] = Size?.ToString(),
            ["kapacitet"] = Capacity?.ToString(),
            ["stadie"] = Stage?.ToString(),
            ["sortering"] = By is DirectoryOrder.Name ? By.ToString() : null,
            ["side"] = page > 1 ? page.Value.ToString(CultureInfo.InvariantCulture) : null,
        };
        return values.Where(value => value.Value is not null).ToDictionary();
    }
}
