using System.Globalization;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Recommendations;

/// <summary>To whom the council can advise: <c>u3</c> a committee, <c>f1</c> an administration.</summary>
public sealed class Addressees(PortalDb db, Texts texts)
{
    /// <summary>All of them, to choose from, under a first line that names none.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(string none, CancellationToken cancel)
    {
        var (committees, administrations) = (new SelectListGroup { Name = texts["Recommendation.Committees"] }, new SelectListGroup { Name = texts["Recommendation.Administrations"] });
        return
        [
            new(none, ""),
            .. (await db.Committees.Select(one => new { one.Id, one.Name }).ToListAsync(cancel))
                .OrderBy(one => one.Name, DanishOrder.Comparer).Select(one => new SelectListItem(one.Name, $"u{one.Id}") { Group = committees }),
            .. (await db.Administrations.Select(one => new { one.Id, one.Name }).ToListAsync(cancel))
                .OrderBy(one => one.Name, DanishOrder.Comparer).Select(one => new SelectListItem(one.Name, $"f{one.Id}") { Group = administrations }),
        ];
    }

    /// <summary>The one of that key; null when there is none.</summary>
    public async Task<Addressee?> FindAsync(string? key, CancellationToken cancel) => Read(key) switch
    {
        ('u', var id) when await db.Committees.FindAsync([id], cancel) is { } committee => new Addressee(committee, null),
        ('f', var id) when await db.Administrations.FindAsync([id], cancel) is { } administration => new Addressee(null, administration),
        _ => null,
    };

    /// <summary>The recommendations to that one; all when the key names none.</summary>
    public static IQueryable<Recommendation> Of(IQueryable<Recommendation> recommendations, string? key) => Read(key) switch
    {
        ('u', var id) => recommendations.Where(one => one.CommitteeId == id),
        ('f', var id) => recommendations.Where(one => one.AdministrationId == id),
        _ => recommendations,
    };

    /// <summary>The key of a recommendation's addressee.</summary>
    public static string KeyOf(Recommendation recommendation) =>
        recommendation.CommitteeId is { } committee ? $"u{committee}" : $"f{recommendation.AdministrationId}";

    private static (char Kind, int Id) Read(string? key) =>
        key is { Length: > 1 } && int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (key[0], id) : ('-', 0);
}
