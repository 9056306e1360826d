namespace DksPortal.Web.Tests.Themes;

/// <summary>Two themes about the same become one, and two again.</summary>
public sealed class ThemeMergeStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Supports_and_comments_go_along_the_proposers_are_told_and_it_can_be_undone()
    {
        var (member, other, secretary) = (await portal.Visitor("medlem"), await portal.Visitor("medlem2"), await portal.Visitor("sekretariat"));
        var one = await member.Proposes("Lån af lokaler");
        var another = await other.Proposes("Lokaler til leje");
        await member.Opens(one).Presses("Støt").Writes("Kommentar", "Vi har et loft").Presses("Send kommentar");
        await other.Opens(one).Presses("Støt");
        await other.Opens(another).Presses("Støt");

        await secretary.Opens(one).Chooses("Læg sammen med", "Lokaler til leje").Writes("Bemærkning til forslagsstillerne", "Samme sag").Presses("Læg sammen")
            .ShouldSee("Temaerne er lagt sammen").ShouldSee("Problemet med Lån af lokaler").ShouldNotSeeButton("Antag");

        await other.Opens("/").ShouldSee("»Lån af lokaler« er lagt til").Follows("Et tema er lagt sammen med dit tema »Lokaler til leje«")
            .ShouldSee("2 støtter").ShouldSee("Vi har et loft").ShouldSee("til »Lån af lokaler«").ShouldSeeLink("Lån af lokaler");
        await member.Opens("/").ShouldSee("Lagt sammen med »Lokaler til leje«").Follows("Dit tema »Lån af lokaler« er lagt sammen med et andet")
            .ShouldSeeLink("Lokaler til leje").ShouldNotSeeButton("Støt");

        await secretary.Opens(one).Presses("Skil ad igen").ShouldSee("Temaerne er skilt ad igen").ShouldSee("Foreslået").ShouldSee("2 støtter");
        await other.Opens(another).ShouldSee("1 støtter").ShouldNotSee("Vi har et loft");
    }

    [Fact]
    public async Task Once_the_other_is_on_an_agenda_it_stands()
    {
        var (member, secretary) = (await portal.Visitor("medlem"), await portal.Visitor("sekretariat"));
        var one = await member.Proposes("Haver på taget");
        var another = await member.Proposes("Grønne tage");
        await secretary.Opens(one).Presses("Læg sammen").ShouldSeeBy("Læg sammen med", "Vælg det tema, som dette skal lægges sammen med");
        await secretary.Chooses("Læg sammen med", "Grønne tage").Presses("Læg sammen");
        await secretary.Accepts(another);
        await secretary.Opens(another).Chooses("Møde", "Forårsmøde i DKS-rådet (20.04.2027)").Presses("Sæt på dagsordenen");

        await secretary.Opens(one).ShouldSee("Temaerne kan ikke skilles ad, for det andet er kommet på en dagsorden").ShouldNotSeeButton("Skil ad igen");
    }
}
