namespace DksPortal.Web.Tests.Themes;

/// <summary>A theme from the first thought to the decision, as each of those concerned meets it.</summary>
public sealed class ThemeStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_member_keeps_a_draft_and_proposes_it_and_others_support_it()
    {
        var (member, other) = (await portal.Visitor("medlem"), await portal.Visitor("medlem2"));

        await member.Opens("/temaer/foreslaa").Writes("Titel", "Cykler til alle").Presses("Gem kladde").ShouldSee("Kladden er gemt").ShouldSee("som kun du kan se");
        var theme = member.Address;
        await other.Opens(theme).ShouldBeNotFound();
        await portal.Visitor("sekretariat").Opens(theme).ShouldBeNotFound();
        await other.Opens("/temaer").ShouldNotSee("Cykler til alle");
        await member.Opens("/temaer").ShouldSee("Dine kladder").Follows("Cykler til alle").Follows("Ret kladden");
        await member.Presses("Foreslå tema").ShouldSeeBy("Hvad er problemet?", "Skriv, hvad problemet er");
        await member.WritesTheme("Cykler til alle").Ticks("3. Viden og kendskab").Chooses("Arbejdstema", "Virksomhedernes behov")
            .Presses("Foreslå tema").ShouldSee("Temaet er foreslået").ShouldSee("Virksomhedernes behov").ShouldSeeLink("3. Viden og kendskab");

        await other.Opens(theme).ShouldSee("Foreslået af Maja Fuglebjerg").Presses("Støt").ShouldSee("Du støtter nu temaet").ShouldSee("1 støtter");
        await other.Writes("Kommentar", "Vi vil være med").Presses("Send kommentar").ShouldSee("Din kommentar er sendt").ShouldSee("Vi vil være med").ShouldSee("Jannik Overgaard Friis");
        await member.Opens(theme).ShouldSee("Støttes af Jannik Overgaard Friis").ShouldSeeButton("Støt");
        await portal.Visitor("politiker").Opens(theme).ShouldSee("Vi vil være med").ShouldNotSeeButton("Støt").ShouldNotSeeButton("Send kommentar").ShouldNotSeeButton("Antag");
        await other.Presses("Træk støtte tilbage").ShouldSee("Din støtte er trukket tilbage").ShouldSee("0 støtter");
    }

    [Fact]
    public async Task The_public_reads_it_once_it_is_taken_in_without_names()
    {
        var (member, secretary) = (await portal.Visitor("medlem2"), await portal.Visitor("sekretariat"));
        var theme = await member.Proposes("Legepladser for voksne");
        await portal.Visitor("medlem").Opens(theme).Presses("Støt").Writes("Kommentar", "Den er fin").Presses("Send kommentar");
        await portal.Visitor().Opens(theme).ShouldBeNotFound();

        await secretary.Opens("/").Follows("Tag stilling til temaet »Legepladser for voksne«").Presses("Tag til vurdering").ShouldSee("Til vurdering").Presses("Antag");

        await portal.Visitor().Opens(theme).ShouldSee("1 støtter").ShouldSee("Antaget").ShouldSee("1 kommentar").ShouldNotSee("Den er fin")
            .ShouldNotSee("Fuglebjerg").ShouldNotSee("Friis").ShouldNotSee("Nygaard");
        await member.Opens("/").ShouldSee("Dit tema »Legepladser for voksne« er antaget");
        await secretary.Opens("/").ShouldNotSeeLink("Tag stilling til temaet »Legepladser for voksne«");
    }

    [Fact]
    public async Task Turned_down_it_owes_its_proposer_a_reason()
    {
        var (member, secretary) = (await portal.Visitor("medlem"), await portal.Visitor("sekretariat"));
        var theme = await member.Proposes("Afskaf renten");

        await portal.ChangesNothing(async () => await secretary.Opens(theme).Presses("Afvis").ShouldSeeBy("Begrundelse", "Skriv en begrundelse, som forslagsstilleren kan læse"));
        await secretary.Writes("Begrundelse", "Det bestemmer Nationalbanken").Presses("Afvis").ShouldSee("Temaet er afvist");

        await member.Opens("/").ShouldSee("Det bestemmer Nationalbanken").Follows("Dit tema »Afskaf renten« er afvist").ShouldSee("Begrundelse for afvisningen").ShouldNotSeeButton("Træk tilbage");
        await portal.Visitor().Opens(theme).ShouldBeNotFound();
    }

    [Fact]
    public async Task Its_proposer_alone_takes_it_back()
    {
        var (member, other) = (await portal.Visitor("medlem"), await portal.Visitor("medlem2"));
        var theme = await member.Proposes("Sommerhus til rådet");
        await other.Opens(theme).ShouldNotSeeButton("Træk tilbage");
        await portal.Visitor("sekretariat").Opens(theme).ShouldNotSeeButton("Træk tilbage");

        await member.Opens(theme).Presses("Træk tilbage").ShouldSee("Temaet er trukket tilbage");

        await other.Opens(theme).ShouldSee("Trukket tilbage").ShouldNotSeeButton("Støt").ShouldNotSeeButton("Send kommentar");
    }

    [Fact]
    public async Task The_secretariat_proposes_for_somebody_hides_a_comment_and_corrects_the_text()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/temaer/foreslaa");
        await secretary.WritesTheme("Bedre skilte").Writes("Stillet af", "Ukendt Person").Presses("Foreslå tema").ShouldSeeBy("Stillet af", "Portalen kender ingen af det navn. Vælg et navn fra listen, eller opret personen først");
        await secretary.Writes("Stillet af", "Bo Ternstrup").Presses("Foreslå tema").ShouldSee("Foreslået af Bo Ternstrup");
        var theme = secretary.Address;
        var member = await portal.Visitor("medlem");
        await member.Opens(theme).Writes("Kommentar", "Ring på 12345678").Presses("Send kommentar");

        await secretary.Opens(theme).Presses("Skjul kommentar fra Maja Fuglebjerg").ShouldSee("Kommentaren er skjult").ShouldSee("Ring på 12345678");
        await member.Opens(theme).ShouldNotSee("Ring på 12345678");
        await secretary.Presses("Vis igen kommentar fra Maja Fuglebjerg");
        await member.Opens(theme).ShouldSee("Ring på 12345678").ShouldNotSeeLink("Ret tema");

        await secretary.Opens(theme).Follows("Ret tema").Writes("Titel", "Bedre og færre skilte").Presses("Gem").ShouldSee("Temaet er gemt").ShouldSee("Bedre og færre skilte");
    }

    [Fact]
    public async Task A_draft_can_be_deleted_and_nobody_reads_it_in_the_log()
    {
        var member = await portal.Visitor("medlem");
        await member.Opens("/temaer/foreslaa").Writes("Titel", "Hemmelig plan").Presses("Gem kladde");
        var theme = member.Address;

        await portal.Visitor("admin").Opens("/admin/haendelseslog").ShouldNotSee("Hemmelig plan");
        await member.Follows("Ret kladden").Presses("Slet kladde").ShouldSee("Kladden er slettet");
        await member.Opens(theme).ShouldBeNotFound();
    }

    [Fact]
    public async Task Two_who_write_at_once_lose_nothing()
    {
        var (first, second) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var theme = await (await portal.Visitor("medlem")).Proposes("Fælles tekst");
        await first.Opens($"{theme}/rediger");
        await second.Opens($"{theme}/rediger").Writes("Titel", "Den andens titel").Presses("Gem");

        await first.Writes("Titel", "Min titel").Presses("Gem").ShouldSee("Den andens titel").ShouldFind("Titel", "Min titel").Presses("Gem").ShouldSee("Temaet er gemt").ShouldSee("Min titel");
    }
}
