using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>What the forms of the minutes say to what they cannot take.</summary>
public sealed class BadMinutesInputTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_item_that_is_referred_is_referred_to_somebody()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med henvisning");
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Ejerskifte").Writes("Drøftelse", "Det blev sent.").Chooses("Resultat", "Henvist");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Henvist til", "Skriv, hvem punktet er henvist til")
            .ShouldFind("Drøftelse", "Det blev sent.").ShouldFind("Resultat", "Henvist");
    }

    [Fact]
    public async Task A_conclusion_has_an_end()
    {
        var (secretary, tooLong) = (await portal.Visitor("sekretariat"), new string('æ', 20_001));
        var meeting = await secretary.HasConvened("Møde med lang konklusion");
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Ejerskifte").Writes("Konklusion", tooLong);

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Konklusion", "Skriv højst 20000 tegn").ShouldFind("Konklusion", tooLong);
    }

    [Fact]
    public async Task An_action_item_says_what_and_who()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med opfølgning");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Nyt opfølgningspunkt").Writes("Frist", "snart");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Hvad skal gøres?", "Skriv, hvad der skal gøres")
            .ShouldSeeAt("Ansvarlig", "Vælg, hvem der er ansvarlig").ShouldSeeAt("Frist", "Skriv fristen som 1/9, om 14 dage eller 12.03.2027").ShouldFind("Frist", "snart");
    }

    [Fact]
    public async Task A_recommendation_says_what_and_to_whom()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med anbefaling");
        await secretary.Opens($"{meeting}/moedetilstand");
        secretary.Within("Ny anbefaling");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Anbefaling", "Skriv anbefalingen").ShouldSeeAt("Modtager", "Vælg, hvem anbefalingen er til");
    }

    [Fact]
    public async Task Who_came_and_went_is_told_of_somebody()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med fravær");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Kom, gik eller ude under punktet");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Person", "Vælg en person").ShouldSeeAt("Hvad skete der?", "Vælg, hvad der skete");
    }

    [Theory]
    [InlineData("", "Skriv en frist")]
    [InlineData("2027-02-30", "Skriv datoen som 12.03.2027")]
    [InlineData("2026-11-20", "Vælg en frist, der ikke er passeret")]
    public async Task Remarks_are_due_on_a_day_to_come(string day, string message)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med frist");
        await secretary.Opens($"{meeting}/referat").Writes("Frist", day);

        (await portal.IsRefused(secretary, "Send til bemærkninger")).ShouldSee(message).ShouldFind("Frist", day).ShouldSeeButton("Send til bemærkninger");
        await portal.Visitor("medlem").Opens($"{meeting}/referat").ShouldBeNotFound();
    }
}
