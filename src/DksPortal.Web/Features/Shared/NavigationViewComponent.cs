using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features;

/// <summary>The main navigation: what this reader may come to, by role.</summary>
public sealed class NavigationViewComponent : ViewComponent
{
    private static readonly string[] Secretariat = ["Secretariat", "Administrator"];
    private static readonly string[] Administrator = ["Administrator"];
    private static readonly string[] Enterprise = ["Enterprise"];
    private static readonly string[] Followers = ["Politician", "Member", .. Secretariat];

    private static readonly (string Path, string Key, string[] Roles)[] All =
    [
        ("/", "Nav.Overview", []),
        ("/status", "Nav.Status", Followers),
        ("/moeder", "Nav.Meetings", []),
        ("/temaer", "Nav.Themes", []),
        ("/opfoelgning", "Nav.FollowUp", Followers),
        ("/vision", "Nav.Vision", []),
        ("/traaden", "Nav.Thread", []),
        ("/spoergsmaal", "Nav.Inquiries", []),
        ("/virksomheder", "Nav.Enterprises", []),
        ("/virksomheder/min-virksomhed", "Nav.OwnEnterprise", Enterprise),
        ("/raadet", "Nav.Council", []),
    ];

    // What fewer come for, and what only the office uses, stands folded away, so that the rest stays on one line.
    private static readonly (string Path, string Key, string[] Roles)[] Folded =
    [
        ("/anbefalinger", "Nav.Recommendations", []),
        ("/indikatorer", "Nav.Indicators", []),
        ("/virksomheder/tilmeldinger", "Nav.Registrations", Secretariat),
        ("/personer", "Nav.People", Secretariat),
        ("/organisationer", "Nav.Organisations", Secretariat),
        ("/admin/brugere", "Nav.Accounts", Administrator),
        ("/admin/haendelseslog", "Nav.EventLog", Secretariat),
    ];

    /// <summary>The items for this reader, the one that the page lies under marked.</summary>
    public IViewComponentResult Invoke()
    {
        var path = HttpContext.Request.Path;
        // One item alone is marked, folded away or not: where one's own page lies under another's, it is one's own.
        var nearest = All.Concat(Folded).Where(MaySee).Select(item => item.Path).Where(item => Mark(path, item) is not null).MaxBy(item => item.Length);
        return View("/Features/Shared/Navigation.cshtml", new Navigation(Of(All, path, nearest), Of(Folded, path, nearest)));
    }

    private List<NavigationItem> Of(IEnumerable<(string Path, string Key, string[] Roles)> items, PathString here, string? nearest) =>
        [.. items.Where(MaySee).Select(item => new NavigationItem(item.Path, item.Key, item.Path == nearest ? Mark(here, item.Path) : null))];

    private bool MaySee((string Path, string Key, string[] Roles) item) => item.Roles.Length == 0 || item.Roles.Any(UserClaimsPrincipal.IsInRole);

    private static string? Mark(PathString here, string item) => item switch
    {
        _ when here == item => "page",
        "/" => null,
        _ => here.StartsWithSegments(item) ? "true" : null,
    };
}

/// <summary>The navigation.</summary>
/// <param name="Items">What stands on the line.</param>
/// <param name="Folded">What fewer come for, folded away.</param>
public sealed record Navigation(IReadOnlyList<NavigationItem> Items, IReadOnlyList<NavigationItem> Folded);

/// <summary>One item of the navigation.</summary>
/// <param name="Path">Where it leads.</param>
/// <param name="Key">The key of its text.</param>
/// <param name="Current">What <c>aria-current</c> says: page, true for a page below it, or null.</param>
public sealed record NavigationItem(string Path, string Key, string? Current);
