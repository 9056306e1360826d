using Microsoft.AspNetCore.Http.Extensions;

namespace DksPortal.Web.Features;

/// <summary>A list read page by page, whose address holds what was asked for.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="HasNext">Whether another follows.</param>
public sealed record Pager(int Page, bool HasNext)
{
    private const string Parameter = "side";

    /// <summary>The address of another page of the same list: all that was asked for, with that number.</summary>
    public string At(HttpRequest request, int page)
    {
        var query = new QueryBuilder(request.Query.Where(one => one.Key != Parameter).SelectMany(one => one.Value.Select(value => KeyValuePair.Create(one.Key, value ?? ""))))
        {
            { Parameter, page.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        return $"{request.PathBase}{request.Path}{query}";
    }
}
