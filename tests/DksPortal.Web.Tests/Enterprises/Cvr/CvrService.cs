using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DksPortal.Web.Tests.Enterprises.Cvr;

/// <summary>A server on this machine that answers as the register's distribution service does, or as a test tells it to.</summary>
internal sealed class CvrService : IAsyncDisposable
{
    public const string User = "dks";
    public const string Password = "hemmeligt: æøå";

    private static readonly JsonSerializerOptions AsNamed = new();

    private readonly WebApplication app;

    private CvrService()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/cvr-permanent/virksomhed/_search", AnswerAsync);
    }

    /// <summary>Where it is reached.</summary>
    public string Address => app.Urls.Single();

    /// <summary>How many questions it was asked.</summary>
    public int Questions { get; private set; }

    /// <summary>What it answers in place of what it knows; given the number of the question.</summary>
    public Func<int, HttpContext, Task>? Instead { get; set; }

    /// <summary>The enterprises that it knows, as it tells them.</summary>
    public Dictionary<int, object> Known { get; } = new() { [24256790] = Kaffe() };

    public static async Task<CvrService> Start()
    {
        var service = new CvrService();
        await service.app.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    /// <summary>An enterprise as the service tells it, with far more than the portal asks for.</summary>
    public static object Kaffe(string status = "NORMAL", bool isAdProtected = true) => new
    {
        cvrNummer = 24256790,
        reklamebeskyttet = isAdProtected,
        navne = new[] { new { navn = "GAMMELT NAVN", periode = new { gyldigFra = "2015-01-01", gyldigTil = (string?)"2018-12-31" } } },
        virksomhedMetadata = new
        {
            nyesteNavn = new { navn = "KAFFEKOLLEKTIVET A.M.B.A.", periode = new { gyldigFra = "2019-01-01" } },
            nyesteVirksomhedsform = new { virksomhedsformkode = 140, kortBeskrivelse = "AMBA", langBeskrivelse = "Andelsselskab med begrænset ansvar" },
            nyesteBeliggenhedsadresse = new { landekode = "DK", vejnavn = "Blågårdsgade", husnummerFra = 12, bogstavFra = "B", etage = "2", sidedoer = "tv", postnummer = 2200, postdistrikt = "København N" },
            nyesteHovedbranche = new { branchekode = "562900", branchetekst = "Anden restaurationsvirksomhed" },
            stiftelsesDato = "2019-03-12",
            sammensatStatus = status,
        },
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Questions++;
        if (Instead is not null)
        {
            await Instead(Questions, context);
            return;
        }

        if (context.Request.Headers.Authorization != $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"))}")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var asked = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var number = asked.RootElement.GetProperty("query").GetProperty("term").GetProperty("Vrvirksomhed.cvrNummer").GetInt32();
        object[] hits = Known.TryGetValue(number, out var told) ? [new { _index = "cvr-v-20220630", _id = "1", _source = new { Vrvirksomhed = told } }] : [];
        await context.Response.WriteAsJsonAsync(new { took = 3, timed_out = false, hits = new { total = hits.Length, hits } }, AsNamed, context.RequestAborted);
    }
}
