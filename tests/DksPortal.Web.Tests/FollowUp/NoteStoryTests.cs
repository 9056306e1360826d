using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.FollowUp;

/// <summary>The follow-up note: composed from the meeting, previewed, sent, replaced.</summary>
public sealed class NoteStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task It_is_composed_sent_and_never_changes_until_a_new_one_replaces_it()
    {
        var (secretary, colleague, politician) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("politiker"));
        var meeting = await HeldMeeting(secretary, colleague, "Møde med notat", "Spørge banken");
        await secretary.Opens("/").Follows("Send et opfølgningsnotat efter Møde med notat").Follows("Nyt opfølgningsnotat");

        await secretary.Writes("Indledning", "Tak for i går.").Writes("Det videre forløb", "Vi mødes igen i maj.").Writes("Afslutning", "Venlig hilsen")
            .Writes("Andre modtagere", "Erhvervshus Hovedstaden").Presses("Gem")
            .ShouldSee("Opfølgningsnotatet er gemt som kladde").ShouldSee("Kun åbne punkter er med").ShouldSee("Tiltrådt").ShouldSee("Rådet siger ja.")
            .ShouldSee("Spørge banken").ShouldSee("20.12.2026").ShouldSee("Mødets deltagere, Rådets medlemmer og suppleanter, Politikerne i Borgerrepræsentationen, Erhvervshus Hovedstaden")
            .ShouldNotSee("Hemmelig aftale");
        await politician.Opens($"{meeting}/opfoelgning").ShouldBeNotFound();
        await politician.Opens($"{meeting}/opfoelgning.pdf").ShouldBeNotFound();
        Assert.Contains("Kladde", await secretary.ReadsPdf($"{meeting}/opfoelgning.pdf"), StringComparison.Ordinal);

        await secretary.Opens($"{meeting}/opfoelgning").Presses("Markér som sendt").ShouldSee("Opfølgningsnotatet er markeret som sendt 21.11.2026").ShouldNotSeeButton("Markér som sendt").ShouldNotSeeLink("Ret notatet");
        await politician.Opens(meeting).Follows("Opfølgningsnotat").ShouldSee("Tak for i går.").ShouldSee("Vi mødes igen i maj.").ShouldNotSeeLink("Nyt opfølgningsnotat");
        var paper = await politician.ReadsPdf($"{meeting}/opfoelgning.pdf");
        foreach (var words in new[] { "Tak for i går.", "Rådet siger ja.", "Spørge banken", "Hvem gør hvad hvornår", "notat 1", "sendt 21.11.2026" }) Assert.Contains(words, paper, StringComparison.Ordinal);
        foreach (var words in new[] { "Kladde", "Hemmelig aftale" }) Assert.DoesNotContain(words, paper, StringComparison.Ordinal);

        // What happens afterwards is not in what was sent.
        await secretary.Opens(await portal.ActionAt("Spørge banken")).Follows("Ret").Writes("Frist", "2027-01-31").Presses("Gem").ShouldSee("Opfølgningspunktet er gemt");
        await politician.Opens($"{meeting}/opfoelgning").ShouldSee("20.12.2026").ShouldNotSee("31.01.2027");

        await secretary.Opens(meeting).Follows("Nyt opfølgningsnotat").ShouldSee("Det nye notat erstatter notat 1 af 21.11.2026").ShouldFind("Indledning", "Tak for i går.")
            .Writes("Indledning", "En frist er flyttet.").Presses("Gem").ShouldSee("Erstatter notat 1 af 21.11.2026").ShouldSee("31.01.2027").Presses("Markér som sendt");
        await politician.Opens($"{meeting}/opfoelgning").ShouldSee("En frist er flyttet.").Follows("Notat 1").ShouldSee("Tak for i går.").ShouldSee("Erstattet af notat 2 af 21.11.2026");
    }

    [Fact]
    public async Task It_is_read_by_politicians_and_members_and_never_by_the_public()
    {
        foreach (var name in new[] { "politiker", "medlem", "kollega" })
        {
            await portal.Visitor(name).Opens("/moeder/2026-1/opfoelgning").ShouldSee("Tak for et godt første møde.").ShouldNotSee("Lokaler til kontorfællesskabet");
        }

        await portal.Visitor("virksomhed").Opens("/moeder/2026-1/opfoelgning").ShouldBeNotFound();
        await portal.Visitor().Opens("/moeder/2026-1/opfoelgning").ShouldBeAskedToSignIn();
        await portal.Visitor().Opens("/moeder/2026-1").ShouldNotSeeLink("Opfølgningsnotat");
    }

    [Fact]
    public async Task It_waits_for_the_meeting_and_for_somebody_to_receive_it()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await secretary.Opens("/moeder/2026-2/opfoelgning/rediger").ShouldBeNotFound();
        await portal.Visitor("politiker").Opens("/moeder/2026-1/opfoelgning?nummer=7").ShouldBeNotFound();
        await portal.Visitor("politiker").Opens("/moeder/2026-1/opfoelgning?nummer=x").ShouldBeNotFound();
        var meeting = await HeldMeeting(secretary, colleague, "Møde uden modtagere");

        await secretary.Opens($"{meeting}/opfoelgning/rediger").Unticks("Mødets deltagere").Unticks("Rådets medlemmer og suppleanter").Unticks("Politikerne i Borgerrepræsentationen")
            .Presses("Gem").ShouldSee("Skriv, hvem notatet sendes til").ShouldNotSeeButton("Markér som sendt");
        await secretary.Follows("Ret notatet").Ticks("Rådets medlemmer og suppleanter").Presses("Gem").Writes("Sendt den", "2026-11-22");
        (await portal.IsRefused(secretary, "Markér som sendt")).ShouldSeeAt("Sendt den", "Vælg en dag, der ikke ligger i fremtiden");
    }

    [Fact]
    public async Task Two_who_write_it_at_once_see_what_the_other_wrote()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await HeldMeeting(secretary, colleague, "Møde med to om notatet");
        await secretary.Opens($"{meeting}/opfoelgning/rediger");
        await colleague.Opens($"{meeting}/opfoelgning/rediger").Writes("Indledning", "Fra kollegaen").Presses("Gem").ShouldSee("Fra kollegaen");

        secretary.Writes("Indledning", "Fra sekretæren");
        (await portal.IsRefused(secretary, "Gem")).ShouldSee("Fra kollegaen").ShouldFind("Indledning", "Fra sekretæren");

        await secretary.Presses("Gem").ShouldSee("Fra sekretæren").ShouldNotSee("Fra kollegaen");
    }

    [Fact]
    public async Task What_has_changed_since_it_was_seen_is_shown_before_it_is_sent()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await HeldMeeting(secretary, colleague, "Møde med flyttet frist", "Spørge revisoren");
        await secretary.Opens($"{meeting}/opfoelgning/rediger").Presses("Gem").ShouldSee("20.12.2026");
        await colleague.Opens(await portal.ActionAt("Spørge revisoren")).Follows("Ret").Writes("Frist", "2027-01-31").Presses("Gem").ShouldSee("Opfølgningspunktet er gemt");

        await secretary.Writes("Sendt den", "2026-11-20").Presses("Markér som sendt").ShouldSee("Notatets indhold er ændret, siden du så det").ShouldSee("31.01.2027").ShouldFind("Sendt den", "2026-11-20");
        await secretary.Presses("Markér som sendt").ShouldSee("Opfølgningsnotatet er markeret som sendt 20.11.2026");
    }

    private static async Task<string> HeldMeeting(Visitor secretary, Visitor colleague, string title, string? action = null)
    {
        var meeting = await secretary.MakesMeeting(title, "2026-11-20");
        await secretary.AddsItem(meeting, "Ejerskifte");
        await secretary.AddsClosedItem(meeting, "Hemmelig aftale");
        await secretary.Convenes(meeting);
        if (action is not null) await secretary.Agrees(meeting, action, "Lars Bonnerup Iversen", "2026-12-20");
        await secretary.WritesConclusion(meeting, "2. Hemmelig aftale", "Hemmelig aftale om lejen.");
        await secretary.Publishes(colleague, meeting);
        return meeting;
    }
}
