using DksPortal.Web.Tests.FollowUp;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>What was published is corrected by a new version, and the old one stays.</summary>
public sealed class CorrectionStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Item = "1. Ejerskifte";

    [Fact]
    public async Task A_correction_stands_once_it_is_published_and_the_first_version_stays_readable()
    {
        var (secretary, colleague, reader) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), portal.Visitor());
        var meeting = await Published(secretary, colleague, "Møde med rettelse");
        await Begin(secretary, meeting, "Flertallet var glemt.");
        await secretary.WritesConclusion(meeting, Item, "Et flertal siger ja.");

        await reader.Opens($"{meeting}/referat").ShouldSee("Rådet siger ja.").ShouldNotSee("Et flertal").ShouldNotSee("Version 2");
        await reader.Opens(await reader.AddressOf(meeting, Item)).ShouldSee("Rådet siger ja.").ShouldNotSee("Et flertal");
        await reader.Opens($"{meeting}/referat?version=2").ShouldBeNotFound();
        await reader.Opens($"{meeting}/referat/sammenlign?fra=1&til=2").ShouldBeNotFound();
        await secretary.Opens($"{meeting}/referat").ShouldNotSeeButton("Godkend referat").ShouldSee("Rettelsen skal godkendes af en anden end den, der lavede den");

        await colleague.Approves(meeting);
        await portal.Visitor("medlem").Opens($"{meeting}/referat").ShouldSee("Rådet siger ja.").ShouldSee("version 2, er på vej").Follows("Læs version 2").ShouldSee("Et flertal siger ja.");
        await colleague.Publishes(meeting);

        await reader.Opens($"{meeting}/referat").ShouldSee("Et flertal siger ja.").ShouldSee("Flertallet var glemt.").ShouldSee("rettet 21.11.2026: Flertallet var glemt.");
        await reader.Opens($"{meeting}/referat?version=1").ShouldSee("Rådet siger ja.").ShouldSee("Version 2 gælder nu");
        Assert.Contains("Rådet siger ja.", await reader.ReadsPdf($"{meeting}/referat.pdf?version=1"), StringComparison.Ordinal);
        Assert.Contains("Et flertal siger ja.", await reader.ReadsPdf($"{meeting}/referat.pdf"), StringComparison.Ordinal);
        await reader.Opens($"{meeting}/referat").Follows("Sammenlign version 1 og 2").ShouldSee("[fjernet: Rådet] [tilføjet: Et flertal] siger ja.");
    }

    [Fact]
    public async Task A_correction_can_go_through_review()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await Published(secretary, colleague, "Møde med rettelse til bemærkninger");
        await Begin(secretary, meeting, "Et navn var forkert.");
        await secretary.SendsForReview(meeting);

        await member.Opens($"{meeting}/referat").ShouldNotSeeButton("Send bemærkning").Follows("Læs version 2").Within(Item)
            .Writes("Din bemærkning", "Godt rettet").Presses("Send bemærkning").ShouldSee("Din bemærkning er sendt").ShouldSee("Godt rettet");
        await colleague.Opens($"{meeting}/referat").Presses("Indarbejd").ShouldSeeButton("Godkend referat");
    }

    [Fact]
    public async Task A_correction_says_what_it_corrects_and_there_is_one_at_a_time()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await Published(secretary, colleague, "Møde med to rettelser");
        await colleague.Opens($"{meeting}/referat").Follows("Ret referat");

        await secretary.Opens($"{meeting}/referat").Follows("Ret referat");
        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Hvad rettes, og hvorfor?", "Skriv, hvad der rettes og hvorfor");
        await Begin(secretary, meeting, "Den første.");

        await colleague.Writes("Hvad rettes, og hvorfor?", "Den anden.").Presses("Gem").ShouldFind("Hvad rettes, og hvorfor?", "Den anden.");
        await colleague.Opens($"{meeting}/referat/rettelse").ShouldSee("Kun et offentliggjort referat kan rettes");
        await colleague.Opens($"{meeting}/referat").ShouldSee("Den første.").ShouldNotSeeLink("Ret referat");
    }

    [Fact]
    public async Task Approved_minutes_keep_names_and_days_as_they_were()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await secretary.HasConvened("Møde med navne");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Maja Fuglebjerg Analyse & Tal · Mangler svar").Ticks("Til stede").Presses("Gem");
        await secretary.WritesConclusion(meeting, Item, "Rådet siger ja.");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Nyt opfølgningspunkt").Writes("Hvad skal gøres?", "Samle eksempler")
            .Writes("Ansvarlig", "Maja Fuglebjerg").Writes("Frist", "2027-03-01").Presses("Gem").ShouldSee("Opfølgningspunktet er tilføjet");
        await secretary.SendsForReview(meeting);
        await colleague.Approves(meeting);

        await Rename(secretary, "Maja Fuglebjerg", "Maja Nytnavn");
        await Rename(secretary, "Rasmus Tolstrup Bay", "Rasmus Nytnavn");

        await member.Opens($"{meeting}/referat").ShouldSee("Maja Fuglebjerg").ShouldSee("01.03.2027");
        Assert.DoesNotContain("Nytnavn", (await member.Opens($"{meeting}/referat")).Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var pdf = await member.ReadsPdf($"{meeting}/referat.pdf");
        Assert.Contains("Maja Fuglebjerg", pdf, StringComparison.Ordinal);
        Assert.Contains("Rasmus Tolstrup Bay", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("Nytnavn", pdf, StringComparison.Ordinal);
        await Rename(secretary, "Maja Nytnavn", "Maja Fuglebjerg");
        await Rename(secretary, "Rasmus Nytnavn", "Rasmus Tolstrup Bay");
    }

    [Fact]
    public async Task What_a_correction_changes_beside_the_text_waits_for_it_too()
    {
        var (secretary, colleague, reader) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), portal.Visitor());
        var meeting = await secretary.HasConvened("Møde med rettet taler");
        await secretary.Opens($"{meeting}/moedetilstand/talere").Within("Ny taler").Writes("Initialer", "QÅX").Writes("Navn", "Signe Ålborg").Presses("Tilføj taler");
        await secretary.Opens($"{meeting}/moedetilstand").Within(Item).Writes("Drøftelse", "QÅX: Vi siger ja.").Writes("Konklusion", "Rådet siger ja.")
            .Chooses("Resultat", "Tiltrådt").Presses("Gem");
        await secretary.SendsForReview(meeting);
        await colleague.Approves(meeting);
        await secretary.Publishes(meeting);
        await Begin(secretary, meeting, "Talerens navn var forkert.");
        await secretary.Opens(await secretary.Recommends(meeting, "Rådet anbefaler noget senere.")).Presses("Send anbefaling");
        await secretary.Opens($"{meeting}/moedetilstand/talere").Within("QÅX").Writes("Navn", "Signe Aalborg").Presses("Gem");

        await reader.Opens($"{meeting}/referat").ShouldSee("Signe Ålborg (QÅX)").ShouldNotSee("Signe Aalborg");
        Assert.DoesNotContain("noget senere", await reader.ReadsPdf($"{meeting}/referat.pdf"), StringComparison.Ordinal);

        await colleague.Approves(meeting);
        await colleague.Publishes(meeting);
        await reader.Opens($"{meeting}/referat").ShouldSee("Signe Aalborg (QÅX)");
        Assert.Contains("noget senere", await reader.ReadsPdf($"{meeting}/referat.pdf"), StringComparison.Ordinal);
        await reader.Opens($"{meeting}/referat?version=1").ShouldSee("Signe Ålborg (QÅX)");
        Assert.DoesNotContain("noget senere", await reader.ReadsPdf($"{meeting}/referat.pdf?version=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compared_versions_tell_of_recommendations_and_of_who_came_and_went()
    {
        var (secretary, colleague, reader) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), portal.Visitor());
        var meeting = await Published(secretary, colleague, "Møde der sammenlignes");
        await Begin(secretary, meeting, "En anbefaling var glemt.");
        await secretary.Opens(await secretary.Recommends(meeting, "Rådet anbefaler klare mål.")).Presses("Send anbefaling");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Kom, gik eller ude under punktet").Chooses("Person", "Maja Fuglebjerg").Chooses("Hvad skete der?", "Ude under punktet").Presses("Gem").ShouldSee("Fremmødet ved punktet er gemt");
        await colleague.Approves(meeting);
        await colleague.Publishes(meeting);

        await colleague.Opens($"{meeting}/referat/sammenlign?fra=1&til=2").ShouldSee("Kom, gik eller ude [tilføjet: Ude under punktet: Maja Fuglebjerg").ShouldSee("Anbefalinger [tilføjet: Anbefaling til Økonomiudvalget · Rådet anbefaler klare mål.");
        await reader.Opens($"{meeting}/referat/sammenlign?fra=1&til=2").ShouldSee("Rådet anbefaler klare mål.").ShouldNotSee("Maja Fuglebjerg");
    }

    internal static async Task<string> Published(Visitor secretary, Visitor colleague, string title)
    {
        var meeting = await secretary.HasConvened(title);
        await secretary.WritesConclusion(meeting, Item, "Rådet siger ja.");
        await secretary.SendsForReview(meeting);
        await colleague.Approves(meeting);
        await secretary.Publishes(meeting);
        return meeting;
    }

    internal static Task<Visitor> Begin(Visitor secretary, string meeting, string what) => secretary.Opens($"{meeting}/referat").Follows("Ret referat")
        .Writes("Hvad rettes, og hvorfor?", what).Presses("Gem").ShouldSee("Version 2 er oprettet som kladde");

    private static Task<Visitor> Rename(Visitor secretary, string from, string to) =>
        secretary.Opens($"/personer?q={Uri.EscapeDataString(from)}").Follows(from).Follows("Rediger").Writes("Navn", to).Presses("Gem").ShouldSee(to);
}
