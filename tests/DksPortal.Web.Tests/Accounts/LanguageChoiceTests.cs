namespace DksPortal.Web.Tests.Accounts;

public sealed class LanguageChoiceTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_public_reads_on_in_English_where_it_was_and_comes_back_to_Danish()
    {
        var visitor = await portal.Visitor().Opens("/raadet?dato=2026-04-01").Presses("English");

        Assert.Equal(("/raadet?dato=2026-04-01", "en"), (visitor.Address, visitor.Page.DocumentElement.GetAttribute("lang")));
        await visitor.Opens("/vision");
        Assert.Equal("en", visitor.Page.DocumentElement.GetAttribute("lang"));

        await visitor.Presses("Dansk").ShouldSeeLink("Log ind");
        Assert.Equal("da", visitor.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_choice_follows_the_account_to_another_browser()
    {
        var member = await portal.Visitor("medlem");
        await member.Presses("English").ShouldSeeButton("Sign out");

        await portal.Visitor().Opens("/konto/log-ind").ShouldSeeButton("Log ind").Presses("Medlem").ShouldSeeButton("Sign out");
        await portal.Visitor().Opens("/konto/log-ind").Presses("Medlem 2").ShouldSeeButton("Log ud");
    }
}
