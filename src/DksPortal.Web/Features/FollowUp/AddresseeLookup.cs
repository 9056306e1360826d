using System.Globalization;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp;

/// <summary>To whom the council can advise: committees and administrations, to choose from and to find again.</summary>
public sealed class AddresseeLookup(PortalDb db, Texts texts)
{
    private const char Committee = 'u';
    private const char Administration = 'f';

    /// <summary>All of them, in two groups; nothing is chosen.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OptionsAsync(CancellationToken cancel)
    {
        var committees = await db.Committees.Select(body => new { body.Id, body.Name }).ToListAsync(cancel);
        var administrations = await db.Administrations.Select(body => new { body.Id, body.Name }).ToListAsync(cancel);
        var (first, second) = (new SelectListGroup { Name = texts["Recommendation.Committees"] }, new SelectListGroup { Name = texts["Recommendation.Administrations"] });
        return
        [
            new SelectListItem(texts["Recommendation.ChooseAddressee"], ""),
            .. committees.OrderBy(body => body.Name, DanishOrder.Comparer).Select(body => new SelectListItem(body.Name, $"{Committee}{body.Id}") { Group = first }),
            .. administrations.OrderBy(body => body.Name, DanishOrder.Comparer).Select(body => new SelectListItem(body.Name, $"{Administration}{body.Id}") { Group = second }),
        ];
    }

    /// <summary>The one whose option was chosen; null when there is no such.</summary>
    public async Task<Addressee?> FindAsync(string? chosen, CancellationToken cancel)
    {
        if (chosen is not { Length: > 1 } || !int.TryParse(chosen.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        return chosen[0] switch
        {
            Committee when await db.Committees.FindAsync([id], cancel) is { } body => new Addressee(body, null),
            Administration when await db.Administrations.FindAsync([id], cancel) is { } body => new Addressee(null, body),
            _ => null,
        };
    }
}
