using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Tests.Enterprises.Desk;

/// <summary>The secretariat corrects what stands in the directory, and takes it out.</summary>
public sealed class EnterpriseEditTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Only_what_was_changed_becomes_the_secretariats_word()
    {
        var secretary = await Approved("Kantinen Fælles Gryde", "13748136");

        await secretary.Opens("/virksomheder/13748136/rediger").ShouldFind("Virksomhedens navn", "Kantinen Fælles Gryde").ShouldFind("Største ordre", "250.000")
            .Writes("Sælger", "Kantinedrift og mødemad").Presses("Gem").ShouldSee("Oplysningerne er gemt").ShouldSee("Kilde: Sekretariatet, 21.11.2026");

        var enterprise = await portal.EnterpriseOf("13748136");
        Assert.Equal("Kantinedrift og mødemad", enterprise!.Sells);
        Assert.Equal((FactSource.Secretariat, FactSource.Enterprise), (enterprise.Origins[EnterpriseFact.Sells]!.Value.Source, enterprise.Origins[EnterpriseFact.Contact]!.Value.Source));
    }

    [Fact]
    public async Task What_cannot_be_is_said_by_its_field()
    {
        var secretary = await Approved("Cykelværkstedet", "24256790");

        await portal.ChangesNothing(async () => await secretary.Opens("/virksomheder/24256790/rediger")
            .Writes("Virksomhedens navn", " ").Writes("Postnummer", "25000").Writes("E-mail", "karla").Writes("Største ordre", "mange penge").Writes("Stiftet", "i går").Unticks("Socialøkonomisk").Presses("Gem")
            .ShouldSeeBy("Virksomhedens navn", "Skriv virksomhedens navn").ShouldSeeBy("Postnummer", "Skriv et postnummer med fire cifre")
            .ShouldSeeBy("E-mail", "Skriv en e-mailadresse, fx navn@virksomhed.dk").ShouldSeeBy("Største ordre", "Skriv et beløb i hele kroner, større end nul")
            .ShouldSeeBy("Stiftet", "Skriv datoen som 2026, 03.2026 eller 12.03.2026").ShouldSeeBy("Kategorier", "Vælg mindst én kategori").ShouldFind("Største ordre", "mange penge"));
    }

    [Fact]
    public async Task Two_who_write_at_once_lose_nothing()
    {
        var first = await Approved("To Skrivere", "13585628");
        var second = await portal.Visitor("kollega");
        await first.Opens("/virksomheder/13585628/rediger").Writes("By", "Valby");
        await second.Opens("/virksomheder/13585628/rediger").Writes("By", "København SV").Presses("Gem").ShouldSee("Oplysningerne er gemt");

        await first.Writes("By", "Valby Sogn").Presses("Gem").ShouldSee("København SV").ShouldFind("By", "Valby Sogn").Presses("Gem").ShouldSee("Oplysningerne er gemt");
        Assert.Equal("Valby Sogn", (await portal.EnterpriseOf("13585628"))!.City);
    }

    [Fact]
    public async Task Out_of_the_directory_with_a_reason_and_back_again()
    {
        var secretary = await Approved("Gæsten", "22756214");

        await portal.ChangesNothing(async () => await secretary.Opens("/virksomheder/22756214/rediger").Presses("Tag ud af oversigten").ShouldSeeBy("Begrundelse", "Skriv en begrundelse"));
        await secretary.Writes("Begrundelse", "Virksomheden er lukket").Presses("Tag ud af oversigten").ShouldSee("Virksomheden er taget ud af oversigten").ShouldSee("Virksomheden er lukket");
        Assert.False((await portal.EnterpriseOf("22756214"))!.IsListed);
        await portal.Visitor("admin").Opens("/admin/haendelseslog").ShouldSee("Virksomheden er lukket");

        await secretary.Writes("Begrundelse", "Den åbnede igen").Presses("Sæt tilbage i oversigten").ShouldSee("Virksomheden står i oversigten igen");
        Assert.True((await portal.EnterpriseOf("22756214"))!.IsListed);
    }

    [Fact]
    public async Task A_number_that_no_enterprise_bears_is_not_found() =>
        await portal.Visitor("sekretariat").Opens("/virksomheder/11617034/rediger").ShouldBeNotFound();

    private async Task<Visitor> Approved(string name, string cvr) =>
        await (await portal.Visitor("sekretariat")).ApprovesRegistration(await portal.HasRegistration(name, cvr));
}
