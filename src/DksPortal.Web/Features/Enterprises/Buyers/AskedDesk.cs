using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>Where it is written down who was asked.</summary>
public sealed class AskedDesk(PortalDb db)
{
    /// <summary>Those enterprises were asked.</summary>
    /// <exception cref="RuleViolation"><c>Buyer.WhoUnknown</c>, and as <see cref="BuyerQuestion.Ask"/>.</exception>
    public async Task AskAsync(BuyerQuestion question, IReadOnlyCollection<int> ids, DateOnly on, CancellationToken cancel)
    {
        if (ids.Count == 0) return;
        var enterprises = await db.Enterprises.Where(one => one.IsListed && ids.Contains(one.Id)).OrderBy(one => one.SortKey).ToListAsync(cancel);
        RuleViolation.Unless(enterprises.Count == ids.Distinct().Count(), "Buyer.WhoUnknown");
        foreach (var enterprise in enterprises) question.Ask(enterprise, on);
    }

    /// <summary>The one enterprise of the directory with that CVR number or name; else the key of what is wrong.</summary>
    public async Task<(Enterprise? Enterprise, string? Problem)> FindAsync(string typed, CancellationToken cancel)
    {
        var listed = db.Enterprises.Where(one => one.IsListed);
        var cvr = CvrNumber.Parse(typed);
        var key = DanishOrder.Key(typed);
        var found = await (cvr is null ? listed.Where(one => one.SortKey == key) : listed.Where(one => one.Cvr == cvr)).Take(2).ToListAsync(cancel);
        return found.Count switch
        {
            1 => (found[0], null),
            0 => (null, "Buyer.WhoUnknown"),
            _ => (null, "Buyer.WhoSeveral"),
        };
    }
}
