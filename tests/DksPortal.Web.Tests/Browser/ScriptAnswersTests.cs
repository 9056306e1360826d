using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>What script makes of an answer that is none of those it hopes for: the page stays as it is, and says what went wrong.</summary>
public sealed class ScriptAnswersTests(PortalOnline online) : IClassFixture<PortalOnline>
{
    private static readonly FilePayload File = new() { Name = "notat.txt", MimeType = "text/plain", Buffer = "Et notat"u8.ToArray() };

    [Theory]
    [InlineData(413, "Filen er større end 25 MB")]
    [InlineData(502, "Filen kom ikke frem")]
    public async Task An_upload_that_fails_keeps_the_form_and_what_was_typed(int status, string words)
    {
        await using var window = await online.Window("sekretariat");
        var page = await FillsIn(window);
        await page.RouteAsync("**/bilag/nyt", route => route.Request.Method == "POST"
            ? route.FulfillAsync(new() { Status = status, ContentType = "text/html", Body = "<main>Bad gateway</main>" }) : route.ContinueAsync());

        await Save(page).ClickAsync();

        await page.GetByText(words).WaitForAsync();
        Assert.Equal("Et notat", await Title(page).InputValueAsync());
        Assert.True(await Save(page).IsEnabledAsync());
    }

    [Fact]
    public async Task An_upload_without_session_says_so_and_is_sent_when_one_is_back()
    {
        await using var window = await online.Window("sekretariat");
        var page = await FillsIn(window);
        var session = await window.CookiesAsync();
        await window.ClearCookiesAsync();
        await Save(page).ClickAsync();
        await page.GetByText("Du er logget ud, så filen kom ikke frem").WaitForAsync();
        Assert.Equal("Et notat", await Title(page).InputValueAsync());

        await window.AddCookiesAsync(session.Select(one => new Cookie { Name = one.Name, Value = one.Value, Domain = one.Domain, Path = one.Path }));
        await Save(page).ClickAsync();

        await page.GetByText("er tilføjet: Et notat").WaitForAsync();
    }

    [Fact]
    public async Task A_file_that_is_refused_is_refused_beside_its_field()
    {
        await using var window = await online.Window("sekretariat");
        var page = await FillsIn(window);
        await page.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "notat.exe", MimeType = "text/plain", Buffer = File.Buffer });

        await Save(page).ClickAsync();

        await page.GetByText("Filer af denne type modtages ikke").First.WaitForAsync();
        Assert.Equal("Et notat", await Title(page).InputValueAsync());
    }

    [Fact]
    public async Task Signed_out_no_page_is_put_into_the_page()
    {
        await using var window = await online.Window("sekretariat");
        var page = await window.NewPageAsync();
        await page.GotoAsync("/temaer/foreslaa", new() { WaitUntil = WaitUntilState.Load });
        await window.ClearCookiesAsync();

        await page.RunAndWaitForResponseAsync(() => Title(page).PressSequentiallyAsync("Klausuler"), "**/temaer/lignende**");
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(0, await page.GetByLabel("Adgangskode").CountAsync());
    }

    [Fact]
    public async Task An_item_that_is_gone_is_said_once_and_not_asked_for_again()
    {
        await using var window = await online.Window("sekretariat");
        var page = await window.NewPageAsync();
        await page.GotoAsync("/moeder/2026-2/moedetilstand", new() { WaitUntil = WaitUntilState.Load });
        var asked = 0;
        await page.RouteAsync("**/gem", route =>
        {
            asked++;
            return route.FulfillAsync(new() { Status = 404 });
        });
        var text = page.Locator("form[data-item]").First.GetByLabel("Drøftelse", new() { Exact = true });
        await text.FillAsync("Til et fjernet punkt");
        await page.GetByText("Punktet er ikke længere på dagsordenen").WaitForAsync();

        // Longer than it takes before what could not be saved is sent again.
        await Task.Delay(4_000, TestContext.Current.CancellationToken);

        Assert.Equal((1, "Til et fjernet punkt"), (asked, await text.InputValueAsync()));
    }

    private static async Task<IPage> FillsIn(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync("/moeder/2026-2/bilag/nyt", new() { WaitUntil = WaitUntilState.Load });
        await page.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(File);
        await Title(page).FillAsync("Et notat");
        return page;
    }

    private static ILocator Title(IPage page) => page.GetByLabel("Titel", new() { Exact = true });

    private static ILocator Save(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Gem", Exact = true });
}
