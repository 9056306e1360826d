namespace DksPortal.Web.Tests.Meetings;

/// <summary>What the forms of a meeting say to what they cannot take.</summary>
public sealed class BadMeetingInputTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string TooLong = new('å', 201);

    [Fact]
    public async Task A_meeting_needs_its_title_its_day_and_its_hours()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/moeder/nyt").Writes("Sted", "Valby Kulturhus");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Titel", "Skriv en titel på mødet").ShouldSeeAt("Dato", "Skriv datoen for mødet")
            .ShouldSeeAt("Starttidspunkt", "Skriv, hvornår mødet begynder").ShouldSeeAt("Sluttidspunkt", "Skriv, hvornår mødet slutter")
            .ShouldFind("Sted", "Valby Kulturhus");
    }

    [Theory]
    [InlineData("2027-02-30", "Skriv datoen som 12.03.2027")]
    [InlineData("i morgen", "Skriv datoen som 12.03.2027")]
    [InlineData("1899-01-01", "Skriv et år mellem 2000 og 2100")]
    public async Task A_day_that_cannot_be_is_kept_as_it_was_typed(string day, string message)
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/moeder/nyt").Writes("Titel", "Møde en umulig dag").Writes("Dato", day)
            .Writes("Starttidspunkt", "14:00").Writes("Sluttidspunkt", "16:00");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Dato", message).ShouldFind("Dato", day).ShouldFind("Titel", "Møde en umulig dag");
    }

    [Fact]
    public async Task A_meeting_that_is_changed_keeps_what_it_was_until_the_form_is_right()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde der bliver");
        await secretary.Opens($"{meeting}/rediger").Writes("Titel", TooLong).Writes("Starttidspunkt", "17:00");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Titel", "Skriv højst 200 tegn").ShouldFind("Titel", TooLong)
            .ShouldSeeAt("Sluttidspunkt", "Mødet skal slutte efter, at det begynder").ShouldFind("Starttidspunkt", "17:00");
        await secretary.Opens(meeting).ShouldSee("Møde der bliver").ShouldSee("kl. 14.00–16.00");
    }

    [Theory]
    [InlineData("-5", "Skriv et antal minutter fra 0 til 1440")]
    [InlineData("1441", "Skriv et antal minutter fra 0 til 1440")]
    [InlineData("mange", "")]
    public async Task An_item_needs_its_title_and_a_length_that_can_be(string minutes, string message)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde med umulige punkter");
        await secretary.Opens($"{meeting}/punkter/nyt").Writes("Varighed (minutter)", minutes).Writes("Indstilling", "Det indstilles, at …").Ticks("Lukket punkt");

        (await portal.IsRefused(secretary, "Gem")).ShouldSeeAt("Titel", "Skriv en titel på punktet").ShouldSeeAt("Varighed (minutter)", message)
            .ShouldFind("Varighed (minutter)", minutes).ShouldFind("Indstilling", "Det indstilles, at …");
        Assert.NotNull(secretary.Page.QuerySelector("input[type=checkbox][name=IsClosed][checked]"));
    }

    [Fact]
    public async Task A_meeting_is_not_called_off_without_a_reason()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde der holder");
        await secretary.Opens($"{meeting}/aflysning").Writes("Begrundelse", " ");
        (await portal.IsRefused(secretary, "Aflys møde")).ShouldSeeAt("Begrundelse", "Skriv en begrundelse");

        var long2001 = new string('ø', 2001);
        secretary.Writes("Begrundelse", long2001);
        (await portal.IsRefused(secretary, "Aflys møde")).ShouldSeeAt("Begrundelse", "Skriv højst 2000 tegn").ShouldFind("Begrundelse", long2001);
        await portal.Visitor().Opens(meeting).ShouldNotSee("Mødet er aflyst");
    }

    [Fact]
    public async Task A_guest_has_a_name()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med gæst");
        await secretary.Opens($"{meeting}/invitationer").Writes("Navn", TooLong);

        (await portal.IsRefused(secretary, "Tilføj gæst")).ShouldSeeAt("Navn", "Skriv højst 200 tegn").ShouldFind("Navn", TooLong);
        secretary.Writes("Navn", "");
        (await portal.IsRefused(secretary, "Tilføj gæst")).ShouldSeeAt("Navn", "Skriv et navn");
    }
}
