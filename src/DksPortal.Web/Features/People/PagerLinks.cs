using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace DksPortal.Web.Features.People;

/// <summary>The addresses of the pages before and after one page of a list.</summary>
public sealed record PagerLinks(string Path, string? Query, NamePage Page)
{
    /// <summary>Where the page before is; null when this is the first.</summary>
    public string? Previous => Page.HasPrevious ? Address(Page.PreviousAfter) : null;

    /// <summary>Where the next page is; null when this is the last.</summary>
    public string? Next => Page.NextAfter is null ? null : Address(Page.NextAfter);

    private string Address(int? after)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrWhiteSpace(Query)) query.Add("q", Query);
        if (after is { } id) query.Add("efter", id.ToString(CultureInfo.InvariantCulture));
        return Path + query;
    }
}
