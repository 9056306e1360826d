using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises.Directory;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DksPortal.Web.Tests.Enterprises.Directory;

/// <summary>What tests do with the directory.</summary>
internal static class DirectorySteps
{
    /// <summary>Asks the directory as the portal does.</summary>
    public static async Task<(DirectoryHits Hits, FacetCounts Counts)> Searches(this Portal portal, DirectoryQuery query, int skip = 0, int take = 10_000)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DirectorySearch>().CountAsync(query, skip, take, TestContext.Current.CancellationToken);
    }

    /// <summary>Changes an enterprise as somebody else would, on another page or in another process.</summary>
    public static Task<int> Changes(this Portal portal, string cvr, Action<Enterprise, DateTime> change) => portal.Ask(async db =>
    {
        var enterprise = await db.Enterprises.SingleAsync(one => one.Cvr == cvr, TestContext.Current.CancellationToken);
        var now = new PortalClock(portal.Clock).UtcNow;
        change(enterprise, now);
        enterprise.IsChanged(now);
        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
