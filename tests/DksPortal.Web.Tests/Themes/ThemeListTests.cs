namespace DksPortal.Web.Tests.Themes;

/// <summary>The list of themes: what each sees there, in which order, and what is found.</summary>
public sealed class ThemeListTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_public_sees_what_was_taken_in_and_members_all_but_others_drafts()
    {
        await portal.Visitor().Opens("/temaer").ShouldSee("Fælles værksteder i bydelene").ShouldSee("Én indgang til kommunen")
            .ShouldNotSee("Fritidsjob til unge").ShouldNotSee("Lavere moms").ShouldNotSee("Del udstyr").ShouldNotSee("Besøg hos hinanden").ShouldNotSeeLink("Foreslå tema");
        await portal.Visitor("politiker").Opens("/temaer").ShouldSee("Fritidsjob til unge").ShouldSee("Lavere moms").ShouldNotSee("Besøg hos hinanden").ShouldNotSeeLink("Foreslå tema");
        await portal.Visitor("medlem").Opens("/temaer").ShouldSee("Dine kladder").ShouldSeeLink("Besøg hos hinanden").ShouldSeeLink("Foreslå tema");
    }

    [Fact]
    public async Task The_most_supported_stand_first_or_the_newest()
    {
        var member = await portal.Visitor("medlem2");

        Assert.Equal("Mindre indkøb skal kunne findes", First(await member.Opens("/temaer")));
        Assert.Equal("Fritidsjob til unge, der ikke kender nogen", First(await member.Chooses("Rækkefølge", "Nyeste først").Presses("Vis")));
    }

    [Fact]
    public async Task It_is_narrowed_by_state_work_theme_principle_and_words()
    {
        var visitor = await portal.Visitor().Opens("/temaer");

        await visitor.Chooses("Tilstand", "Drøftet").Presses("Vis").ShouldSee("2 temaer").ShouldSee("Fra vilje til ansættelse");
        await visitor.Opens("/temaer").Chooses("Arbejdstema", "Demokratisk iværksætteri").Presses("Vis").ShouldSee("1 tema").ShouldSee("Støtte i det første år");
        await visitor.Opens("/temaer").Chooses("Visionsprincip", "2. Indkøb med hjerne og hjerte").Presses("Vis").ShouldSee("1 tema").ShouldSee("Mindre indkøb");
        await visitor.Opens("/temaer").Writes("Søg i temaer", "ÉN INDGANG").Presses("Vis").ShouldSee("Én indgang til kommunen").ShouldNotSee("Mindre indkøb");
        await visitor.Opens("/temaer").Writes("Søg i temaer", "værksteder KØKKENER").Presses("Vis").ShouldSee("1 tema").ShouldSee("Fælles værksteder");
        await visitor.Opens("/temaer").Writes("Søg i temaer", "100%_[a").Presses("Vis").ShouldSee("Ingen temaer passer til det, du søger");
        await visitor.Opens("/temaer?tilstand=Sovende&princip=x&side=-4").ShouldBeThere();
    }

    [Fact]
    public async Task Those_that_are_alike_are_shown_before_one_is_proposed()
    {
        var member = await portal.Visitor("medlem");

        await member.Opens("/temaer/foreslaa").Writes("Titel", "Et værksted i bydelen").Presses("Se lignende temaer")
            .ShouldSee("Handler et af disse om det samme?").ShouldSeeLink("Fælles værksteder i bydelene").ShouldNotSee("Mindre indkøb").ShouldFind("Titel", "Et værksted i bydelen");
        await member.Opens("/temaer/lignende?titel=Indkøbsordning").ShouldSeeLink("Mindre indkøb skal kunne findes");
        await member.Opens("/temaer/lignende?titel=").ShouldNotSee("Handler et af disse");
    }

    private static string First(Visitor visitor) => visitor.Page.QuerySelectorAll("ul.rows")[^1].QuerySelector("h3")!.TextContent.Words();
}
