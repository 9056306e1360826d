using DksPortal.Domain.Enterprises;
using DksPortal.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Directory;

/// <summary>The directory as a buyer, an enterprise and the secretariat meet it.</summary>
public sealed class DirectoryStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Glad = "01102311";
    private const string HusForbi = "01122576";
    private const string Medvind = "01132709";

    [Theory]
    [InlineData("kantine")]
    [InlineData("kantinedrift")]
    [InlineData("kantne")]
    [InlineData("Kantinedirft")]
    [InlineData("KANTINEDRIFT til møder")]
    public async Task A_buyer_finds_who_runs_a_canteen_with_a_slip_of_the_finger_too(string typed)
    {
        var buyer = await portal.Visitor().Opens("/virksomheder").Writes("Navn, vare eller ydelse", typed).Presses("Søg");

        buyer.ShouldBeThere().ShouldSeeLink("GLAD Fonden");
        Assert.Contains("q=", buyer.Address, StringComparison.Ordinal);
        await buyer.Follows("GLAD Fonden").ShouldSee("Kantinedrift, catering, mødeforplejning").ShouldSee("1.800.000 kr.").ShouldSee("Opdigtet til demoen");
    }

    [Fact]
    public async Task Filters_narrow_the_list_and_the_address_can_be_shared()
    {
        var buyer = await portal.Visitor().Opens("/virksomheder").ShouldSeeLink("Tilmeld virksomhed").Chooses("Kategori", "Socialøkonomisk (4)").Presses("Søg");
        buyer.ShouldSee("4 virksomheder fundet").ShouldSeeLink("Hus Forbi").ShouldNotSeeLink("Logik & Co.");
        await buyer.Chooses("Branche", "Kultur, medier og design (1)").Presses("Søg").ShouldSee("1 virksomhed fundet").ShouldSeeLink("Hus Forbi").ShouldNotSeeLink("Medvind");

        await portal.Visitor().Opens(buyer.Address).ShouldSee("1 virksomhed fundet").ShouldFind("Kategori", "Socialøkonomisk (1)").ShouldSeeLink("CSV").ShouldSeeLink("Excel");
        await buyer.Follows("Vis alle").ShouldSee("14 virksomheder i oversigten");
    }

    [Fact]
    public async Task What_is_wrong_in_the_address_is_left_out_and_nothing_found_says_what_to_try()
    {
        await portal.Visitor().Opens("/virksomheder?kategori=hest&bydel=99&side=mange&q=medvind").ShouldBeThere()
            .ShouldSee("Noget i søgningen kunne ikke læses").ShouldSeeLink("Medvind").ShouldFind("Navn, vare eller ydelse", "medvind");
        await portal.Visitor().Opens("/virksomheder?q=%3F!").ShouldSee("Noget i søgningen kunne ikke læses").ShouldSee("14 virksomheder");
        await portal.Visitor().Opens("/virksomheder?side=99").ShouldSee("14 virksomheder").ShouldSeeLink("Medvind");
        await portal.Visitor().Opens("/virksomheder?q=rumraketter&stadie=Idea").ShouldSee("Ingen virksomheder passer").ShouldSee("Prøv færre eller kortere ord")
            .ShouldSee("Prøv uden et af filtrene").ShouldSeeLink("Vis alle");
        await portal.Visitor().Opens("/virksomheder?q=%27%3B%00%F0%9F%98%80%22%3Cscript%3E").ShouldBeThere();
        await portal.Visitor().Opens($"/virksomheder?q={new string('æ', 3_000)}").ShouldBeThere();
        await portal.Visitor().Opens("/virksomheder?q=DK 01 10 23 11").ShouldSee("1 virksomhed fundet").ShouldSeeLink("GLAD Fonden");
    }

    [Fact]
    public async Task A_change_shows_at_once_and_what_leaves_is_gone()
    {
        var reader = await portal.Visitor().Opens("/virksomheder?q=luftballoner").ShouldSee("Ingen virksomheder passer");
        await portal.Changes("01082051", (one, now) => one.Offers("Luftballoner til fester", null, FactSource.Secretariat, DateOnly.FromDateTime(now)));
        await reader.Opens("/virksomheder?q=luftballoner").ShouldSeeLink("Parknet F.M.B.A.");
        await portal.Changes("01082051", (one, now) => one.Offers("Internet", null, FactSource.Secretariat, DateOnly.FromDateTime(now)));
        await reader.Opens("/virksomheder?q=luftballoner").ShouldSee("Ingen virksomheder passer");

        await portal.Changes("01082051", (one, now) => one.IsShown(false, now));
        await reader.Opens("/virksomheder").ShouldSee("13 virksomheder");
        await reader.Opens("/virksomheder/01082051").ShouldBeNotFound();
        await portal.Visitor("sekretariat").Opens("/virksomheder/01082051").ShouldSee("står ikke i den offentlige oversigt");
        await portal.Changes("01082051", (one, now) => one.IsShown(true, now));
        await reader.Opens("/virksomheder").ShouldSee("14 virksomheder");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    [InlineData("𝄞")]
    public async Task A_long_text_without_a_space_in_it_is_cut_all_the_same(string between)
    {
        var sells = string.Join(between, Enumerable.Repeat("Luftballon", 30));
        await portal.Changes("01082051", (one, now) => one.Offers(sells, null, FactSource.Secretariat, DateOnly.FromDateTime(now)));

        await portal.Visitor().Opens("/virksomheder?q=parknet").ShouldBeThere().ShouldSeeLink("Parknet F.M.B.A.").ShouldSee(" …").ShouldNotSee("\ufffd");

        await portal.Changes("01082051", (one, now) => one.Offers("Internet", null, FactSource.Secretariat, DateOnly.FromDateTime(now)));
    }

    [Fact]
    public async Task Criteria_are_told_of_a_social_enterprise_alone()
    {
        await portal.Visitor().Opens($"/virksomheder/{Glad}").ShouldSee("Kriterier for en socialøkonomisk virksomhed");
        await portal.Changes(Glad, (one, now) => one.IsOfKinds([EnterpriseKind.Democratic], FactSource.Secretariat, DateOnly.FromDateTime(now)));

        await portal.Visitor().Opens($"/virksomheder/{Glad}").ShouldBeThere().ShouldNotSee("Kriterier for en socialøkonomisk virksomhed");

        await portal.Changes(Glad, (one, now) => one.IsOfKinds([EnterpriseKind.SocialEconomy], FactSource.Secretariat, DateOnly.FromDateTime(now)));
    }

    [Fact]
    public async Task Facts_stand_with_their_source_and_what_is_old_is_marked()
    {
        await portal.Visitor().Opens("/virksomheder?q=medvind").ShouldSee("Ubekræftet, sidst bekræftet");
        var reader = await portal.Visitor().Opens($"/virksomheder/{Medvind}").ShouldSee("Ubekræftet, sidst bekræftet").ShouldSee("Kilder og datoer").ShouldSee("Virksomheden")
            .ShouldSee("Kriterier for en socialøkonomisk virksomhed").ShouldSee("Opfyldt").ShouldSee("Ansatte i 2025").ShouldSee("Plads i rådet");
        reader.ShouldNotSeeLink("Ret").ShouldNotSeeLink("Årlige beskæftigelsestal");
        // How many work there is everybody's to know; on which terms is for the enterprise itself and the secretariat.
        reader.ShouldNotSee("Fleksjob");
        await portal.Visitor("virksomhed2").Opens($"/virksomheder/{Medvind}").ShouldNotSee("Fleksjob");
        await portal.Visitor("virksomhed").Opens($"/virksomheder/{Medvind}").ShouldSee("Fleksjob");
        await portal.Visitor().Opens($"/virksomheder/{Glad}").ShouldNotSee("Ubekræftet, sidst bekræftet").ShouldSee("kontakt@glad-fonden.example");

        await portal.Visitor("sekretariat").Opens($"/virksomheder/{Medvind}").ShouldSeeLink("Ret").ShouldSeeLink("Årlige beskæftigelsestal");
        await portal.Visitor("virksomhed").Opens($"/virksomheder/{Medvind}").ShouldSeeLink("Min virksomhed").ShouldNotSeeLink("Ret");
        await portal.Visitor("virksomhed").Opens($"/virksomheder/{Glad}").ShouldNotSeeLink("Årlige beskæftigelsestal");
        await portal.Visitor().InEnglish().Opens($"/virksomheder/{Medvind}").ShouldSee("Sources and dates").ShouldSee("Unconfirmed, last confirmed").ShouldSee("Social");
    }

    [Fact]
    public async Task An_advertising_protected_enterprise_shows_neither_mail_nor_telephone_to_anybody()
    {
        foreach (var who in new[] { await portal.Visitor().Opens("/"), await portal.Visitor("sekretariat"), await portal.Visitor("virksomhed") })
        {
            await who.Opens($"/virksomheder/{HusForbi}").ShouldBeThere().ShouldNotSee("kontakt@hus-forbi.example").ShouldSee("reklamebeskyttet");
            await who.Opens("/virksomheder?q=forbi").ShouldSeeLink("Hus Forbi").ShouldNotSee("kontakt@");
            var csv = System.Text.Encoding.UTF8.GetString(await who.Downloads("/virksomheder.csv"));
            Assert.Contains("Hus Forbi", csv, StringComparison.Ordinal);
            Assert.DoesNotContain("kontakt@hus-forbi.example", csv, StringComparison.Ordinal);
            Assert.Contains("kontakt@glad-fonden.example", csv, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nor_does_any_page_of_the_office_that_tells_what_happened_to_it()
    {
        var matter = await portal.Ask(db => db.EnterpriseRegistrations.Where(one => one.Enterprise!.Cvr == HusForbi).Select(one => one.Id).FirstAsync(TestContext.Current.CancellationToken));
        foreach (var who in new[] { "sekretariat", "admin" })
        {
            var reader = await portal.Visitor(who);
            foreach (var page in new[] { $"/virksomheder/{HusForbi}", "/admin/haendelseslog?slags=Enterprise&navn=Hus+Forbi", "/admin/haendelseslog?slags=EnterpriseRegistration&navn=Hus+Forbi" })
            {
                await reader.Opens(page).ShouldBeThere().ShouldNotSee("kontakt@hus-forbi.example").ShouldSee("skjult, fordi virksomheden er reklamebeskyttet");
            }
        }

        await portal.Visitor("sekretariat").Opens($"/virksomheder/tilmeldinger/{matter}").ShouldBeThere().ShouldNotSee("kontakt@hus-forbi.example").ShouldSee("skjult, fordi");
        await portal.Visitor("sekretariat").Opens($"/virksomheder/{HusForbi}/rediger").ShouldBeThere().ShouldNotSee("kontakt@hus-forbi.example").ShouldSee("skjult, fordi");
        await portal.Visitor("sekretariat").Opens("/admin/haendelseslog?slags=Enterprise&navn=GLAD").ShouldSee("kontakt@glad-fonden.example");
    }

    [Fact]
    public async Task Items_that_concerned_it_stand_there_closed_ones_for_the_council_alone()
    {
        var cancel = TestContext.Current.CancellationToken;
        await portal.Ask(async db =>
        {
            var organisation = (await db.Enterprises.Include(one => one.Organisation).SingleAsync(one => one.Cvr == Glad, cancel)).Organisation!;
            var meeting = await db.Meetings.Include(one => one.Agenda).ThenInclude(item => item.Concerns).FirstAsync(one => one.Slug == "2026-1", cancel);
            foreach (var item in meeting.Agenda.Where(item => item.Kind is AgendaItemKind.Discussion or AgendaItemKind.Decision or AgendaItemKind.Information)) item.IsAbout([organisation]);
            return await db.SaveChangesAsync(cancel);
        });
        var closed = await portal.Ask(db => db.AgendaItems.Where(item => item.IsClosed && db.Meetings.Any(meeting => meeting.Slug == "2026-1" && meeting.Id == item.MeetingId)).Select(item => item.Title).FirstAsync(cancel));

        await portal.Visitor().Opens($"/virksomheder/{Glad}").ShouldSee("Punkter, der har handlet om virksomheden").ShouldNotSee(closed);
        await portal.Visitor("medlem").Opens($"/virksomheder/{Glad}").ShouldSeeLink(closed);
    }
}
