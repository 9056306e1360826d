using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>Where an item concerns an organisation that a member sits for, the member and the secretariat are told, and nobody else.</summary>
public sealed class ConflictTests(Portal portal) : IClassFixture<Portal>
{
    private const string Told = "berører Hus Forbi, som du sidder for";

    [Fact]
    public async Task Before_convening_the_secretariat_is_told_and_afterwards_the_member_too()
    {
        var secretary = await portal.Visitor("sekretariat");
        var (meeting, item) = await MakesMeetingAboutHusForbi(secretary, "Møde om lokaler");

        await secretary.Opens($"{meeting}/dagsorden").ShouldSee("Mulig inhabilitet").ShouldSee("sidder for Hus Forbi");
        await secretary.Opens($"{meeting}/indkaldelse").ShouldSee("sidder for Hus Forbi");
        await secretary.Convenes(meeting);
        await secretary.Opens(item).ShouldSee("sidder for Hus Forbi");

        var member = await portal.Visitor("medlem2");
        await member.Opens(meeting).ShouldSee($"Punkt 1 {Told}");
        await member.Opens(item).ShouldSee($"Punkt 1 {Told}").ShouldSee("Du kan være inhabil.");
    }

    [Theory]
    [InlineData(Who.Public)]
    [InlineData(Who.Politician)]
    [InlineData(Who.Member)]
    public async Task Nobody_else_learns_of_it_but_all_see_what_the_item_concerns(Who who)
    {
        var secretary = await portal.Visitor("sekretariat");
        var (meeting, item) = await MakesMeetingAboutHusForbi(secretary, $"Møde set af {who}");
        await secretary.Convenes(meeting);

        var visitor = await portal.Visitor(who);
        await visitor.Opens(meeting).ShouldNotSee("som du sidder for").ShouldNotSee("inhabil");
        await visitor.Opens(item).ShouldSee("Berørte organisationer Hus Forbi").ShouldNotSee("sidder for").ShouldNotSee("inhabil");
    }

    [Fact]
    public async Task Names_that_the_portal_does_not_know_make_organisations_and_bad_ones_are_refused()
    {
        var secretary = await portal.Visitor("sekretariat");
        var (meeting, item) = await MakesMeetingAboutHusForbi(secretary, "Møde om nye navne");

        await secretary.Opens($"{item}/rediger").ShouldFind("Berørte organisationer", "Hus Forbi").Writes("Berørte organisationer", "hus forbi\nRøde Hus i Valby").Presses("Gem")
            .ShouldSee("Berørte organisationer Hus Forbi Røde Hus i Valby");
        await secretary.Opens("/organisationer?q=Valby").ShouldSeeLink("Røde Hus i Valby");

        await secretary.Opens($"{item}/rediger").Writes("Berørte organisationer", "?!");
        await portal.IsRefused(secretary, "Gem");
        secretary.ShouldFind("Berørte organisationer", "?!");
        await secretary.Opens($"{meeting}/dagsorden").ShouldSee("sidder for Hus Forbi");
    }

    private static async Task<(string Meeting, string Item)> MakesMeetingAboutHusForbi(Visitor secretary, string title)
    {
        var meeting = await secretary.MakesMeeting(title);
        await secretary.AddsItem(meeting, "Lokaler");
        var item = await secretary.AddressOf(meeting, "1. Lokaler");
        await secretary.Opens($"{item}/rediger").Writes("Berørte organisationer", "Hus Forbi").Presses("Gem").ShouldSee("er gemt");
        return (meeting, item);
    }
}
