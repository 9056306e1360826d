using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>People ticked off in a real browser: every tick is saved or taken back, and the page says which.</summary>
public sealed class AttendanceTests(PortalOnline online) : IClassFixture<PortalOnline>
{
    private const string Address = "/moeder/2026-2/moedetilstand";

    [Fact]
    public async Task One_tick_after_another_is_saved_and_takes_the_other_away()
    {
        await using var window = await online.Window("sekretariat");
        var page = await Opens(window);
        await Present(page, 0).ClickAsync();
        await Sees(page, 0, "Gemt kl.");

        var answers = 0;
        await page.RunAndWaitForResponseAsync(
            async () =>
            {
                await Present(page, 0).ClickAsync();
                await Substitute(page, 0).ClickAsync();
            },
            answer => answer.Url.Contains("/fremmoede/", StringComparison.Ordinal) && ++answers == 2);
        await Sees(page, 0, "Gemt kl.");

        await page.ReloadAsync();
        Assert.Equal((false, true), (await Present(page, 0).IsCheckedAsync(), await Substitute(page, 0).IsCheckedAsync()));
    }

    [Fact]
    public async Task A_tick_over_somebody_elses_is_put_back_with_the_reason()
    {
        await using var mine = await online.Window("sekretariat");
        await using var theirs = await online.Window("kollega");
        var (one, other) = (await Opens(mine), await Opens(theirs));
        var before = await Present(other, 1).IsCheckedAsync();
        await Present(one, 1).ClickAsync();
        await Sees(one, 1, "Gemt kl.");

        // No more than a click: the answer may have put the tick back before one could look at it.
        await Substitute(other, 1).ClickAsync();

        await Sees(other, 1, "Siden var ændret, siden du åbnede den");
        Assert.Equal((before, false), (await Present(other, 1).IsCheckedAsync(), await Substitute(other, 1).IsCheckedAsync()));
    }

    [Fact]
    public async Task Signed_out_nothing_is_called_saved()
    {
        await using var window = await online.Window("sekretariat");
        var page = await Opens(window);
        await window.ClearCookiesAsync();

        await Substitute(page, 2).ClickAsync();

        await Sees(page, 2, "Ikke gemt");
        Assert.False(await Substitute(page, 2).IsCheckedAsync());
    }

    private static async Task<IPage> Opens(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.Load });
        return page;
    }

    /// <summary>The form of one member: a guest has no substitute.</summary>
    private static ILocator Form(IPage page, int index) => page.Locator(".attendance form:has([name=substitutePresent])").Nth(index);

    private static ILocator Present(IPage page, int index) => Form(page, index).GetByLabel("Til stede", new() { Exact = true });

    private static ILocator Substitute(IPage page, int index) => Form(page, index).GetByLabel("Suppleant til stede", new() { Exact = true });

    private static Task Sees(IPage page, int index, string words) => Form(page, index).GetByText(words).WaitForAsync();
}
