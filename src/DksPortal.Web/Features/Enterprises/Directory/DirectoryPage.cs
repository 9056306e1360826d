using System.Linq.Expressions;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>An enterprise in the list.</summary>
public sealed record DirectoryRow(
    int Id, string Cvr, string Name, bool IsDemocratic, bool IsCooperative, bool IsSocialEconomy, string? Sells, Sector? Sector, District? District,
    long? LargestOrder, DateTime ConfirmedAt, bool IsDemo)
{
    public static readonly Expression<Func<Enterprise, DirectoryRow>> From = one => new(
        one.Id, one.Cvr!, one.Name, one.IsDemocratic, one.IsCooperative, one.IsSocialEconomy, one.Sells, one.Sector, one.District,
        one.LargestOrder, one.ConfirmedAt, one.IsDemo);

    /// <summary>The kinds it is of.</summary>
    public IEnumerable<EnterpriseKind> Kinds => new[] { (EnterpriseKind.Democratic, IsDemocratic), (EnterpriseKind.Cooperative, IsCooperative), (EnterpriseKind.SocialEconomy, IsSocialEconomy) }
        .Where(kind => kind.Item2).Select(kind => kind.Item1);

    /// <summary>The beginning of what it sells, to the end of a word.</summary>
    public string? SellsInShort => Sells is { Length: > 160 } all ? $"{all[..EndOfWord(all, 150)]} …" : Sells;

    /// <summary>Where the last word before a place ends; that very place in a text without words.</summary>
    private static int EndOfWord(string text, int place)
    {
        var end = place;
        while (end > place / 2 && !char.IsWhiteSpace(text[end])) end--;
        if (char.IsWhiteSpace(text[end])) return end;
        return char.IsHighSurrogate(text[place - 1]) ? place - 1 : place;
    }
}

/// <summary>One page of the list.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Rows">The enterprises on the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Counts">How many each choice of a filter would find.</param>
public sealed record DirectoryPage(DirectoryFilter Filter, IReadOnlyList<DirectoryRow> Rows, int Total, int Pages, FacetCounts Counts);

/// <summary>Reads it.</summary>
public sealed class DirectoryList(PortalDb db, DirectorySearch search)
{
    private const int PageSize = 25;

    /// <summary>The page that is asked for, or the last there is.</summary>
    public async Task<DirectoryPage> ReadAsync(DirectoryFilter filter, CancellationToken cancel)
    {
        var page = Math.Clamp(filter.Page ?? 1, 1, 100_000);
        var (hits, counts) = await search.CountAsync(filter.Query, (page - 1) * PageSize, PageSize, cancel);
        var pages = Math.Max(1, (hits.Total + PageSize - 1) / PageSize);
        if (page > pages)
        {
            page = pages;
            (hits, counts) = await search.CountAsync(filter.Query, (page - 1) * PageSize, PageSize, cancel);
        }

        filter.Page = page;
        var ids = hits.EnterpriseIds;
        var rows = await db.Enterprises.Where(one => one.IsListed && ids.Contains(one.Id)).Select(DirectoryRow.From).ToDictionaryAsync(row => row.Id, cancel);
        return new DirectoryPage(filter, [.. ids.Where(rows.ContainsKey).Select(id => rows[id])], hits.Total, pages, counts);
    }
}
