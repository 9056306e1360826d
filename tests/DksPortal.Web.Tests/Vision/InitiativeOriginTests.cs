using DksPortal.Web.Tests.FollowUp;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Vision;

/// <summary>The way from a recommendation or an action item to the initiative that came of it, and back.</summary>
public sealed class InitiativeOriginTests(Portal portal) : IClassFixture<Portal>
{
    private const string Shared = "Kontorfællesskab for socialøkonomiske virksomheder";
    private const string Premises = "Orientere rådet skriftligt, når forhandlingerne er afsluttet";

    [Fact]
    public async Task From_a_recommendation_its_words_come_along_and_the_way_is_kept()
    {
        var (secretary, citizen) = (await portal.Visitor("sekretariat"), portal.Visitor());
        var meeting = await secretary.HasConvened("Møde med idé", "2026-11-20");
        var recommendation = await secretary.Recommends(meeting, "Rådet anbefaler at købe frugt af kooperativer.");
        await secretary.Opens(recommendation).Follows("Ny indsats").ShouldSee("Indsatsen udspringer af anbefalingen")
            .ShouldFind("Titel", "Rådet anbefaler at købe frugt af kooperativer").ShouldFind("Beskrivelse", "Rådet anbefaler at købe frugt af kooperativer.")
            .ShouldFind("Beslutningsvej", "Udvalgssag").ShouldFind("Udvalg", "Økonomiudvalget").ShouldFind("Kilde", "Anbefaling fra mødet den 20.11.2026")
            .Writes("Titel", "Frugt af kooperativer").Presses("Gem").ShouldSee("Vælg mindst ét visionsprincip")
            .Ticks("2. Indkøb med hjerne og hjerte").Presses("Gem").ShouldSee("Indsatsen er oprettet").ShouldSee("Udspringer af");
        var initiative = secretary.Address;
        await secretary.Opens(recommendation).ShouldSeeLink("Frugt af kooperativer");

        // A draft is the secretariat's alone: so is the way to it.
        await citizen.Opens(initiative).ShouldNotSee("Udspringer af").Opens("/vision/2").ShouldNotSee("Rådet anbefaler at købe frugt");
        await secretary.Opens(recommendation).Presses("Send anbefaling").ShouldSee("Anbefalingen er afsendt");
        await citizen.Opens(initiative).Follows("Rådet anbefaler at købe frugt af kooperativer.").Follows("Frugt af kooperativer").ShouldBeThere();
        await citizen.Opens("/vision/2").ShouldSeeLink("Rådet anbefaler at købe frugt af kooperativer.").Opens(recommendation).ShouldNotSeeLink("Ny indsats");
    }

    [Fact]
    public async Task From_an_action_item_too_for_those_who_may_see_it()
    {
        var secretary = await portal.Visitor("sekretariat");
        var action = await portal.ActionAt("Samle medlemmernes erfaringer med at bruge den samme dokumentation flere gange");
        await secretary.Opens(action).Follows("Ny indsats").ShouldSee("Indsatsen udspringer af opfølgningspunktet").ShouldFind("Kilde", "Opfølgningspunkt fra mødet den 21.04.2026")
            .ShouldSee("Alle kan læse indsatsen").Writes("Titel", "Dokumentation til flere opgaver").Writes("Beskrivelse", "").Ticks("4. Gode vilkår og synlighed").Presses("Gem").ShouldSee("Indsatsen er oprettet");
        var initiative = secretary.Address;

        await portal.Visitor("politiker").Opens(action).ShouldNotSeeLink("Ny indsats").Follows("Dokumentation til flere opgaver").ShouldSee("Udspringer af");
        await portal.Visitor().Opens(initiative).ShouldNotSee("Udspringer af").ShouldNotSee("Samle medlemmernes erfaringer");
    }

    [Fact]
    public async Task An_action_item_of_a_closed_item_stays_the_councils()
    {
        var initiative = await portal.InitiativeCalled(Shared);

        var action = await portal.ActionAt(Premises);
        await (await portal.Visitor("sekretariat")).Opens(action).Follows("Ny indsats").ShouldSee("Punktet er lukket").ShouldFind("Titel", "").ShouldFind("Beskrivelse", "");
        await portal.Visitor("medlem").Opens(initiative).ShouldSeeLink(Premises);
        await portal.Visitor("politiker").Opens(initiative).ShouldNotSee(Premises);
        await portal.Visitor().Opens(initiative).ShouldNotSee(Premises);
    }

    [Fact]
    public async Task What_an_initiative_came_from_is_not_removed_from_the_minutes()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med rødder", "2026-11-20");
        await secretary.Recommends(meeting, "Rådet anbefaler at plante træer.");
        await secretary.Follows("Ny indsats").Ticks("4. Gode vilkår og synlighed").Presses("Gem").ShouldSee("Indsatsen er oprettet");

        await secretary.Opens($"{meeting}/moedetilstand").Presses("Fjern Rådet anbefaler at plante træer.").ShouldSee("En indsats udspringer herfra, så det kan ikke fjernes").ShouldBeThere();
    }

    [Fact]
    public async Task An_organisation_that_becomes_one_with_another_leaves_it_its_initiatives()
    {
        var secretary = await portal.Visitor("sekretariat");
        var initiative = await portal.InitiativeCalled("Gode eksempler og netværk for nye iværksættere");
        var (stays, goes) = (await portal.OrganisationNamed("Kooperationen"), await portal.OrganisationNamed("Kooperativt København"));

        await secretary.Opens($"/organisationer/{stays}/sammenlaegning?med={goes}").Presses("Læg sammen").ShouldSee("er lagt sammen med Kooperationen");

        await portal.Visitor().Opens(initiative).ShouldSee("Ansvarlig").ShouldSee("Kooperationen").ShouldNotSee("Kooperativt København");
    }

    [Theory]
    [InlineData("/indsatser/ny?anbefaling=99999")]
    [InlineData("/indsatser/ny?opfoelgning=0")]
    [InlineData("/indsatser/ny?opfoelgning=x")]
    [InlineData("/indsatser/99999")]
    public async Task What_is_not_there_is_not_found(string address) => await (await portal.Visitor("sekretariat")).Opens(address).ShouldBeNotFound();
}
