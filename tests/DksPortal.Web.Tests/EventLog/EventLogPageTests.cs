using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DksPortal.Web.Tests.EventLog;

public sealed class EventLogPageTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_change_is_told_with_who_and_when_and_from_what_to_what()
    {
        await Change("kollega", "Steen Aagesholm", "Rådgiver i generationsskifte");

        Assert.Equal(
            "21.11.2026 kl. 11.00 Ændret: Person Steen Aagesholm Af Rasmus Tolstrup Bay Titel: Rådgiver i ejerskifte → Rådgiver i generationsskifte",
            (await Log("?navn=Aagesholm"))[0]);
    }

    [Fact]
    public async Task What_was_empty_before_and_what_is_empty_now_is_told()
    {
        await Change("sekretariat", "Line Barfod", "Rådmand");
        await Change("sekretariat", "Line Barfod", "");

        var log = await Log("?navn=Barfod");
        Assert.Equal(["Titel: Rådmand → tomt", "Titel: Rådmand"], log.Take(2).Select(line => line[line.IndexOf("Titel", StringComparison.Ordinal)..]));
    }

    [Fact]
    public async Task Choices_and_yes_and_no_are_told_in_the_councils_words()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/raadet").Follows("Rikke Sandholt Olesen").Follows("Rediger pladsen")
            .Chooses("Størrelse", "Mellemstor").Ticks("Kun foreslået").Presses("Gem").ShouldSee("Pladsen er gemt");

        Assert.EndsWith(
            "Ændret: Plads Virksomhedsrepræsentant 11 Af Louise Engbæk Nygaard Størrelse: Mellemstor Kun foreslået: Nej → Ja",
            (await Log("?slags=Seat"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_searched_by_kind_person_day_and_name()
    {
        await Change("kollega", "Hanne Brogaard Lykke", "Teamchef");
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/admin/haendelseslog").Chooses("Slags", "Person").Chooses("Hvem", "Rasmus Tolstrup Bay")
            .Writes("Fra dato", "2026-11-21").Writes("Til dato", "2026-11-21").Writes("Ord i navnet", "brogaard").Presses("Vis")
            .ShouldSee("Titel: Teamleder for virksomhedskontakt → Teamchef").ShouldFind("Hvem", "Rasmus Tolstrup Bay");
        foreach (var (field, value) in new[] { ("Slags", "Møde"), ("Hvem", "Ida Hornslet Vang") })
        {
            await secretary.Opens("/admin/haendelseslog?navn=brogaard").Chooses(field, value).Presses("Vis").ShouldSee("Der er ingen hændelser, der passer");
        }

        await secretary.Opens("/admin/haendelseslog?navn=brogaard&fra=2026-11-22").ShouldSee("Der er ingen hændelser, der passer");
        await secretary.Opens("/admin/haendelseslog?navn=brogaard&til=2026-11-20").ShouldNotSee("Teamchef");
    }

    [Fact]
    public async Task A_day_that_is_none_is_asked_for_again() =>
        await (await portal.Visitor("sekretariat")).Opens("/admin/haendelseslog?fra=30.02.2026").ShouldSeeBy("Fra dato", "Skriv datoen som 12.03.2027")
            .ShouldFind("Fra dato", "30.02.2026");

    [Fact]
    public async Task The_log_is_the_secretariats_and_the_administrators()
    {
        await (await portal.Visitor("admin")).Opens("/admin/haendelseslog").ShouldBeThere();
        foreach (var name in new[] { "medlem", "politiker", "virksomhed" }) await (await portal.Visitor(name)).Opens("/admin/haendelseslog").ShouldBeNotFound();
        await portal.Visitor().Opens("/admin/haendelseslog").ShouldBeAskedToSignIn();
    }

    [Theory]
    [InlineData("/raadet")]
    [InlineData("/moeder/2026-1")]
    public async Task The_history_of_a_thing_stands_on_its_page_for_the_secretariat_alone(string page)
    {
        await (await portal.Visitor("kollega")).Opens(page).ShouldSee("Historik").ShouldSeeLink("Vis i hændelsesloggen");
        foreach (var name in new[] { "medlem", "politiker" }) await (await portal.Visitor(name)).Opens(page).ShouldBeThere().ShouldNotSee("Historik");
        await portal.Visitor().Opens(page).ShouldBeThere().ShouldNotSee("Historik");
    }

    [Fact]
    public void No_address_changes_the_log()
    {
        var addresses = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerName == "EventLog");

        Assert.Equal(["admin/haendelseslog GET"], addresses.Select(endpoint =>
            $"{endpoint.RoutePattern.RawText} {string.Join(' ', endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)}"));
    }

    private async Task Change(string who, string person, string title) =>
        await (await portal.Visitor(who)).Opens($"/personer?q={person}").Follows(person).Follows("Rediger").Writes("Titel", title).Presses("Gem").ShouldSee("Personen er gemt");

    /// <summary>The entries as they stand on the page, the newest first.</summary>
    private async Task<List<string>> Log(string asked)
    {
        var secretary = await (await portal.Visitor("sekretariat")).Opens($"/admin/haendelseslog{asked}");
        return [.. secretary.Page.QuerySelectorAll("ol.history > li").Select(line => line.TextContent.Words())];
    }
}
