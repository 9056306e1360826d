using static DksPortal.Web.Tests.Enterprises.Figures.FiguresStoryTests;

namespace DksPortal.Web.Tests.Enterprises.Figures;

/// <summary>An enterprise that has not told last year's figures is reminded of them.</summary>
public sealed class FiguresReminderTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task In_the_first_months_of_the_year_the_owner_is_reminded()
    {
        await portal.Visitor("virksomhed").Opens("/").ShouldNotSee("Indberet beskæftigelsestal");
        portal.Clock.Advance(TimeSpan.FromDays(60));
        var owner = await portal.Visitor("virksomhed");
        await owner.Opens("/").ShouldSee("Tallene for 2026 mangler").Follows("Indberet beskæftigelsestal: Medvind").ShouldFind("Årstal", "2026");
        await Fill(owner, 18, 8, 3, 1, 2, 4).Presses("Gem").ShouldSee("Tallene for 2026 er gemt");
        await owner.Opens("/").ShouldNotSee("Indberet beskæftigelsestal");
    }
}
