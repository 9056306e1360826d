using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.FollowUp;

/// <summary>What is to be done after a meeting, from the minutes to the day that it is done.</summary>
public sealed class ActionItemStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Late = "Samle medlemmernes erfaringer med at bruge den samme dokumentation flere gange";

    [Fact]
    public async Task A_late_item_finds_its_owner_on_the_front_page_and_is_done()
    {
        var member = await portal.Visitor("medlem");

        await member.Opens("/").ShouldSee("22 dage forsinket").Follows(Late).ShouldSee("22 dage forsinket").ShouldSeeLink("DKS-rådets første møde 2026–2027");
        await member.Writes("Bemærkning", "Vi mangler to svar").Presses("Begynd").ShouldSee("Opfølgningspunktet er i gang").ShouldSee("Vi mangler to svar");
        await member.Writes("Bemærkning", "Samlet og sendt").Presses("Udført").ShouldSee("Udført 21.11.2026 af Maja Fuglebjerg").ShouldSee("Samlet og sendt").ShouldNotSee("forsinket");

        await member.Opens("/").ShouldNotSeeLink(Late);
        await portal.Visitor("politiker").Opens(await portal.ActionAt(Late)).ShouldSee("Vi mangler to svar").ShouldSee("Udført").ShouldNotSeeButton("Genoptag");
    }

    [Fact]
    public async Task A_member_updates_what_the_organisation_is_responsible_for_and_nothing_of_others()
    {
        var member = await portal.Visitor("medlem");
        var own = await portal.ActionAt("Gennemføre en kort rundspørge blandt rådets virksomheder om deres kontakt med kommunen");
        var others = await portal.ActionAt("Undersøge, hvor i bydelene der kan holdes åben rådgivning en dag om ugen");
        await member.Opens(own).Presses("Begynd").ShouldSee("Opfølgningspunktet er i gang").ShouldNotSeeLink("Ret");
        await member.Opens(others).ShouldBeThere().ShouldNotSeeButton("Begynd").ShouldNotSeeButton("Gem bemærkning");

        await member.Opens(own);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)member.Page.QuerySelector("main form")!;
        form.SetAttribute("action", $"{others}/trin");

        await portal.ChangesNothing(async () => await member.Writes("Bemærkning", "Jeg prøver").Sends(form).ShouldBeNotFound());
    }

    [Fact]
    public async Task The_list_begins_with_ones_own_and_is_narrowed_by_who_state_and_lateness()
    {
        var member = await portal.Visitor("medlem");
        await member.Opens("/opfoelgning").ShouldSee("Dine opfølgningspunkter").ShouldSee("Andres opfølgningspunkter").ShouldSee("81 dage forsinket");

        await member.Chooses("Ansvarlig", "Klima-, Miljø- og Teknikforvaltningen").Presses("Vis").ShouldSee("Undersøge, hvor i bydelene").ShouldNotSee("Dine opfølgningspunkter");
        await member.Opens("/opfoelgning").Chooses("Tilstand", "Udført").Presses("Vis").ShouldSee("Dele tjeklisten").ShouldNotSee("81 dage forsinket");
        await member.Opens("/opfoelgning").Ticks("Kun forsinkede").Presses("Vis").ShouldSee("81 dage forsinket").ShouldNotSee("Beskrive en fælles indgang");
        await member.Opens("/opfoelgning?tilstand=Sovende&side=x").ShouldBeThere();
    }

    [Fact]
    public async Task It_is_read_by_those_who_may_read_the_minutes()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var (member, politician) = (await portal.Visitor("medlem2"), await portal.Visitor("politiker"));
        var meeting = await secretary.HasConvened("Møde med opfølgning", "2026-11-20");
        await secretary.Agrees(meeting, "Spørge banken", "Lars Bonnerup Iversen", "2026-12-20");
        var action = await portal.ActionAt("Spørge banken");
        await secretary.Opens(action).ShouldSee("Spørge banken");
        await member.Opens(action).ShouldBeNotFound();
        await politician.Opens(action).ShouldBeNotFound();

        await secretary.Publishes(colleague, meeting);

        await member.Opens(action).ShouldSee("Spørge banken").ShouldNotSeeLink("Ret");
        await politician.Opens("/opfoelgning").ShouldSeeLink("Spørge banken");
        await portal.Visitor("virksomhed").Opens(action).ShouldBeNotFound();
        await portal.Visitor().Opens(action).ShouldBeAskedToSignIn();
    }

    [Fact]
    public async Task What_the_secretariat_changes_is_kept_dated_and_signed()
    {
        var secretary = await portal.Visitor("sekretariat");
        var action = await portal.ActionAt("Beskrive en fælles indgang for virksomheder, der vil ansætte i fleksjob og småjob");

        await secretary.Opens(action).Follows("Ret").Writes("Frist", "2027-01-31").Writes("Ansvarlig", "KTF").Presses("Gem")
            .ShouldSee("Fristen er flyttet fra 30.11.2026 til 31.01.2027").ShouldSee("Ansvarlig før: Beskæftigelses-, Integrations- og Erhvervsforvaltningen");

        await portal.Visitor("politiker").Opens(action).ShouldSee("Fristen er flyttet fra 30.11.2026 til 31.01.2027").ShouldSee("Louise Engbæk Nygaard");
    }

    [Fact]
    public async Task It_is_dropped_for_a_reason_and_taken_up_again()
    {
        var secretary = await portal.Visitor("sekretariat");
        var action = await portal.ActionAt("Udarbejde en oversigt over, hvem i kommunen virksomhederne kan kontakte om hvad");
        await secretary.Opens(action);
        (await portal.IsRefused(secretary, "Frafald")).ShouldSeeAt("Bemærkning", "Skriv, hvorfor punktet frafaldes");
        var tooLong = new string('å', 2_001);
        secretary.Writes("Bemærkning", tooLong);
        (await portal.IsRefused(secretary, "Gem bemærkning")).ShouldSeeAt("Bemærkning", "Skriv højst 2000 tegn").ShouldFind("Bemærkning", tooLong);

        await secretary.Writes("Bemærkning", "Kommunen har lavet en selv").Presses("Frafald")
            .ShouldSee("Frafaldet 21.11.2026 af Louise Engbæk Nygaard").ShouldSee("Kommunen har lavet en selv").ShouldNotSeeButton("Udført");
        await secretary.Presses("Genoptag").ShouldSee("Opfølgningspunktet er genoptaget").ShouldSeeButton("Udført");
    }

    [Fact]
    public async Task A_step_that_somebody_else_took_meanwhile_is_told()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var action = await portal.ActionAt("Orientere rådet skriftligt, når forhandlingerne er afsluttet");
        await secretary.Opens(action);
        await colleague.Opens(action).Presses("Udført").ShouldSee("Opfølgningspunktet er udført");

        secretary.Writes("Bemærkning", "Jeg skriver");

        (await portal.IsRefused(secretary, "Begynd")).ShouldFind("Bemærkning", "Jeg skriver").ShouldSeeButton("Genoptag");
    }
}
