using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises.Directory;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Directory;

/// <summary>The numbers beside the filters are those of the lists that they lead to.</summary>
public sealed class FacetTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly DirectoryQuery[] Queries =
    [
        new(),
        new() { Sector = Sector.Food },
        new() { Kind = EnterpriseKind.SocialEconomy, District = District.Valby },
        new() { Size = EnterpriseSize.Small, Stage = EnterpriseStage.StartUp, Capacity = CapacityBand.Medium },
        new() { Capacity = CapacityBand.NotTold, Sector = Sector.Cleaning },
        new() { Order = 250_000, Kind = EnterpriseKind.Democratic },
    ];

    [Fact]
    public async Task Each_count_is_right_under_the_other_filters_among_two_thousand()
    {
        var cancel = TestContext.Current.CancellationToken;
        await portal.Ask(async db =>
        {
            await db.AddEnterprises(2_000, new PortalClock(portal.Clock).UtcNow, cancel);
            return 0;
        });
        var all = await portal.Ask(db => db.Enterprises.AsNoTracking().Where(one => one.IsListed).ToListAsync(cancel));
        Assert.True(all.Count > 2_000);
        foreach (var query in Queries)
        {
            var (hits, counts) = await portal.Searches(query);
            Assert.Equal(all.Where(one => Fits(one, query)).OrderBy(one => one.SortKey, StringComparer.Ordinal).ThenBy(one => one.Id).Select(one => one.Id), hits.EnterpriseIds);
            Assert.Equal(hits.EnterpriseIds.Count, hits.Total);
            Same<EnterpriseKind>(all, kind => query with { Kind = kind }, kind => counts[kind]);
            Same<Sector>(all, sector => query with { Sector = sector }, sector => counts[sector]);
            Same<District>(all, district => query with { District = district }, district => counts[district]);
            Same<EnterpriseSize>(all, size => query with { Size = size }, size => counts[size]);
            Same<EnterpriseStage>(all, stage => query with { Stage = stage }, stage => counts[stage]);
            Same<CapacityBand>(all, band => query with { Capacity = band }, band => counts[band]);
        }

        var (page, _) = await portal.Searches(new DirectoryQuery { Words = "kantinedirft" }, 5, 7);
        var (whole, _) = await portal.Searches(new DirectoryQuery { Words = "kantinedirft" });
        Assert.Equal(whole.EnterpriseIds.Skip(5).Take(7), page.EnterpriseIds);
        Assert.True(whole.Total >= all.Count(one => one.Sells!.Contains("kantinedrift", StringComparison.OrdinalIgnoreCase)));
    }

    private static void Same<T>(List<Enterprise> all, Func<T, DirectoryQuery> chosen, Func<T, int> counted) where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), value => Assert.Equal(all.Count(one => Fits(one, chosen(value))), counted(value)));

    private static bool Fits(Enterprise one, DirectoryQuery query) =>
        (query.Kind is not { } kind || one.IsOf(kind))
        && (query.Sector is not { } sector || one.Sector == sector)
        && (query.District is not { } district || one.District == district)
        && (query.Size is not { } size || one.Size == size)
        && (query.Stage is not { } stage || one.Stage == stage)
        && (query.Order is not { } order || one.LargestOrder >= order)
        && query.Capacity switch
        {
            null => true,
            CapacityBand.NotTold => one.LargestOrder is null,
            CapacityBand.Small => one.LargestOrder <= 100_000,
            CapacityBand.Medium => one.LargestOrder is > 100_000 and <= 500_000,
            CapacityBand.Large => one.LargestOrder is > 500_000 and <= 2_000_000,
            _ => one.LargestOrder > 2_000_000,
        };
}
