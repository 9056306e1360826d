using System.Globalization;
using DksPortal.Web.Tests.Documents;
using DksPortal.Web.Tests.FollowUp;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Status;

/// <summary>The politician's one minute.</summary>
public sealed class StatusPageTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_politician_reads_the_answers_to_the_four_questions()
    {
        var politician = await portal.Visitor("politiker");

        await politician.Opens("/").Follows("Status i dag");
        politician.ShouldSee("Fortsætter rådet?").ShouldSee("Rådet fortsætter perioden 2026–2027 ud, til")
            .ShouldSee("Hvad kom der af opsamlingen, og til hvem? Opfølgningsnotatet fra")
            .ShouldSee("Hvad kræver finansiering, og hvad kan sættes i gang?")
            .ShouldSee("Hvad kommer til politisk beslutning?").ShouldSee("venter på svar.");
    }

    [Fact]
    public async Task Each_figure_leads_to_a_list_of_that_length()
    {
        foreach (var reader in new[] { "politiker", "medlem", "sekretariat" })
        {
            var visitor = await portal.Visitor(reader);
            await visitor.Opens("/status");
            var figures = visitor.Page.QuerySelectorAll(".figs a").Select(link => (Address: link.GetAttribute("href")!, Count: int.Parse(link.QuerySelector("b")!.TextContent, CultureInfo.InvariantCulture)))
                .Where(figure => figure.Address.StartsWith("/opfoelgning", StringComparison.Ordinal) || figure.Address.StartsWith("/anbefalinger", StringComparison.Ordinal) || figure.Address.StartsWith("/status", StringComparison.Ordinal)).ToList();
            Assert.True(figures.Count >= 9);
            foreach (var (address, count) in figures)
            {
                await visitor.Opens(address).ShouldBeThere();
                Assert.Equal((address, count), (address, visitor.Page.QuerySelectorAll("main .rows > li").Length));
            }
        }
    }

    [Fact]
    public async Task Nothing_closed_and_no_draft_is_counted_for_a_politician()
    {
        var (secretary, colleague, politician) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("politiker"));
        var meeting = await secretary.HasConvened("Møde til status", "2026-11-20");
        await secretary.Agrees(meeting, "Ring til alle banker", "Økonomiforvaltningen", "2026-11-20");
        await politician.Opens("/status").ShouldNotSee("Ring til alle banker");
        await secretary.Opens("/status").ShouldNotSee("Ring til alle banker");

        await secretary.Publishes(colleague, meeting);
        await politician.Opens("/status").ShouldSee("Ring til alle banker").ShouldSee("1 dag forsinket");
        await politician.Opens("/status?dato=2026-11-20").ShouldSee("Sådan stod det, da fredag den 20. november 2026 sluttede").ShouldNotSee("Ring til alle banker");
        await politician.Opens("/status?siden=2026-11-21").ShouldSee("Hvad er nyt siden 21.11.2026").ShouldSee("Referat · Offentliggjort");
    }

    [Fact]
    public async Task A_day_of_the_past_is_told_as_it_was()
    {
        var member = await portal.Visitor("medlem");
        await member.Opens("/status?dato=2026-02-01").ShouldSee("Rådet har ikke holdt møde endnu").ShouldSee("0 uafsluttede punkter");
        var link = member.Page.DocumentElement.Link("0 uafsluttede punkter").GetAttribute("href");
        Assert.Equal("/status/uafsluttet-opfoelgning?dato=2026-02-01", link);
        await member.Opens(link!).ShouldSee("Listen er tom");
        await member.Opens("/status?dato=2026-06-30").ShouldSee("Opfølgningsnotatet fra").Follows("Se status i dag").ShouldSee("kl. 11.00");
    }

    [Fact]
    public async Task Today_by_its_date_is_now()
    {
        var member = await portal.Visitor("medlem");
        var now = (await member.Opens("/status")).Page.QuerySelector("main")!.ReadableText();
        Assert.Equal(now, (await member.Opens("/status?dato=2026-11-21")).Page.QuerySelector("main")!.ReadableText());
    }

    [Theory]
    [InlineData("2027-01-01", "Vælg en dag, der ikke ligger i fremtiden. Siden viser status i dag")]
    [InlineData("2026-02-30", "Skriv datoen som 2026-06-30")]
    [InlineData("i går", "Skriv datoen som 2026-06-30")]
    [InlineData("0001-01-01", "Skriv datoen som 2026-06-30")]
    public async Task A_day_that_cannot_be_told_is_said_and_today_is_told(string day, string message)
    {
        var member = await portal.Visitor("medlem");
        await member.Opens($"/status?dato={Uri.EscapeDataString(day)}").ShouldBeThere();
        member.ShouldSeeBy("Vis, hvordan det stod den", message).ShouldSee("kl. 11.00");
        await member.Opens($"/status?siden={Uri.EscapeDataString(day)}").ShouldBeThere();
        member.ShouldSeeBy("Vis, hvad der er nyt siden", message);
        await member.Opens($"/status/holdte-moeder?dato={Uri.EscapeDataString(day)}").ShouldBeThere();
        member.ShouldSeeBy("Vis, hvordan det stod den", message);
        await member.Opens($"/status/findes-ikke?dato={Uri.EscapeDataString(day)}").ShouldBeNotFound();
    }

    [Fact]
    public async Task It_is_a_document_of_two_pages()
    {
        var pdf = await (await portal.Visitor("politiker")).Downloads("/status.pdf");
        PdfTools.ShouldBeSound(pdf);
        Assert.Equal(2, PdfTools.Pages(pdf).Length);
        Assert.Contains("Fortsætter rådet?", PdfTools.Text(pdf), StringComparison.Ordinal);
        Assert.Contains("Title: Status", PdfTools.Info(pdf).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_complete_in_English() =>
        (await (await portal.Visitor("medlem")).InEnglish().Opens("/status")).ShouldSee("Does the council go on?").ShouldSee("unfinished items").ShouldNotSee("punkter");
}
