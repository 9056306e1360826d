using System.Net;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Tests.Enterprises.Registration;

/// <summary>Who knows the secret of a link may use it; nobody else is told of it.</summary>
public sealed class SecretTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("")]
    [InlineData("/cvr")]
    [InlineData("/svar")]
    public async Task No_referrer_search_engine_or_cache_is_told(string page)
    {
        var owner = portal.Visitor();
        var registration = await owner.Begins("Det Stille Bogtrykkeri");

        using var answer = await owner.Asks(new HttpRequestMessage(HttpMethod.Get, new Uri(registration + page, UriKind.Relative)));

        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["noindex, nofollow"], answer.Headers.GetValues("X-Robots-Tag"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Another_secret_opens_nothing()
    {
        var registration = await portal.Visitor().Begins("Nøglesmeden");
        var other = $"{registration[..^1]}{(registration[^1] == '0' ? '1' : '0')}";

        foreach (var page in new[] { "", "/cvr", "/virksomhed", "/svar", "/kontakt" }) (await portal.Visitor().Opens(other + page)).ShouldBeNotFound();
    }

    [Fact]
    public async Task The_database_holds_its_hash_alone()
    {
        var registration = await portal.Visitor().Begins("Hashværket");

        Assert.DoesNotContain(registration.Split('/')[3], (await portal.Registration(registration)).SecretHash, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/virksomheder/tilmeld/0a1b2c/svar", "/virksomheder/tilmeld/-/svar")]
    [InlineData("/Virksomheder/Tilmeld/0a1b2c", "/Virksomheder/Tilmeld/-")]
    [InlineData("/virksomheder//tilmeld/0a1b2c/", "/virksomheder//tilmeld/-/")]
    [InlineData("/virksomheder/tilmeld", "/virksomheder/tilmeld")]
    [InlineData("/virksomheder/tilmeldinger/7", "/virksomheder/tilmeldinger/7")]
    public void The_request_log_leaves_it_out(string path, string logged) => Assert.Equal(logged, RequestLog.WithoutSecret(path));

    [Fact]
    public async Task Too_many_drafts_from_one_address_are_refused()
    {
        await using var limited = new Portal();
        limited.Settings["Portal:RegistrationsPerMinute"] = "2";
        await limited.InitializeAsync();
        var owner = limited.Visitor();
        await owner.Begins("Den første");
        await owner.Begins("Den anden");

        await owner.Opens("/virksomheder/tilmeld").Writes("Virksomhedens navn", "Den tredje").Presses("Fortsæt");

        Assert.Equal(HttpStatusCode.TooManyRequests, owner.Status);
    }
}
