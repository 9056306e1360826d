namespace DksPortal.Web.Tests.Accounts;

public sealed class SignInTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_member_signs_in_and_out_again()
    {
        var member = await portal.Visitor().Opens("/konto/log-ind")
            .Writes("E-mail", "medlem@dks.example").Writes("Adgangskode", "Demo-adgang-2026").Presses("Log ind");

        Assert.Equal("/", member.Address);
        member.ShouldSee("Maja Fuglebjerg");

        await member.Presses("Log ud").ShouldSee("Du er logget ud").ShouldNotSee("Maja Fuglebjerg");
        await member.Opens("/konto").ShouldBeAskedToSignIn();
    }

    [Theory]
    [InlineData("medlem@dks.example", "en-helt-anden-adgang")]
    [InlineData("ingen@dks.example", "Demo-adgang-2026")]
    public async Task What_does_not_fit_is_refused_without_telling_which_of_the_two_was_wrong(string email, string password)
    {
        var visitor = await portal.Visitor().Opens("/konto/log-ind").Writes("E-mail", email).Writes("Adgangskode", password).Presses("Log ind");

        visitor.ShouldSee("E-mail og adgangskode passer ikke sammen. Prøv igen.").ShouldFind("E-mail", email).ShouldFind("Adgangskode", "");
        await visitor.Opens("/konto").ShouldBeAskedToSignIn();
    }

    [Fact]
    public Task Empty_fields_are_asked_for() => portal.ChangesNothing(async () =>
        await portal.Visitor().Opens("/konto/log-ind").Presses("Log ind")
            .ShouldSeeBy("E-mail", "Skriv din e-mail").ShouldSeeBy("Adgangskode", "Skriv din adgangskode"));

    [Fact]
    public async Task After_five_failures_the_right_password_waits_too_and_others_are_not_kept_out()
    {
        for (var failures = 1; failures < 5; failures++)
            await Tries("virksomhed2", "forkert-adgang").ShouldSee("passer ikke sammen");
        await Tries("virksomhed2", "forkert-adgang").ShouldSee("Der er prøvet for mange gange. Vent");

        await Tries("virksomhed2", "Demo-adgang-2026").ShouldSee("Der er prøvet for mange gange. Vent").ShouldNotSeeButton("Log ud");
        await Tries("virksomhed", "Demo-adgang-2026").ShouldSeeButton("Log ud");
    }

    [Theory]
    [InlineData("Sekretariat", "Louise Engbæk Nygaard")]
    [InlineData("Kollega", "Rasmus Tolstrup Bay")]
    [InlineData("Medlem", "Maja Fuglebjerg")]
    [InlineData("Medlem 2", "Jannik Overgaard Friis")]
    [InlineData("Politiker", "Ida Hornslet Vang")]
    [InlineData("Politiker 2", "Christoffer Ulvsund Beck")]
    [InlineData("Virksomhed", "Samira Nasser Kjær")]
    [InlineData("Virksomhed 2", "Jonas Dybvad")]
    [InlineData("Administrator", "Gitte Pagh Rosendal")]
    public async Task The_demo_lets_in_with_one_button(string button, string name) =>
        await portal.Visitor().Opens("/konto/log-ind").Presses(button).ShouldSee(name).ShouldSeeButton("Log ud");

    [Fact]
    public async Task Whoever_was_on_the_way_to_a_page_comes_there()
    {
        var byPassword = await portal.Visitor().Opens("/personer?q=Maja").ShouldBeAskedToSignIn()
            .Writes("E-mail", "sekretariat@dks.example").Writes("Adgangskode", "Demo-adgang-2026").Presses("Log ind");
        var byButton = await portal.Visitor().Opens("/personer?q=Maja").Presses("Sekretariat");

        Assert.Equal(["/personer?q=Maja", "/personer?q=Maja"], [byPassword.Address, byButton.Address]);
    }

    [Theory]
    [InlineData("http://localhost/moeder/2026-1?fane=referat", "/moeder/2026-1?fane=referat")]
    [InlineData("http://localhost/personer?q=%C3%85se", "/personer?q=%C3%85se")]
    [InlineData("http://localhost/moeder/2026-1/referat/godkendelse", "/")]
    [InlineData("http://localhost/moeder/2026-1/referat/bemaerkninger/7/svar", "/")]
    [InlineData("https://example.org/moeder/2026-1", "/")]
    [InlineData("http://localhost:8080/moeder/2026-1", "/")]
    [InlineData("/moeder/2026-1", "/")]
    [InlineData(null, "/")]
    public async Task Whoever_sent_a_form_too_late_comes_back_to_the_page_it_stood_on(string? from, string back)
    {
        var form = new HttpRequestMessage(HttpMethod.Post, new Uri("/moeder/2026-1/referat/godkendelse", UriKind.Relative));
        if (from is not null) form.Headers.Referrer = new Uri(from, UriKind.RelativeOrAbsolute);
        var visitor = await portal.Visitor().Sends(form).ShouldBeAskedToSignIn();

        await visitor.Presses("Sekretariat").ShouldBeThere();

        Assert.Equal(back, visitor.Address);
    }

    [Theory]
    [InlineData("https://example.org/falsk")]
    [InlineData("//example.org/falsk")]
    [InlineData("/%5Cexample.org/falsk")]
    public async Task Nobody_is_led_away_from_the_portal(string elsewhere)
    {
        var page = $"/konto/log-ind?retur={elsewhere}";
        var byPassword = await portal.Visitor().Opens(page)
            .Writes("E-mail", "medlem@dks.example").Writes("Adgangskode", "Demo-adgang-2026").Presses("Log ind");
        var byButton = await portal.Visitor().Opens(page).Presses("Medlem");

        Assert.Equal(["/", "/"], [byPassword.Address, byButton.Address]);
    }

    private Task<Visitor> Tries(string name, string password) => portal.Visitor().Opens("/konto/log-ind")
        .Writes("E-mail", $"{name}@dks.example").Writes("Adgangskode", password).Presses("Log ind");
}
