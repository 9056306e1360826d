using DksPortal.Domain.Themes;
using DksPortal.Web.Features.People;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Themes;

/// <summary>In which order themes stand.</summary>
public enum ThemeOrder
{
    /// <summary>Those with most supports first.</summary>
    MostSupported,
    /// <summary>Those proposed last first.</summary>
    Newest,
}

/// <summary>Which themes are asked for.</summary>
public sealed class ThemeFilter
{
    [FromQuery(Name = "q")]
    public string? Query { get; set; }

    [FromQuery(Name = "tilstand")]
    public ThemeStatus? Status { get; set; }

    [FromQuery(Name = "arbejdstema")]
    public int? WorkTheme { get; set; }

    /// <summary>The principle's number in the vision paper.</summary>
    [FromQuery(Name = "princip")]
    public int? Principle { get; set; }

    [FromQuery(Name = "orden")]
    public ThemeOrder? Order { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [FromQuery(Name = "side")]
    public int? Page { get; set; }

    /// <summary>Whether anything is asked for in particular.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Query) || Status is not null || WorkTheme is not null || Principle is not null;

    /// <summary>Those that match.</summary>
    public IQueryable<Theme> Of(IQueryable<Theme> themes)
    {
        if (Status is { } status) themes = themes.Where(theme => theme.Status == status);
        if (WorkTheme is { } work) themes = themes.Where(theme => theme.WorkThemeId == work);
        if (Principle is { } number) themes = themes.Where(theme => theme.Principles.Any(served => served.VisionPrinciple!.Number == number));
        return themes.Holding(theme => theme.Title + " " + (theme.Problem ?? "") + " " + (theme.Wish ?? ""), SearchWord.Of(Query));
    }

    /// <summary>In the order that is asked for; what ended without having been discussed comes last among the most supported.</summary>
    public IQueryable<Theme> Ordered(IQueryable<Theme> themes) => Order == ThemeOrder.Newest
        ? themes.OrderByDescending(theme => theme.Events.Where(one => one.Status == ThemeStatus.Proposed).Min(one => (DateTime?)one.At)).ThenByDescending(theme => theme.Id)
        : themes.OrderBy(theme => theme.Status == ThemeStatus.Declined || theme.Status == ThemeStatus.Withdrawn || theme.Status == ThemeStatus.Merged ? 1 : 0)
            .ThenByDescending(theme => theme.Supports.Count).ThenByDescending(theme => theme.Id);
}
