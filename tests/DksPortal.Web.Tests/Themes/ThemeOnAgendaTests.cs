using DksPortal.Domain.Themes;
using DksPortal.Web.Tests.Meetings;
using DksPortal.Web.Tests.Minutes;

namespace DksPortal.Web.Tests.Themes;

/// <summary>What an agenda does to a theme, and the minutes after it.</summary>
public sealed class ThemeOnAgendaTests : IAsyncLifetime
{
    // Meetings that were held propose to those that follow: each story has a portal of its own.
    private readonly Portal portal = new();

    [Fact]
    public async Task It_becomes_an_item_is_discussed_by_the_minutes_and_tells_what_came_of_it()
    {
        var (member, secretary, colleague) = (await portal.Visitor("medlem"), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var theme = await member.Proposes("Mikrolån");
        await secretary.Accepts(theme);
        var meeting = await secretary.MakesMeeting("Møde om lån", "2026-12-10");

        var item = await secretary.Schedules(theme, "Møde om lån (10.12.2026)");
        await secretary.ShouldSee("Problemet med Mikrolån").ShouldSee("Ønsket om Mikrolån").ShouldSee("Tema: Mikrolån").Convenes(meeting);
        await portal.Visitor().Opens(theme).ShouldSee("På dagsordenen").Follows("Mikrolån").ShouldSee("Problemet med Mikrolån");
        Assert.StartsWith(meeting, item, StringComparison.Ordinal);

        await secretary.WritesConclusion(meeting, "1. Mikrolån", "Rådet anbefaler en pulje.");
        await secretary.SendsForReview(meeting);
        await colleague.Approves(meeting);
        Assert.Equal(ThemeStatus.Discussed, await portal.StatusOf("Mikrolån"));
        await portal.Visitor().Opens(theme).ShouldSee("Drøftet").ShouldNotSee("Rådet anbefaler en pulje.");
        await colleague.Publishes(meeting);

        await portal.Visitor().Opens(theme).ShouldSee("Hvad der kom ud af det").ShouldSee("Tiltrådt").ShouldSee("Rådet anbefaler en pulje.");
        await member.Opens("/").ShouldSee("Dit tema »Mikrolån« er drøftet");
        await secretary.Opens(theme).Writes("Hvad blev det til?", "Puljen er på vej").Presses("Afslut").ShouldSee("Temaet er afsluttet").ShouldSee("Puljen er på vej").ShouldNotSeeLink("Ret tema");
    }

    [Fact]
    public async Task Put_off_it_comes_back_and_goes_along_when_the_item_is_carried_on()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var theme = await secretary.Proposes("Udsat tema");
        await secretary.Accepts(theme);
        var meeting = await secretary.MakesMeeting("Møde uden tid", "2026-11-25");
        await secretary.Schedules(theme, "Møde uden tid (25.11.2026)");
        await secretary.Convenes(meeting);
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Udsat tema").Chooses("Resultat", "Udsat").Presses("Gem").ShouldSee("er gemt");
        await secretary.SendsForReview(meeting);
        await colleague.Approves(meeting);
        Assert.Equal(ThemeStatus.Accepted, await portal.StatusOf("Udsat tema"));
        await secretary.Opens(theme).ShouldSee("Taget af dagsordenen og venter på et nyt møde");

        var next = await secretary.MakesMeeting("Møde med tid", "2027-01-25");
        await secretary.Opens($"{next}/dagsorden").Within("Foreslået til denne dagsorden").Ticks("Udsat tema").Presses("Tilføj valgte").ShouldSee("er tilføjet dagsordenen");

        Assert.Equal(ThemeStatus.Scheduled, await portal.StatusOf("Udsat tema"));
        await secretary.Opens(theme).ShouldSee("Møde uden tid").ShouldSee("Møde med tid");
        await secretary.Opens($"{next}/dagsorden").Presses("Fjern 2. Udsat tema");
        Assert.Equal(ThemeStatus.Accepted, await portal.StatusOf("Udsat tema"));
    }

    [Fact]
    public async Task Corrected_to_be_put_off_it_comes_back()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var theme = await secretary.Proposes("Rettet tema");
        await secretary.Accepts(theme);
        var meeting = await secretary.MakesMeeting("Møde der rettes", "2026-11-25");
        await secretary.Schedules(theme, "Møde der rettes (25.11.2026)");
        await secretary.Convenes(meeting);
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Rettet tema").Chooses("Resultat", "Drøftet").Presses("Gem").ShouldSee("er gemt");
        await secretary.SendsForReview(meeting);
        await colleague.Approves(meeting);
        await colleague.Publishes(meeting);
        Assert.Equal(ThemeStatus.Discussed, await portal.StatusOf("Rettet tema"));

        await CorrectionStoryTests.Begin(secretary, meeting, "Punktet blev udsat.");
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Rettet tema").Chooses("Resultat", "Udsat").Presses("Gem").ShouldSee("er gemt");
        Assert.Equal(ThemeStatus.Discussed, await portal.StatusOf("Rettet tema"));
        await colleague.Approves(meeting);

        Assert.Equal(ThemeStatus.Accepted, await portal.StatusOf("Rettet tema"));
        await secretary.Opens(theme).ShouldSeeButton("Sæt på dagsordenen");
    }

    [Fact]
    public async Task A_meeting_that_is_called_off_brings_it_back_and_an_agenda_proposes_it()
    {
        var secretary = await portal.Visitor("sekretariat");
        var theme = await secretary.Proposes("Aflyst tema");
        await secretary.Accepts(theme);
        var meeting = await secretary.MakesMeeting("Møde der aflyses", "2027-02-10");
        await secretary.Schedules(theme, "Møde der aflyses (10.02.2027)");
        await secretary.Opens($"{meeting}/aflysning").Writes("Begrundelse", "Sne").Presses("Aflys møde");
        Assert.Equal(ThemeStatus.Accepted, await portal.StatusOf("Aflyst tema"));

        var next = await secretary.MakesMeeting("Møde i stedet", "2027-02-20");
        await secretary.Opens($"{next}/dagsorden").Within("Foreslået til denne dagsorden").ShouldSee("Antagne temaer uden møde").ShouldSee("0 støtter").Ticks("Aflyst tema").Presses("Tilføj valgte").ShouldSee("er tilføjet dagsordenen");

        Assert.Equal(ThemeStatus.Scheduled, await portal.StatusOf("Aflyst tema"));
        await secretary.Opens($"{next}/dagsorden").Within("Foreslået til denne dagsorden").ShouldNotSee("Aflyst tema");
    }

    [Fact]
    public async Task On_a_convened_meeting_it_makes_a_revised_agenda()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Indkaldt møde");
        var theme = await secretary.Proposes("Sent tema");
        await secretary.Accepts(theme);

        await secretary.Opens(theme).ShouldFind("Møde", "Forårsmøde i DKS-rådet (20.04.2027)").Chooses("Møde", "Indkaldt møde (10.02.2027)").Presses("Sæt på dagsordenen").ShouldSee("den reviderede dagsorden er offentliggjort");

        await portal.Visitor().Opens(meeting).ShouldSee("2. Sent tema");
    }

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
