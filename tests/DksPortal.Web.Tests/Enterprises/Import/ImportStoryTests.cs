using System.Text;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Import;

/// <summary>The secretariat takes in a list of enterprises.</summary>
public sealed class ImportStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Page = "/virksomheder/indlaesning";

    [Fact]
    public async Task Each_line_is_shown_and_then_all_of_them_are_taken_in()
    {
        var (cvr, secretary) = (MadeUpNumbers.At(100), await portal.Visitor("sekretariat"));
        await portal.ChangesNothing(async () => await secretary.Opens(Page));
        var file = SheetMaker.Csv(
            "Navn;CVR-nummer;Branche;Kategorier;Største ordre;Postnummer;Farve",
            $"Det Nye Værksted;{cvr};Genbrug og reparation;Kooperativ, Demokratisk;250.000;2200;rød",
            "Logik;01001019;;;9.000.000;;",
            "Uden rigtigt nummer;12345678;Fiskeri;;;;");

        await secretary.Attaches("Fil", "liste.csv", file).Presses("Indlæs")
            .ShouldSee("Disse kolonner kender portalen ikke").ShouldSee("Farve").ShouldSee("1 linje er forkert og bliver ikke indlæst")
            .ShouldSee("kommer 1 nye virksomheder i oversigten, og 1 bliver ændret").ShouldSee("Største ordre: fra »8.000.000« til »9.000.000«")
            .ShouldSee("CVR-nummer: Skriv et CVR-nummer med otte cifre, der findes").ShouldSee("Branche: »Fiskeri« er ikke et af de ord, der kan vælges");
        Assert.Null(await Find(cvr));
        await secretary.Presses("Indlæs").ShouldSee("Listen er indlæst: 1 nye virksomheder, 1 ændret, 1 linjer udeladt").ShouldSee("Selve filen er ikke gemt");

        var made = (await Find(cvr))!;
        Assert.Equal(("Det Nye Værksted", Sector.Reuse, 250_000, true), (made.Name, made.Sector, made.LargestOrder, made.IsListed));
        Assert.Equal([EnterpriseKind.Democratic, EnterpriseKind.Cooperative], made.Kinds);
        Assert.Equal(FactSource.Secretariat, made.Origins[EnterpriseFact.Sector]!.Value.Source);
        Assert.Equal(DanishOrder.Key(made.Name), made.SortKey);
        var logik = (await Find("01001019"))!;
        Assert.Equal((9_000_000, Sector.Construction), (logik.LargestOrder, logik.Sector));
        Assert.Equal(FactSource.Enterprise, logik.Origins[EnterpriseFact.Sector]!.Value.Source);
        await secretary.Opens("/admin/haendelseslog").ShouldSee("Det Nye Værksted");
        await secretary.Opens(Page).ShouldSee("1 nye, 1 ændret");
    }

    [Fact]
    public async Task Pressed_twice_it_is_taken_in_once()
    {
        var (cvr, secretary, colleague) = (MadeUpNumbers.At(101), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await secretary.Brings("to gange.csv", "CVR-nummer;Navn", $"{cvr};To gange");
        await colleague.Opens(secretary.Address);
        await secretary.Presses("Indlæs").ShouldSee("Listen er indlæst: 1 nye");

        await portal.ChangesNothing(() => colleague.Presses("Indlæs").ShouldSee("Siden var ændret, siden du åbnede den"));
        await colleague.Brings("igen.csv", "CVR-nummer;Navn", $"{cvr};To gange");
        colleague.ShouldSee("Der er ingen linjer at indlæse").ShouldSee("Uændret").ShouldNotSeeButton("Indlæs");
    }

    [Fact]
    public async Task What_changed_since_it_was_looked_at_is_looked_at_again()
    {
        var (cvr, secretary) = (MadeUpNumbers.At(102), await portal.Visitor("sekretariat"));
        await secretary.Brings("foer.csv", "CVR-nummer;Navn;By", $"{cvr};Den ene;Valby");
        var colleague = await portal.Visitor("kollega");
        await colleague.Brings("imens.csv", "CVR-nummer;Navn", $"{cvr};Den anden");
        await colleague.Presses("Indlæs").ShouldSee("Listen er indlæst");

        await portal.ChangesNothing(() => secretary.Presses("Indlæs").ShouldSee("Oversigten er ændret, siden du så listen efter").ShouldSee("Navn: fra »Den anden« til »Den ene«"));
        await secretary.Presses("Indlæs").ShouldSee("Listen er indlæst: 0 nye virksomheder, 1 ændret");
    }

    [Fact]
    public async Task A_number_that_stands_twice_is_wrong_wherever_it_stands()
    {
        var (cvr, secretary) = (MadeUpNumbers.At(103), await portal.Visitor("sekretariat"));

        await secretary.Brings("tvillinger.csv", "CVR-nummer;Navn", $"{cvr};Den ene", $"DK {cvr[..4]} {cvr[4..]};Den anden", $"{MadeUpNumbers.At(104)};Den tredje");

        secretary.ShouldSee("2 linjer er forkerte").ShouldSee("Nummeret står også i linje 3").ShouldSee("Nummeret står også i linje 2");
        await secretary.Follows("Forkerte (2)").ShouldSee("Den anden").ShouldNotSee("Den tredje");
        await secretary.Presses("Kassér listen").ShouldSee("Intet blev indlæst").ShouldNotSee("tvillinger.csv");
        Assert.Null(await Find(MadeUpNumbers.At(104)));
    }

    [Fact]
    public async Task It_becomes_the_enterprise_of_the_organisation_that_is_known_by_that_name()
    {
        var secretary = await portal.Visitor("sekretariat");
        var known = await portal.Ask(db => db.Organisations.OrderByDescending(one => one.Id).Where(one => one.Cvr == null && !db.Enterprises.Any(other => other.OrganisationId == one.Id)).Select(one => new { one.Id, one.Name }).FirstAsync(TestContext.Current.CancellationToken));
        await secretary.Brings("kendt.csv", "CVR-nummer;Navn", $"{MadeUpNumbers.At(105)};\"{known.Name.ToUpperInvariant()}\"", $"{MadeUpNumbers.At(106)};\"{known.Name}\"");

        await secretary.Presses("Indlæs").ShouldSee("2 nye");

        Assert.Equal((known.Id, null), ((await Find(MadeUpNumbers.At(105)))!.OrganisationId, (await Find(MadeUpNumbers.At(106)))!.OrganisationId));
        Assert.Equal(MadeUpNumbers.At(105), await portal.Ask(db => db.Organisations.Where(one => one.Id == known.Id).Select(one => one.Cvr).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Many_lines_are_read_page_by_page()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Brings("mange.csv", ["CVR-nummer;Navn", .. MadeUpNumbers.All().Skip(200).Take(120).Select((cvr, at) => $"{cvr};Nummer {at:000}")]);

        await secretary.ShouldSee("Nummer 049").ShouldNotSee("Nummer 050").Follows("Næste").ShouldSee("Nummer 050").Follows("Næste").ShouldSee("Nummer 119").ShouldNotSeeLink("Næste");
        await secretary.Opens($"{secretary.Address.Split('?')[0]}?vis=nye&side=999999").ShouldSee("Nummer 119");
    }

    [Theory]
    [InlineData("tom.csv", "", "Vælg en fil med indhold")]
    [InlineData("kun hoved.csv", "CVR-nummer;Navn", "Der er ingen linjer under kolonnernes navne")]
    [InlineData("en kolonne.csv", "Navn\r\nHuset", "Kolonnen »CVR-nummer« mangler")]
    [InlineData("to ens.csv", "CVR-nummer;Navn;Navn\r\n13748136;A;B", "Kolonnen »Navn« står der to gange")]
    [InlineData("aaben.csv", "CVR-nummer;Navn\r\n13748136;\"Huset", "Anførselstegnet i linje 2 bliver aldrig lukket")]
    [InlineData("liste.pdf", "CVR-nummer;Navn", "Vælg en CSV-fil eller en Excel-fil (.xlsx)")]
    [InlineData("billede.csv", "\u0089PNG\r\n\u001a\n\0\0", "billede.csv")]
    [InlineData("liste.xlsx", "CVR-nummer;Navn\r\n13748136;Huset", "liste.xlsx")]
    public async Task A_file_that_is_no_list_is_refused_and_nothing_is_kept(string name, string content, string message)
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens(Page).Attaches("Fil", name, Encoding.Latin1.GetBytes(content));

        await portal.ChangesNothing(async () => Assert.Contains(message, (await secretary.Presses("Indlæs").ShouldBeThere()).Page.QuerySelector("#File-error")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(30)]
    public async Task A_file_that_is_too_large_is_refused(int megabytes)
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens(Page).Attaches("Fil", "stor.csv", new byte[megabytes << 20]);

        await portal.ChangesNothing(async () => await secretary.Presses("Indlæs").ShouldSeeBy("Fil", "Vælg en fil på højst 10 MB"));
    }

    private Task<Enterprise?> Find(string cvr) => portal.Ask((PortalDb db) => db.Enterprises.SingleOrDefaultAsync(one => one.Cvr == cvr, TestContext.Current.CancellationToken));
}

/// <summary>What the secretariat does again and again in these tests.</summary>
file static class Secretariat
{
    public static async Task Brings(this Visitor secretary, string name, params string[] lines) =>
        await secretary.Opens("/virksomheder/indlaesning").Attaches("Fil", name, SheetMaker.Csv(lines)).Presses("Indlæs").ShouldSee(name);
}
