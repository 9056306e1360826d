using System.Diagnostics;
using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises.Cvr;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Tests.Enterprises.Cvr;

/// <summary>The register asked over the wire: as it answers, slowly, wrongly and not at all.</summary>
public sealed class CvrRegisterTests : IAsyncLifetime
{
    // Waits long for an answer that is sure to come, so that a busy machine fails no test; a moment for one that is not.
    private static readonly CvrPatience Patient = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(4));
    private static readonly CvrPatience Hasty = Patient with { Attempt = TimeSpan.FromMilliseconds(200), Total = TimeSpan.FromSeconds(1) };

    private CvrService service = null!;
    private CvrRegister register = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        service = await CvrService.Start();
        register = Register(service.Address);
    }

    public async ValueTask DisposeAsync()
    {
        register.Dispose();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task It_tells_what_the_portal_needs() => Assert.Equal(
        new CvrAnswer(CvrOutcome.Found, new CvrEnterprise(
            "KAFFEKOLLEKTIVET A.M.B.A.", LegalForm.Amba, new PartialDate(2019, 3, 12), "Blågårdsgade 12B, 2. tv", "2200", "København N", Sector.Food, IsActive: true, IsAdProtected: true)),
        await register.FindAsync("24256790", Cancel));

    [Fact]
    public async Task A_number_that_it_does_not_have_is_not_found() => Assert.Equal(new CvrAnswer(CvrOutcome.NotFound), await register.FindAsync("13748136", Cancel));

    [Theory]
    [InlineData("NORMAL", true)]
    [InlineData("Aktiv", true)]
    [InlineData("UNDER KONKURS", false)]
    [InlineData("TVANGSOPLØST", false)]
    public async Task A_closed_one_is_found_but_not_active(string status, bool active)
    {
        service.Known[24256790] = CvrService.Kaffe(status, isAdProtected: false);

        var answer = await register.FindAsync("24256790", Cancel);

        Assert.Equal((active, false), (answer.Known!.IsActive, answer.Known.IsAdProtected));
    }

    [Fact]
    public async Task What_it_leaves_out_is_not_told()
    {
        service.Known[24256790] = new { cvrNummer = 24256790, reklamebeskyttet = false, navne = new object[] { new { navn = "Ældre", periode = new { gyldigTil = "2018-01-01" } }, new { navn = "Nyere", periode = new { gyldigFra = "2018-01-01", gyldigTil = (string?)null } } } };

        Assert.Equal(new CvrEnterprise("Nyere", null, null, null, null, null, null, false, false), (await register.FindAsync("24256790", Cancel)).Known);
    }

    [Fact]
    public async Task A_number_is_told_without_its_first_zeros()
    {
        service.Known[1132709] = new { cvrNummer = 1132709, reklamebeskyttet = true };

        Assert.True((await register.FindAsync("01132709", Cancel)).Known!.IsAdProtected);
    }

    [Fact]
    public async Task A_failure_of_the_moment_is_tried_again()
    {
        service.Instead = (number, context) =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            service.Instead = null;
            return Task.CompletedTask;
        };

        Assert.Equal(CvrOutcome.Found, (await register.FindAsync("24256790", Cancel)).Outcome);
        Assert.Equal(2, service.Questions);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(200, "<html>Vi opdaterer</html>")]
    [InlineData(200, "{}")]
    [InlineData(200, "[1, 2]")]
    [InlineData(200, """{"hits":{"hits":[{"_source":{}}]}}""")]
    [InlineData(200, """{"hits":{"hits":[7]}}""")]
    [InlineData(200, """{"hits":{"ha""")]
    [InlineData(200, """{"hits":{"hits":[{"_source":{"Vrvirksomhed":{"cvrNummer":13748136,"reklamebeskyttet":false}}}]}}""")]
    [InlineData(200, """{"hits":{"hits":[{"_source":{"Vrvirksomhed":{"reklamebeskyttet":false}}}]}}""")]
    [InlineData(200, """{"hits":{"hits":[{"_source":{"Vrvirksomhed":{"cvrNummer":24256790}}}]}}""")]
    [InlineData(200, """{"hits":{"hits":[{"_source":{"Vrvirksomhed":{"cvrNummer":24256790,"reklamebeskyttet":null}}}]}}""")]
    [InlineData(302, "")]
    [InlineData(404, "{}")]
    public async Task What_cannot_be_understood_is_no_answer(int status, string body)
    {
        service.Instead = (_, context) =>
        {
            context.Response.StatusCode = status;
            if (status == 302) context.Response.Headers.Location = "http://127.0.0.1:1/";
            return context.Response.WriteAsync(body, Cancel);
        };

        Assert.Equal(CvrOutcome.Unavailable, (await register.FindAsync("24256790", Cancel)).Outcome);
    }

    [Fact]
    public async Task A_wrong_password_is_no_answer_and_is_not_tried_again()
    {
        using var stranger = Register(service.Address, password: "forkert");

        Assert.Equal(CvrOutcome.Unavailable, (await stranger.FindAsync("24256790", Cancel)).Outcome);
        Assert.Equal(1, service.Questions);
    }

    [Fact]
    public async Task A_slow_one_is_not_waited_for_for_ever()
    {
        service.Instead = async (_, context) => await Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted);
        using var hasty = Register(service.Address, patience: Hasty);
        var started = Stopwatch.StartNew();

        Assert.Equal(CvrOutcome.Unavailable, (await hasty.FindAsync("24256790", Cancel)).Outcome);

        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task One_that_is_not_there_is_no_answer()
    {
        using var nowhere = Register("http://127.0.0.1:1");
        Assert.Equal(CvrOutcome.Unavailable, (await nowhere.FindAsync("24256790", Cancel)).Outcome);
    }

    [Fact]
    public async Task One_that_fails_again_and_again_is_left_alone_for_a_while_and_then_asked_again()
    {
        service.Instead = (_, context) =>
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        };
        for (var i = 0; i < CvrPatience.FailuresBeforeBreak; i++) await register.FindAsync("24256790", Cancel);
        var asked = service.Questions;
        service.Instead = null;

        Assert.Equal(CvrOutcome.Unavailable, (await register.FindAsync("24256790", Cancel)).Outcome);
        Assert.Equal(asked, service.Questions);

        await Task.Delay(Patient.Break + TimeSpan.FromMilliseconds(300), Cancel);
        Assert.Equal(CvrOutcome.Found, (await register.FindAsync("24256790", Cancel)).Outcome);
    }

    [Fact]
    public async Task Off_it_asks_nobody()
    {
        using var off = Register("");
        Assert.Equal((false, new CvrAnswer(CvrOutcome.Off)), (off.IsOn, await off.FindAsync("24256790", Cancel)));
    }

    private static CvrRegister Register(string address, string password = CvrService.Password, CvrPatience? patience = null) =>
        new(Options.Create(new CvrOptions { BaseAddress = address, User = CvrService.User, Password = password }), patience ?? Patient, NullLogger<CvrRegister>.Instance);
}
