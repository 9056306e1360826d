using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>Minutes written in real browsers while people talk: two at once, a cut connection, a session that ended.</summary>
public sealed class WritingTests(PortalOnline online) : IClassFixture<PortalOnline>
{
    private const string Address = "/moeder/2026-2/moedetilstand";

    [Fact]
    public async Task Two_write_on_different_items_and_neither_is_disturbed()
    {
        await using var mine = await online.Window("sekretariat");
        await using var theirs = await online.Window("kollega");
        var (one, other) = (await Opens(mine), await Opens(theirs));

        await Task.WhenAll(Types(one, 0, "LG: Første punkt"), Types(other, 1, "PM: Andet punkt"));
        await Task.WhenAll(SeesSaved(one, 0), SeesSaved(other, 1));

        await one.ReloadAsync();
        Assert.Equal("LG: Første punkt", await Discussion(one, 0).InputValueAsync());
        Assert.Equal("PM: Andet punkt", await Discussion(one, 1).InputValueAsync());
        await Discussion(other, 1).FocusAsync();
        await Expect(Item(one, 1).GetByText("skriver her nu"));
    }

    [Fact]
    public async Task On_the_same_item_the_later_one_sees_all_three_and_loses_nothing()
    {
        await using var mine = await online.Window("sekretariat");
        await using var theirs = await online.Window("kollega");
        var first = await Opens(mine);
        await Types(first, 2, "Indledning");
        await SeesSaved(first, 2);
        var (one, other) = (first, await Opens(theirs));
        await Types(one, 2, "Indledning\n\nLG: Sekretærens afsnit");
        // Waits for the answer: the line says "Gemt" from the time before.
        await one.RunAndWaitForResponseAsync(() => Leaves(one), "**/gem");

        await Types(other, 2, "Indledning\n\nPM: Kollegaens afsnit");
        await Leaves(other);

        var part = other.GetByRole(AriaRole.Group, new() { Name = "To tekster til det samme punkt" });
        await Expect(part.GetByText("LG: Sekretærens afsnit"));
        await Expect(part.GetByText("PM: Kollegaens afsnit"));
        await Expect(part.GetByText("Oprindelig tekst"));
        await part.GetByRole(AriaRole.Button, new() { Name = "Saml de to", Exact = true }).ClickAsync();
        await SeesSaved(other, 2);

        await one.ReloadAsync();
        var text = await Discussion(one, 2).InputValueAsync();
        Assert.Contains("LG: Sekretærens afsnit", text, StringComparison.Ordinal);
        Assert.Contains("PM: Kollegaens afsnit", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_connection_loses_nothing_and_saves_when_it_is_back()
    {
        await using var window = await online.Window("sekretariat");
        var page = await Opens(window);
        await TypesWithoutConnection(page, 3, "Skrevet uden net");

        await window.SetOfflineAsync(false);

        await SeesSaved(page, 3);
        await page.ReloadAsync();
        Assert.Equal("Skrevet uden net", await Discussion(page, 3).InputValueAsync());
    }

    [Fact]
    public async Task What_waits_in_the_browser_is_offered_on_return_with_its_time()
    {
        await using var window = await online.Window("sekretariat");
        var page = await Opens(window);
        await TypesWithoutConnection(page, 4, "Det browseren huskede");
        await page.CloseAsync();
        await window.SetOfflineAsync(false);

        page = await Opens(window);
        await Expect(page.GetByText("som ikke er gemt").First);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hent den frem", Exact = true }).ClickAsync();
        await SeesSaved(page, 4);
        Assert.Equal("Det browseren huskede", await Discussion(page, 4).InputValueAsync());
    }

    [Fact]
    public async Task What_is_offered_stays_while_one_types_and_is_shown_beside_it()
    {
        await using var window = await online.Window("sekretariat");
        var page = await Opens(window);
        await TypesWithoutConnection(page, 0, "Fra det forrige besøg");
        await page.CloseAsync();
        await window.SetOfflineAsync(false);
        page = await Opens(window);
        await Types(page, 0, "Skrevet før der blev hentet");
        await Leaves(page);
        await SeesSaved(page, 0);

        await page.ReloadAsync();
        await Types(page, 0, "Skrevet, lige før der blev hentet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hent den frem", Exact = true }).ClickAsync();

        var part = page.GetByRole(AriaRole.Group, new() { Name = "To tekster til det samme punkt" });
        await Expect(part.GetByText("Fra det forrige besøg"));
        await Expect(part.GetByText("Skrevet, lige før der blev hentet"));
        await part.GetByRole(AriaRole.Button, new() { Name = "Brug den gemte tekst", Exact = true }).ClickAsync();
        await page.ReloadAsync();
        Assert.Equal(0, await page.GetByText("som ikke er gemt").CountAsync());
    }

    [Fact]
    public async Task A_session_that_ends_in_the_middle_of_a_sentence_is_taken_up_in_another_tab()
    {
        await using var window = await online.Window("sekretariat");
        var page = await Opens(window);
        await window.ClearCookiesAsync();
        await Types(page, 5, "Midt i en sæt");
        await Leaves(page);
        await Expect(Item(page, 5).GetByText("Du er logget ud"));

        var tab = await window.RunAndWaitForPageAsync(() => Item(page, 5).GetByRole(AriaRole.Link, new() { Name = "Log ind i en ny fane" }).ClickAsync());
        await tab.GetByLabel("E-mail", new() { Exact = true }).FillAsync("sekretariat@dks.example");
        await tab.GetByLabel("Adgangskode", new() { Exact = true }).FillAsync("Demo-adgang-2026");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Log ind", Exact = true }).ClickAsync();
        await tab.WaitForURLAsync("**/moedetilstand");
        await tab.CloseAsync();

        await SeesSaved(page, 5);
        await page.ReloadAsync();
        Assert.Equal("Midt i en sæt", await Discussion(page, 5).InputValueAsync());
    }

    [Fact]
    public async Task The_keys_lead_from_item_to_item_and_can_be_switched_off()
    {
        await using var window = await online.Window("sekretariat");
        var page = await Opens(window);
        await page.Keyboard.PressAsync("Alt+n");
        await page.Keyboard.PressAsync("Alt+n");
        Assert.Equal(await Discussion(page, 1).GetAttributeAsync("id"), await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.PressAsync("Alt+i");
        await page.Keyboard.TypeAsync("LG");
        Assert.EndsWith("LG: ", await Discussion(page, 1).InputValueAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Alt+o");
        Assert.Equal("What", await page.EvaluateAsync<string>("document.activeElement.name"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Tastaturgenveje" }).ClickAsync();
        await page.GetByLabel("Brug tastaturgenveje").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Luk", Exact = true }).ClickAsync();
        await page.Keyboard.PressAsync("Shift+?");
        Assert.False(await page.EvaluateAsync<bool>("document.getElementById('keys').open"));
    }

    private static async Task<IPage> Opens(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.Load });
        return page;
    }

    private static ILocator Item(IPage page, int index) => page.Locator("form[data-item]").Nth(index);

    private static ILocator Discussion(IPage page, int index) => Item(page, index).GetByLabel("Drøftelse", new() { Exact = true });

    private static Task Types(IPage page, int index, string text) => Discussion(page, index).FillAsync(text);

    private static async Task TypesWithoutConnection(IPage page, int index, string text)
    {
        await page.Context.SetOfflineAsync(true);
        await Types(page, index, text);
        await Leaves(page);
        await Expect(Item(page, index).GetByText("Ikke gemt endnu"));
    }

    private static async Task Leaves(IPage page) => await page.EvaluateAsync("document.activeElement.blur()");

    private static Task SeesSaved(IPage page, int index) => Expect(Item(page, index).GetByText("Gemt kl. 11.00"));

    private static Task Expect(ILocator locator) => locator.WaitForAsync();
}
