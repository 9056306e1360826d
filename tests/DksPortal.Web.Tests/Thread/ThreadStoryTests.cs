using DksPortal.Web.Tests.Meetings;
using static DksPortal.Web.Tests.Thread.ThreadSample;

namespace DksPortal.Web.Tests.Thread;

/// <summary>The red thread on each thing's page, and as a whole.</summary>
public sealed class ThreadStoryTests : IAsyncLifetime
{
    private const string Nav = "Den røde tråd";
    private const string Principle = "2. Indkøb med hjerne og hjerte";

    private readonly Portal portal = new();
    private ThreadSample thread = null!;

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        thread = await ThreadSample.In(portal);
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task A_citizen_follows_it_from_the_item_to_the_principle_and_back_by_clicking()
    {
        var citizen = portal.Visitor();

        await citizen.Opens(thread.ItemPage).Within(Nav).ShouldSeeLink(ThemeTitle).ShouldSee("Punkt Her er du").Follows(AdviceText);
        citizen.ShouldSee(AdviceText);
        Assert.Equal($"/anbefalinger/{thread.Advice}", citizen.Address);
        LeadsTo(citizen, InitiativeTitle, $"/indsatser/{thread.Initiative}");
        await citizen.Within(Nav).Follows(Principle).ShouldSee("princip 2 af 5");
        LeadsTo(citizen, ThemeTitle, $"/temaer/{thread.Theme}");
        LeadsTo(citizen, InitiativeTitle, $"/indsatser/{thread.Initiative}");

        await citizen.Opens($"/anbefalinger/{thread.Advice}").Within(Nav).Follows("Referat: Møde om tråden").ShouldBeThere();
        await citizen.Within(Nav).ShouldSeeLink(ThemeTitle).ShouldSeeLink(AdviceText).Follows(ItemTitle);
        Assert.Equal(thread.ItemPage, citizen.Address);
    }

    [Fact]
    public async Task The_picture_says_in_words_what_it_shows()
    {
        var citizen = portal.Visitor();

        Assert.Equal("Tema, Punkt (her er du), Referat, Anbefaling, ingen opfølgning, Indsats, Visionsprincip, ingen indikator", await Told(citizen, thread.ItemPage));
        Assert.Equal("Theme, Item (you are here), Minutes, Recommendation, no follow-up, Initiative, Vision principle, no indicator", await Told(citizen.InEnglish(), thread.ItemPage));
        Assert.Equal("Tema, Punkt (her er du), Referat, Anbefaling, Opfølgningspunkt, Indsats, Visionsprincip, ingen indikator", await Told(await portal.Visitor("politiker"), thread.ItemPage));
        Assert.Equal("Tema, Punkt, Referat, ingen anbefaling, Opfølgning (her er du), ingen indsats, Visionsprincip, ingen indikator", await Told(await portal.Visitor("medlem"), $"/opfoelgning/{thread.Action}"));
    }

    [Fact]
    public async Task Nothing_is_told_of_a_closed_item_to_those_who_may_not_read_it()
    {
        foreach (var visitor in new[] { portal.Visitor(), await portal.Visitor("virksomhed"), await portal.Visitor("politiker") })
        {
            foreach (var page in new[] { "/traaden", "/traaden?princip=2", "/vision/2", $"{thread.Meeting}/referat" })
            {
                await visitor.Opens(page).ShouldBeThere().ShouldNotSee(ClosedTitle).ShouldNotSee(ClosedAdvice);
            }
        }

        await portal.Visitor("medlem").Opens("/traaden?princip=2").ShouldSeeLink(ClosedTitle).ShouldSeeLink(ClosedAdvice);
    }

    [Fact]
    public async Task The_whole_stands_by_principle_as_far_as_each_may_see_it()
    {
        var citizen = await portal.Visitor().Opens("/traaden").ShouldSeeLink(Principle);
        citizen.ShouldSeeLink(ThemeTitle).ShouldSeeLink(ItemTitle).ShouldSee("Tiltrådt").ShouldSeeLink(AdviceText).ShouldSeeLink(InitiativeTitle).ShouldSee(Evidence).ShouldNotSee(ActionText);

        await portal.Visitor("politiker").Opens("/traaden?princip=2").ShouldSeeLink(ActionText);
        await portal.Visitor("politiker").Opens("/traaden").ShouldNotSee("Løse ender");
        await citizen.InEnglish().Opens("/traaden").ShouldSee("What came in").ShouldSee("What changed").ShouldNotSee("[Thread");
        await citizen.Opens("/traaden?princip=9").ShouldBeNotFound();
    }

    [Fact]
    public async Task Where_nothing_hangs_the_secretariat_alone_is_told_and_can_tie()
    {
        var (secretary, citizen) = (await portal.Visitor("sekretariat"), portal.Visitor());
        var item = await secretary.AddressOf(await secretary.HasConvened("Møde uden tråd"), "1. Ejerskifte");

        await secretary.Opens(item).Within(Nav).ShouldSee("Hænger ikke på noget endnu").ShouldSeeLink("Knyt eller løsn");
        Assert.Null((await citizen.Opens(item).ShouldBeThere()).Page.QuerySelector("nav.thread"));
        await secretary.Opens(thread.ItemPage).Within(Nav).ShouldSeeLink("Knyt eller løsn");
        await citizen.Opens(thread.ItemPage).Within(Nav).ShouldNotSeeLink("Knyt eller løsn");
    }

    private static async Task<string> Told(Visitor visitor, string page) =>
        (await visitor.Opens(page)).Page.QuerySelector("nav.thread svg")!.GetAttribute("aria-label")!;

    private static void LeadsTo(Visitor visitor, string link, string address) =>
        Assert.Equal(address, visitor.Page.QuerySelector("nav.thread")!.Link(link).GetAttribute("href"));
}
