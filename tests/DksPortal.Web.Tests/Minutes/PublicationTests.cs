using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>What is public is seen before it is published, exactly as the public gets it.</summary>
public sealed class PublicationTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_preview_is_the_page_and_the_PDF_that_the_public_gets()
    {
        var (secretary, colleague, reader) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), portal.Visitor());
        var meeting = await secretary.MakesMeeting("Møde med lukket punkt");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.AddsClosedItem(meeting, "Forhandling om lejemål");
        await secretary.Convenes(meeting);
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Rådet siger ja.");
        await secretary.WritesConclusion(meeting, "2. Forhandling om lejemål", "Huslejen holdes hemmelig.");
        await secretary.SendsForReview(meeting);
        await colleague.Approves(meeting);

        await secretary.Opens($"{meeting}/referat").Follows("Offentliggør referat").ShouldSee("1 punkt er lukket: af det siges kun, at det er lukket.");
        secretary.ShouldNotSee("Forhandling om lejemål").ShouldNotSee("Huslejen holdes hemmelig.");
        var preview = secretary.Page.QuerySelector(".preview .document")!.InnerHtml;
        var previewPdf = await secretary.ReadsPdf($"{meeting}/referat/offentliggoerelse.pdf");
        await secretary.Presses("Offentliggør referat").ShouldSee("Referatet er offentliggjort");

        await reader.Opens($"{meeting}/referat");
        Assert.Equal(reader.Page.QuerySelector(".document")!.InnerHtml.Words(), preview.Words());
        Assert.Equal(await reader.ReadsPdf($"{meeting}/referat.pdf"), previewPdf);
    }

    [Fact]
    public async Task What_cannot_be_published_yet_says_why()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med kladde");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Rådet siger ja.");

        await secretary.Opens($"{meeting}/referat/offentliggoerelse").ShouldSee("Referatet skal godkendes først").ShouldNotSeeButton("Offentliggør referat");
    }

    [Fact]
    public async Task The_agenda_is_seen_as_the_public_gets_it_before_the_invitation_is_sent()
    {
        var (secretary, reader) = (await portal.Visitor("sekretariat"), portal.Visitor());
        var meeting = await secretary.MakesMeeting("Møde før indkaldelse");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.AddsClosedItem(meeting, "Forhandling om lejemål");

        await secretary.Opens($"{meeting}/indkaldelse").Follows("Se dagsordenen, som alle får den").ShouldSee("1. Ejerskifte").ShouldSee("Lukket punkt").ShouldNotSee("Forhandling om lejemål");
        var preview = await secretary.ReadsPdf($"{meeting}/indkaldelse/dagsorden.pdf");
        await secretary.Convenes(meeting);

        Assert.Equal(await reader.ReadsPdf($"{meeting}/dagsorden.pdf"), preview);
    }
}
