using DksPortal.Web.Data;
using DksPortal.Web.Tests.Meetings;
using Microsoft.EntityFrameworkCore;
using static DksPortal.Web.Tests.Thread.ThreadSample;

namespace DksPortal.Web.Tests.Thread;

/// <summary>The secretariat ties what hangs on nothing, and unties what hangs wrongly.</summary>
public sealed class TyingTests : IAsyncLifetime
{
    private readonly Portal portal = new();
    private ThreadSample thread = null!;

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        thread = await ThreadSample.In(portal);
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Each_loose_end_is_tied_where_it_is_listed()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/traaden").ShouldSee("ting hænger ikke på tråden");

        await Ties(secretary, LooseThemeTitle, "Visionsprincip", "3. Viden og kendskab");
        await Ties(secretary, LooseItemTitle, "Tema", LooseThemeTitle);
        Assert.Equal(thread.LooseTheme, await portal.Ask(db => db.AgendaItems.Where(item => item.Id == thread.LooseItem).Select(item => item.ThemeId).SingleAsync(Cancel)));

        // The theme of the item serves a principle now, so what came of the item hangs on it too.
        await secretary.Opens("/traaden").Within("Løse ender").ShouldNotSeeLink(LooseAdviceText).ShouldNotSeeLink(LooseActionText);
        await Ties(secretary, LooseInitiativeTitle, "Kommer af", LooseAdviceText);
        await secretary.Opens($"/anbefalinger/{thread.LooseAdvice}").Within("Den røde tråd")
            .ShouldSeeLink(LooseThemeTitle).ShouldSeeLink(LooseItemTitle).ShouldSeeLink(LooseInitiativeTitle).ShouldSeeLink("3. Viden og kendskab");
    }

    [Fact]
    public async Task Advice_and_follow_up_are_tied_to_an_initiative()
    {
        var secretary = await portal.Visitor("sekretariat");

        await Ties(secretary, LooseAdviceText, "Indsats", InitiativeTitle);
        await Ties(secretary, LooseActionText, "Indsats", LooseInitiativeTitle);

        await secretary.Opens($"/anbefalinger/{thread.LooseAdvice}").Within("Den røde tråd").ShouldSeeLink(InitiativeTitle);
        await secretary.Opens($"/opfoelgning/{thread.LooseAction}").Within("Den røde tråd").ShouldSeeLink(LooseInitiativeTitle);
    }

    [Fact]
    public async Task What_hangs_wrongly_is_untied_from_the_things_own_page()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens(thread.ItemPage).Follows("Knyt eller løsn").ShouldSee("Løsn først punktet fra det tema, det hører til")
            .Presses($"Løsn {ThemeTitle}").ShouldSee($"»{ItemTitle}« er løsnet").ShouldSee("Hænger ikke på noget endnu");
        await secretary.Chooses("Tema", ThemeTitle).Presses("Gem").ShouldSee($"»{ItemTitle}« er knyttet til tråden").ShouldSeeButton($"Løsn {ThemeTitle}");
        await secretary.Opens($"/traaden/indsats/{thread.Initiative}").Presses($"Løsn {AdviceText}").ShouldNotSee($"Løsn {AdviceText}");
        await secretary.Presses("Løsn 2. Indkøb med hjerne og hjerte").ShouldSeeButton("Løsn 2. Indkøb med hjerne og hjerte");
        Assert.Single(await portal.Ask(db => db.Initiatives.Where(one => one.Id == thread.Initiative).SelectMany(one => one.Principles).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task Other_things_than_the_newest_are_found_by_their_words()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens($"/traaden/anbefaling/{thread.LooseAdvice}").Writes("Søg efter ord i titlen", "LISTEN indkøb").Presses("Vis");

        Assert.Equal(["Vælg", InitiativeTitle], secretary.Page.QuerySelectorAll("select option").Select(option => option.TextContent));
        await secretary.Chooses("Indsats", InitiativeTitle).Presses("Gem").ShouldSee("er knyttet til tråden");
    }

    [Fact]
    public async Task A_tie_that_cannot_be_says_why_and_changes_nothing()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens($"/traaden/anbefaling/{thread.LooseAdvice}");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Indsats", "Vælg, hvad det skal knyttes til");

        foreach (var other in new[] { "punkt-1", "indsats-999999", "indsats-x", "referat-1", "indsats", "princip-2", new string('x', 5_000) })
        {
            await portal.ChangesNothing(async () => (await Posts(secretary, $"anbefaling/{thread.LooseAdvice}/baand", other)).ShouldSee("Vælg, hvad det skal knyttes til"));
        }

        await portal.ChangesNothing(async () => (await Posts(secretary, $"anbefaling/{thread.LooseAdvice}/loesning", $"indsats-{thread.Initiative}")).ShouldSee("De to hænger ikke sammen længere"));
        await portal.ChangesNothing(async () => (await Posts(secretary, $"tema/{thread.Theme}/baand", "princip-2")).ShouldSee("De to er knyttet sammen i forvejen"));
        await portal.ChangesNothing(async () => (await Posts(secretary, $"tema/{thread.LooseTheme}/baand", "princip-2", version: 99)).ShouldSee("En anden har"));
        await portal.ChangesNothing(async () => (await Posts(secretary, "hest/1/baand", "princip-2")).ShouldBeNotFound());
    }

    [Fact]
    public async Task All_loose_ends_of_a_kind_have_a_page_of_their_own()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/traaden/loese/punkt").ShouldSee("Punkter uden tema").Within(LooseItemTitle).Chooses("Tema", LooseThemeTitle).Presses("Gem").ShouldSee("er knyttet til tråden");
        await secretary.InEnglish().Opens("/traaden/loese/opfoelgning?side=99").ShouldSee("There are no loose ends").Opens("/traaden/loese/hest").ShouldBeNotFound();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task Ties(Visitor secretary, string loose, string field, string other) =>
        await secretary.Opens("/traaden").Within(loose).Chooses(field, other).Presses("Gem").ShouldSee("er knyttet til tråden");

    private async Task<Visitor> Posts(Visitor secretary, string address, string other, int? version = null)
    {
        await secretary.Opens("/traaden");
        var token = secretary.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var read = version ?? await portal.Ask((PortalDb db) => address.StartsWith("tema", StringComparison.Ordinal)
            ? db.Themes.Where(one => one.Id == thread.Theme).Select(one => one.Version).SingleAsync(Cancel)
            : db.Recommendations.Where(one => one.Id == thread.LooseAdvice).Select(one => one.Version).SingleAsync(Cancel));
        return await secretary.Sends(new HttpRequestMessage(HttpMethod.Post, new Uri($"/traaden/{address}", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Version", $"{read}"), new("Other", other), new("OnOwnPage", "true")]),
        });
    }
}
