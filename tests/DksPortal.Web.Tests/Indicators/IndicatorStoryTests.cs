using DksPortal.Web.Tests.Documents;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Indicators;

/// <summary>What the council changes, as each kind of reader meets it.</summary>
public sealed class IndicatorStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Vulnerable = "Ansatte i udsatte positioner";

    [Fact]
    public async Task Everybody_sees_what_changed_and_from_how_many_reports()
    {
        var citizen = await portal.Visitor().Opens("/indikatorer").ShouldSeeLink("Nye demokratiske, kooperative og socialøkonomiske virksomheder")
            .ShouldSee("14 af 14 godkendte virksomheder har oplyst, hvornår de er grundlagt").ShouldSee("222 personer i 2025").ShouldSee("14 af 14 godkendte virksomheder har indberettet for 2025")
            .ShouldSee("Demo").ShouldSee("ikke fastsat").ShouldNotSeeLink("Ny indikator").Follows(Vulnerable);

        citizen.ShouldSee("Virksomhedsregistret og virksomhedernes egne tal, opgjort 21.11.2026").ShouldSee("Hvorfor vi måler").ShouldSee("Kommissorium for DKS-rådet, 12.03.2026").ShouldSee("heraf 222 demo").ShouldSee("Praktik og fra ledighed står for sig selv").ShouldNotSeeLink("Ny måling");
        var told = citizen.Page.QuerySelector("svg[role=img] desc")!.TextContent;
        Assert.StartsWith("2025: 222 personer (Fleksjob 125, Småjob 22, Fritidsjob 75, 14 af 14 virksomheder)", told, StringComparison.Ordinal);
        Assert.EndsWith("Udgangspunkt 222 i 2025", told, StringComparison.Ordinal);
        Assert.Single(citizen.Page.QuerySelectorAll("svg .chart-baseline"));
    }

    [Fact]
    public async Task The_numbers_stand_in_a_table_below_and_where_none_was_founded_a_sentence_says_so()
    {
        var citizen = await portal.Visitor().Opens("/indikatorer").ShouldSee("Ingen af de 14 virksomheder, der har oplyst et år, er grundlagt i 2021–2026. Den yngste er grundlagt i 2018.")
            .ShouldNotSee("Uændret siden udgangspunktet").ShouldSee("0 i 2025 (14 af 14 virksomheder)").ShouldSee("222 i 2025 (14 af 14 virksomheder)").ShouldSee("opgjort 21.11.2026");

        Assert.Equal(["/indikatorer/1.csv", "/indikatorer/2.csv"], citizen.Page.QuerySelectorAll("a[href$='.csv']").Select(link => link.GetAttribute("href")).Take(2));
        var tables = citizen.Page.QuerySelectorAll(".indicator details table");
        Assert.Equal("2026 (indtil nu)", tables[0].QuerySelector("tbody th")!.TextContent);
        Assert.Contains("222", tables[1].QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        await citizen.Opens("/indikatorer?dato=2026-11-20").ShouldSee("opgjort 20.11.2026");
    }

    [Fact]
    public async Task In_English_computed_ones_are_told_in_English_unless_the_secretariat_wrote_otherwise()
    {
        var (reader, secretary) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"));
        await reader.InEnglish().Opens("/indikatorer").ShouldSee("14 of 14 approved enterprises have reported for 2025").ShouldSee("not set").ShouldSee("New democratic, cooperative and social enterprises")
            .ShouldSee("222 people in 2025").ShouldNotSee("Nye demokratiske").ShouldNotSee("personer").Follows("Employees in vulnerable positions");
        var address = reader.Address;
        reader.ShouldSee("People in fleksjob (flexible jobs)").ShouldNotSee(Vulnerable);
        await reader.Opens("/vision/1").ShouldSee("222 people in 2025").ShouldNotSee(Vulnerable);
        await reader.Opens("/status").ShouldSee("222 people in 2025").ShouldNotSee(Vulnerable);
        await reader.Opens("/traaden").ShouldSeeLink("Employees in vulnerable positions");
        Assert.Contains("Employees in vulnerable positions: 222 people in 2025", PdfTools.Text(await reader.Downloads("/status.pdf")).Words(), StringComparison.Ordinal);

        await secretary.Opens($"{address}/rediger").Writes("Enhed", "mennesker").Presses("Gem").ShouldSee("Indikatoren er gemt");
        await reader.Opens(address).ShouldSee("222 mennesker in 2025").ShouldSee("People in fleksjob (flexible jobs)");
        await secretary.Opens($"{address}/rediger").Writes("Enhed", "personer").Presses("Gem").ShouldSee("Indikatoren er gemt");
    }

    [Fact]
    public async Task On_paper_stands_how_many_are_left_out()
    {
        var politician = await portal.Visitor("politiker");
        var more = await portal.Ask(async db =>
        {
            foreach (var name in new[] { "Ét", "To", "Tre", "Fire" }) db.Add(new DksPortal.Domain.Indicators.Indicator(name, "stk.", "Det, der tælles", "Tælling"));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return await db.Indicators.CountAsync(TestContext.Current.CancellationToken) - 4;
        });

        var paper = await politician.Downloads("/status.pdf");

        Assert.Contains($"og {more} flere på /indikatorer", PdfTools.Text(paper).Words(), StringComparison.Ordinal);
        Assert.Equal(2, PdfTools.Pages(paper).Length);
    }

    [Fact]
    public async Task What_the_portal_says_of_computed_ones_is_what_they_are_laid_with()
    {
        var danish = DksPortal.Web.Localisation.Texts.All("da");
        foreach (var one in await portal.Ask(db => db.Indicators.Where(one => one.Computation != null).ToListAsync(TestContext.Current.CancellationToken)))
        {
            Assert.Equal(
                (danish[$"Indicator.Name.{one.Computation}"], danish[$"Indicator.Unit.{one.Computation}"], danish[$"Indicator.Definition.{one.Computation}"]),
                (one.Name, one.Unit, one.Definition));
        }
    }

    [Fact]
    public async Task The_secretariat_measures_by_hand_corrects_and_deletes()
    {
        var (secretary, citizen) = (await portal.Visitor("sekretariat"), portal.Visitor());
        await secretary.Opens("/indikatorer").Follows("Ny indikator").Writes("Navn", "Indkøb hos virksomhederne").Writes("Enhed", "mio. kr.").Writes("Definition", "Kommunens køb i et år")
            .Writes("Kilde", "Økonomiforvaltningen").Writes("Udgangspunkt", "1.234,5").Writes("Udgangspunktets år", "2024").Writes("Mål", "1.500").Writes("Målets år", "2027")
            .Chooses("Visionsprincip", "2. Indkøb med hjerne og hjerte").Presses("Gem").ShouldSee("Indikatoren er oprettet").ShouldSee("Der er ingen målinger endnu");
        var address = secretary.Address;
        await secretary.Follows("Ny måling").Writes("Dag", "2025-12-31").Writes("Værdi", "1.300").Writes("Kilde", "Regnskab 2025").Presses("Gem").ShouldSee("Målingen er gemt");
        await secretary.Follows("Ny måling").Writes("Dag", "01.11.2026").Writes("Værdi", "1.290,25").Writes("Bemærkning", "Foreløbigt").Presses("Gem").ShouldSee("Målingen er gemt");

        await citizen.Opens(address).ShouldSee("1.290,25 mio. kr. den 01.11.2026").ShouldSee("Fremgang").ShouldSee("+55,75 siden udgangspunktet i 2024").ShouldSee("−9,75 siden 31.12.2025")
            .ShouldSee("209,75 mangler, før målet er nået").ShouldSee("1.500 i 2027").ShouldSee("Regnskab 2025").ShouldSee("Foreløbigt").ShouldNotSeeLink("Ny måling");
        await secretary.Opens(address).Follows("Ret 01.11.2026").Writes("Værdi", "1.510").Presses("Gem").ShouldSee("Målingen er rettet");
        await citizen.Opens(address).ShouldSee("Målet er nået");
        await secretary.Opens(address).Follows("Ret 31.12.2025").Presses("Slet målingen").ShouldSee("Målingen fra 31.12.2025 er slettet");
        await citizen.Opens(address).ShouldNotSee("Regnskab 2025");
        await citizen.Opens($"{address}?dato=2026-11-20").ShouldBeNotFound();
    }

    [Fact]
    public async Task Principle_and_indicator_are_one_click_apart_and_the_thread_ends_there()
    {
        var citizen = await portal.Visitor().Opens("/vision/1").ShouldSee("222 personer i 2025").Follows(Vulnerable);
        await citizen.ShouldSee("1. Inkluderende erhvervsliv og arbejdsmarked").Within("Den røde tråd").ShouldSeeLink("Flere i fleksjob, småjob og fritidsjob").Follows("1. Inkluderende erhvervsliv og arbejdsmarked");
        citizen.Within("Den røde tråd").ShouldSeeLink(Vulnerable);
        await citizen.Opens("/traaden").ShouldSee("Hvordan måles det").ShouldSeeLink(Vulnerable);
        await citizen.Opens("/indsatser").Follows("Flere i fleksjob, småjob og fritidsjob");
        citizen.Within("Den røde tråd").ShouldSeeLink(Vulnerable);
    }

    [Fact]
    public async Task The_secretariat_ties_a_loose_one_to_one_principle()
    {
        var secretary = await portal.Visitor("sekretariat");
        var (id, _) = await portal.Ask(db => IndicatorSample.InAsync(db, TestContext.Current.CancellationToken));
        await secretary.Opens("/traaden").ShouldSee("Indikatorer uden visionsprincip");
        await secretary.Opens($"/traaden/indikator/{id}").Chooses("Visionsprincip", "3. Viden og kendskab").Presses("Gem").ShouldSee("er knyttet til tråden").ShouldSee("Løsn først indikatoren");
        await secretary.Opens("/vision/3").ShouldSeeLink(IndicatorSample.Name);
        await secretary.Opens($"/traaden/indikator/{id}").Presses("Løsn 3. Viden og kendskab").ShouldSee("er løsnet");
        await secretary.Opens("/vision/3").ShouldNotSeeLink(IndicatorSample.Name);
    }

    [Fact]
    public async Task The_status_holds_them_against_baseline_and_target_today_and_then()
    {
        var politician = await portal.Visitor("politiker");
        await politician.Opens("/status").ShouldSee("222 personer i 2025").ShouldSee("14 af 14 godkendte virksomheder har indberettet for 2025 · Udgangspunkt: 222 i 2025 (14 af 14 virksomheder) · Mål: ikke fastsat");
        await politician.Opens("/status?dato=2024-06-30").ShouldSee("Ingen tal endnu").Follows(Vulnerable);
        politician.ShouldSee("Sådan stod det, da søndag den 30. juni 2024 sluttede").ShouldSee("Ingen af 0 godkendte virksomheder har indberettet endnu");
    }

    [Fact]
    public async Task A_computed_one_is_described_and_held_against_a_year_and_never_measured()
    {
        var secretary = await portal.Visitor("sekretariat");
        var id = await portal.Ask(db => db.Indicators.Where(one => one.Name == Vulnerable).Select(one => one.Id).SingleAsync(TestContext.Current.CancellationToken));
        await secretary.Opens($"/indikatorer/{id}/maalinger/ny").ShouldSee("Indikatoren beregnes af registret og måles ikke i hånden");
        await secretary.Opens($"/indikatorer/{id}/rediger").Writes("Mål", "300").Writes("Målets år", "2027").Presses("Gem").ShouldSee("Indikatoren er gemt");
        await portal.Visitor().Opens($"/indikatorer/{id}").ShouldSee("300 i 2027").ShouldSee("78 mangler, før målet er nået");
        await secretary.Opens($"/indikatorer/{id}/rediger").Writes("Mål", "").Writes("Målets år", "").Presses("Gem").ShouldSee("Indikatoren er gemt");
    }
}
