using System.Net;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Meetings.Annexes;

/// <summary>An annex from the secretary's desk to the reader's.</summary>
public sealed class AnnexStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_file_is_added_to_an_item_and_downloaded_as_it_was_under_its_own_name()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med bilag");
        var item = await secretary.AddressOf(meeting, "1. Ejerskifte");

        await secretary.AddsAnnex(item, "Oplæg om ærø – 2027.pdf", SampleFiles.Pdf, "Oplæg");
        Assert.Equal(item, secretary.Address);

        await portal.Visitor().Opens(item).ShouldSeeLink("Bilag 1: Oplæg").ShouldSee("PDF · ").ShouldNotSeeLink("Tilføj bilag");
        using var answer = await portal.Visitor().Asks($"{meeting}/bilag/1");
        Assert.Equal(SampleFiles.Pdf, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(SampleFiles.Pdf.Length, answer.Content.Headers.ContentLength);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Oplæg om ærø – 2027.pdf", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["sandbox; default-src 'none'; frame-ancestors 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.True(answer.Headers.CacheControl!.Private);
    }

    [Fact]
    public async Task Agenda_and_minutes_list_the_annexes_that_the_reader_may_see()
    {
        var (secretary, member, anyone) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"), portal.Visitor());
        const string held = $"/moeder/{Samples.Held}";

        foreach (var paper in new[] { "dagsorden.pdf", "referat.pdf" })
        {
            var (all, open) = (await member.ReadsPdf($"{held}/{paper}"), await anyone.ReadsPdf($"{held}/{paper}"));
            Assert.Contains("Arbejdsplan 2026–2027", open, StringComparison.Ordinal);
            foreach (var closed in new[] { "Svar fra virksomhederne med navne", "Ejendomme til kontorfællesskabet" })
            {
                Assert.Contains(closed, all, StringComparison.Ordinal);
                Assert.DoesNotContain(closed, open, StringComparison.Ordinal);
            }
        }

        foreach (var page in new[] { held, $"{held}/referat" })
        {
            await member.Opens(page).ShouldSee("Svar fra virksomhederne med navne");
            await anyone.Opens(page).ShouldSee("Arbejdsplan 2026–2027").ShouldNotSee("Svar fra virksomhederne med navne").ShouldNotSee("Ejendomme til kontorfællesskabet");
        }

        Assert.Equal(HttpStatusCode.OK, (await secretary.Asks($"{held}/bilag/2")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.Asks($"{held}/bilag/2")).StatusCode);
    }

    [Fact]
    public async Task Annexes_of_minutes_are_seen_as_the_minutes_are_and_stay_once_these_are_approved()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await secretary.HasConvened("Møde med bilag til referatet");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Enighed.");
        await secretary.AddsAnnex($"{meeting}/referat", "Plancher.png", SampleFiles.Png, "Plancher");
        Assert.Equal(HttpStatusCode.NotFound, (await member.Asks($"{meeting}/bilag/1")).StatusCode);
        await member.Opens(meeting).ShouldNotSee("Plancher");

        await secretary.SendsForReview(meeting);
        Assert.Equal(HttpStatusCode.OK, (await member.Asks($"{meeting}/bilag/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().Asks($"{meeting}/bilag/1")).StatusCode);
        await colleague.Opens($"{meeting}/referat").Presses("Godkend referat").ShouldNotSeeLink("Tilføj bilag");

        await secretary.Opens($"{meeting}/bilag/1/rediger").ShouldNotSeeButton("Fjern bilag").Writes("Titel", "Noget andet").Presses("Gem")
            .ShouldSee("Bilaget står i et godkendt referat");
        await secretary.Opens($"{meeting}/bilag/1/rediger").Ticks("Lukket bilag").Presses("Gem").ShouldSee("Bilag 1 er gemt");
        await colleague.Opens($"{meeting}/referat").ShouldSee("Bilag 1: Plancher").Follows("Offentliggør referat").Presses("Offentliggør referat");
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().Asks($"{meeting}/bilag/1")).StatusCode);
    }

    [Fact]
    public async Task An_annex_is_closed_renamed_and_removed_and_its_number_never_returns()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med skiftende bilag");
        await secretary.AddsAnnex(meeting, "Liste.csv", SampleFiles.OldText);
        await secretary.ShouldSeeLink("Bilag 1: Liste.csv").Follows("Ret Bilag 1: Liste.csv").Writes("Titel", "Liste over æbler").Ticks("Lukket bilag").Presses("Gem");
        secretary.ShouldSee("Bilag 1 er gemt").ShouldSeeLink("Bilag 1: Liste over æbler").ShouldSee("Lukket bilag");
        await portal.Visitor().Opens(meeting).ShouldNotSee("æbler");

        await secretary.Opens($"{meeting}/bilag/1/rediger").Presses("Fjern bilag").ShouldSee("Bilag 1 er fjernet").ShouldNotSeeLink("Bilag 1: Liste over æbler");
        await secretary.AddsAnnex(meeting, "Ny.txt", SampleFiles.Text("Ny"));

        secretary.ShouldSeeLink("Bilag 2: Ny.txt");
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.Asks($"{meeting}/bilag/1")).StatusCode);
    }

    [Fact]
    public async Task An_item_goes_with_its_annexes()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde med fjernet punkt");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.AddsAnnex(await secretary.AddressOf(meeting, "1. Ejerskifte"), "Oplæg.pdf", SampleFiles.Pdf);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().Asks($"{meeting}/bilag/1")).StatusCode);

        await secretary.Opens($"{meeting}/dagsorden").Presses("Fjern 1. Ejerskifte").ShouldSee("er taget af dagsordenen");

        Assert.Equal(HttpStatusCode.NotFound, (await secretary.Asks($"{meeting}/bilag/1")).StatusCode);
        Assert.Equal(0, await portal.Ask(db => db.AnnexContents.CountAsync(content => !db.Annexes.Any(annex => annex.Id == content.AnnexId), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_cancelled_meeting_takes_no_annex()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Aflyst møde med bilag");
        await secretary.AddsAnnex(meeting, "Oplæg.pdf", SampleFiles.Pdf);
        await secretary.Opens(meeting).Follows("Aflys møde").Writes("Begrundelse", "Sygdom").Presses("Aflys møde");

        await secretary.Opens(meeting).ShouldNotSeeLink("Tilføj bilag").ShouldSeeLink("Bilag 1: Oplæg.pdf");
        await secretary.Opens($"{meeting}/bilag/nyt").ShouldSee("Mødet er aflyst, så dets bilag ændres ikke");
        await secretary.Opens($"{meeting}/bilag/1/rediger").ShouldNotSeeButton("Gem");
    }
}
