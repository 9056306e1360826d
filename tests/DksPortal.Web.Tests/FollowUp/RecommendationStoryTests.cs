using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.FollowUp;

/// <summary>What the council advises, from draft to answer.</summary>
public sealed class RecommendationStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Text = "Rådet anbefaler at sætte penge af.";

    [Fact]
    public async Task It_is_sent_waits_and_is_answered()
    {
        var (secretary, citizen) = (await portal.Visitor("sekretariat"), portal.Visitor());
        var meeting = await secretary.HasConvened("Møde med anbefaling", "2026-11-20");
        var recommendation = await secretary.Recommends(meeting, Text);
        await citizen.Opens(recommendation).ShouldBeNotFound();
        await portal.Visitor("medlem").Opens(recommendation).ShouldBeNotFound();

        await secretary.Opens(recommendation).Writes("Afsendt den", "2026-10-29").Writes("Svar ventes", "2026-11-15").Presses("Send anbefaling").ShouldSee("Anbefalingen er afsendt");
        await citizen.Opens("/anbefalinger").ShouldSee("23 dage uden svar").ShouldSee("svaret er 6 dage forsinket");
        await secretary.Opens("/").ShouldSee("Ryk Økonomiudvalget for svar på en anbefaling");

        await secretary.Opens(recommendation).Chooses("Hvor langt er den fulgt?", "Delvist fulgt").Writes("Svar", "Halvdelen i 2027.").Presses("Registrér svar").ShouldSee("Svaret er registreret");
        await citizen.Opens(recommendation).ShouldSee("Delvist fulgt").ShouldSee("Halvdelen i 2027.").ShouldSee("besvaret efter 23 dage");
        await secretary.Opens("/").ShouldNotSee("Ryk Økonomiudvalget");
    }

    [Fact]
    public async Task It_stands_in_the_minutes_on_screen_and_on_paper()
    {
        var (citizen, secretary) = (portal.Visitor(), await portal.Visitor("sekretariat"));

        await citizen.Opens("/moeder/2026-1/referat").ShouldSee("Anbefaling til Klima-, Miljø- og Teknikforvaltningen").ShouldNotSee("Anbefaling til Økonomiudvalget");
        var paper = await citizen.ReadsPdf("/moeder/2026-1/referat.pdf");
        Assert.Contains("Anbefaling til Klima-, Miljø- og Teknikforvaltningen", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("Anbefaling til Økonomiudvalget", paper, StringComparison.Ordinal);
        await citizen.Opens("/moeder/2026-1").Follows("3. Hvad har virksomhederne brug for fra kommunen?").ShouldSee("Afsendt").ShouldNotSee("dage forsinket");
        await secretary.Opens("/moeder/2026-1/referat").ShouldSee("Anbefaling til Økonomiudvalget");
    }

    [Fact]
    public async Task Of_a_closed_item_it_is_the_councils_alone()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde med lukket anbefaling", "2026-11-20");
        await secretary.AddsClosedItem(meeting, "Ejerskifte");
        await secretary.Convenes(meeting);
        var recommendation = await secretary.Recommends(meeting, "Rådet anbefaler at forhandle.");
        await secretary.Opens(recommendation).Presses("Send anbefaling").ShouldSee("Anbefalingen er afsendt");

        await portal.Visitor("medlem").Opens(recommendation).ShouldSee("Rådet anbefaler at forhandle.");
        foreach (var visitor in new[] { portal.Visitor(), await portal.Visitor("politiker") })
        {
            await visitor.Opens(recommendation).ShouldBeNotFound();
            await visitor.Opens("/anbefalinger").ShouldNotSee("Rådet anbefaler at forhandle.");
        }
    }

    [Fact]
    public async Task Its_forms_say_what_they_cannot_take()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med dårlig anbefaling", "2026-11-20");
        await secretary.Opens(await secretary.AddressOf(meeting, "1. Ejerskifte")).Follows("Ny anbefaling");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Anbefaling", "Skriv anbefalingen").ShouldSeeAt("Modtager", "Vælg, hvem anbefalingen er til");
        var recommendation = await secretary.Recommends(meeting, Text);

        await secretary.Opens(recommendation).Writes("Afsendt den", "2026-11-22").Writes("Svar ventes", "2026-11-01");
        (await portal.IsRefused(secretary, "Send anbefaling")).ShouldSeeAt("Afsendt den", "Vælg en dag, der ikke ligger i fremtiden")
            .ShouldSeeAt("Svar ventes", "Svaret kan ikke ventes før anbefalingen er afsendt").ShouldFind("Svar ventes", "2026-11-01");

        await secretary.Opens(recommendation).Presses("Send anbefaling").Writes("Besvaret den", "2026-11-20");
        (await portal.IsRefused(secretary, "Registrér svar")).ShouldSeeAt("Hvor langt er den fulgt?", "Vælg, hvor langt anbefalingen er fulgt")
            .ShouldSeeAt("Svar", "Skriv svaret").ShouldSeeAt("Besvaret den", "Svaret kan ikke være kommet før anbefalingen blev afsendt");
        await secretary.Opens($"{recommendation}/rediger").ShouldSee("Anbefalingen er afsendt og kan ikke ændres");
    }

    [Theory]
    [InlineData("")]
    [InlineData("u999")]
    public async Task An_addressee_that_is_missing_or_unknown_is_told_once(string key)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened($"Møde uden modtager {key}", "2026-11-20");
        var recommendation = await secretary.Recommends(meeting, Text);

        await secretary.Opens(await secretary.AddressOf(meeting, "1. Ejerskifte")).Follows("Ny anbefaling").Writes("Anbefaling", Text);
        IsToldOnce(await portal.IsRefused(Addressed(secretary, key), "Gem"));
        await secretary.Opens($"{recommendation}/rediger");
        IsToldOnce(await portal.IsRefused(Addressed(secretary, key), "Gem"));
        await secretary.Opens($"{meeting}/moedetilstand").Within("Ny anbefaling").Writes("Anbefaling", Text);
        IsToldOnce(await portal.IsRefused(Addressed(secretary, key), "Gem"));
    }

    private static Visitor Addressed(Visitor visitor, string key)
    {
        foreach (var option in visitor.Page.QuerySelectorAll<IHtmlOptionElement>("select[name=Addressee] option")) (option.Value, option.IsSelected) = (key, true);
        return visitor;
    }

    private static void IsToldOnce(Visitor visitor) =>
        Assert.Equal(["Vælg, hvem anbefalingen er til"], visitor.Page.QuerySelectorAll(".error-summary li").Select(told => told.TextContent.Words()));

    [Fact]
    public async Task A_draft_is_changed_and_the_list_is_narrowed()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/anbefalinger").Chooses("Tilstand", "Kladde").Presses("Vis").ShouldSee("Til Økonomiudvalget").ShouldNotSee("Til Klima-, Miljø- og Teknikforvaltningen");
        await secretary.Opens("/anbefalinger").Chooses("Modtager", "Klima-, Miljø- og Teknikforvaltningen").Presses("Vis").ShouldSee("svaret er 51 dage forsinket");

        var recommendation = await secretary.Recommends(await secretary.HasConvened("Møde med kladde", "2026-11-20"), Text);
        await secretary.Opens(recommendation).Follows("Ret").Writes("Anbefaling", "Rådet anbefaler klare mål.").Chooses("Modtager", "Borgerrepræsentationen").Presses("Gem")
            .ShouldSee("Rådet anbefaler klare mål.").ShouldSee("Anbefaling til Borgerrepræsentationen");
    }
}
