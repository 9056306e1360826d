using DksPortal.Web.Tests.Meetings;
using DksPortal.Web.Tests.Minutes;

namespace DksPortal.Web.Tests.Home;

/// <summary>What waits for each on the front page, until it is done.</summary>
public sealed class WaitingTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_secretariat_is_led_from_agenda_to_publication()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.MakesMeeting("Møde i gang", "2026-11-20");
        await secretary.Opens("/").Follows("Gør dagsordenen til Møde i gang klar, og indkald").ShouldSee("Tilføj punkt");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.Convenes(meeting);

        // Yesterday's meeting is over: its minutes are what waits now.
        await secretary.Opens("/").ShouldNotSeeLink("Gør dagsordenen til Møde i gang klar, og indkald")
            .Follows("Skriv referatet af Møde i gang, og send det til bemærkninger");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Rådet siger ja.");
        await secretary.SendsForReview(meeting);

        await secretary.Opens("/").ShouldNotSeeLink("Godkend referatet af Møde i gang");
        await colleague.Opens("/").ShouldSee("Frist for bemærkninger: lørdag den 5. december 2026")
            .Follows("Godkend referatet af Møde i gang").Presses("Godkend referat");
        await secretary.Opens("/").Follows("Offentliggør referatet af Møde i gang").Follows("Offentliggør referat").Presses("Offentliggør referat");
        await secretary.Opens("/").ShouldNotSeeLink("Offentliggør referatet af Møde i gang");
        await portal.Visitor().Opens("/").Follows("Møde i gang").ShouldSee("Rådet siger ja.");
    }

    [Fact]
    public async Task A_member_is_asked_to_answer_and_to_read_and_nothing_of_the_secretariats()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        var meeting = await secretary.HasConvened("Møde med medlemmer");
        await member.Opens("/").ShouldSeeLink("Svar på invitationen til Møde med medlemmer").ShouldNotSee("Gør dagsordenen til");

        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Rådet siger ja.");
        await secretary.SendsForReview(meeting);

        await member.Opens("/").ShouldNotSeeLink("Svar på invitationen til Møde med medlemmer")
            .Follows("Læs referatet af Møde med medlemmer").ShouldSee("Rådet siger ja.");
        await portal.Visitor("politiker").Opens("/").ShouldNotSeeLink("Læs referatet af Møde med medlemmer");
    }

    [Fact]
    public async Task A_correction_waits_for_its_maker_and_for_another_to_approve_it()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await CorrectionStoryTests.Published(secretary, colleague, "Møde der rettes");
        await CorrectionStoryTests.Begin(secretary, meeting, "Et navn var forkert.");

        await secretary.Opens("/").ShouldNotSeeLink("Godkend referatet af Møde der rettes").ShouldSeeLink("Skriv referatet af Møde der rettes, og send det til bemærkninger");
        await member.Opens("/").ShouldNotSee("Møde der rettes, og").ShouldNotSeeLink("Læs referatet af Møde der rettes");
        await colleague.Opens("/").ShouldSee("En rettelse, der kan godkendes uden").Follows("Godkend referatet af Møde der rettes").ShouldSeeButton("Godkend referat");

        // Who sends it is barred as well as who made it.
        await colleague.SendsForReview(meeting);
        foreach (var barred in new[] { secretary, colleague }) await barred.Opens("/").ShouldNotSeeLink("Godkend referatet af Møde der rettes");
        await member.Opens("/").ShouldSeeLink("Læs referatet af Møde der rettes");
        await colleague.Opens($"{meeting}/referat").Presses("Genåbn som kladde");
        await colleague.Opens("/").ShouldNotSeeLink("Godkend referatet af Møde der rettes").ShouldSeeLink("Skriv referatet af Møde der rettes, og send det til bemærkninger");
    }

    [Fact]
    public async Task After_the_deadline_no_member_is_asked_for_remarks()
    {
        await using var late = new Portal();
        await late.InitializeAsync();
        var secretary = await late.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med udløbet frist");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Rådet siger ja.");
        await secretary.Opens($"{meeting}/referat").Writes("Frist", "2026-11-22").Presses("Send til bemærkninger");

        await (await late.Visitor("medlem")).Opens("/").ShouldSeeLink("Læs referatet af Møde med udløbet frist");
        late.Clock.Advance(TimeSpan.FromDays(2));

        await (await late.Visitor("medlem")).Opens("/").ShouldNotSeeLink("Læs referatet af Møde med udløbet frist");
        await (await late.Visitor("kollega")).Opens("/").ShouldSeeLink("Godkend referatet af Møde med udløbet frist");
    }
}
