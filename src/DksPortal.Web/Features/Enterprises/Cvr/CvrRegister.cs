using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>Asks the distribution service of the Central Business Register. Whatever goes wrong there, the answer says so and nothing is thrown.</summary>
public sealed class CvrRegister : IDisposable
{
    private const string Search = "cvr-permanent/virksomhed/_search";
    private const long LargestAnswer = 4 * 1024 * 1024;

    private static readonly string[] Wanted =
        ["Vrvirksomhed.cvrNummer", "Vrvirksomhed.navne", "Vrvirksomhed.reklamebeskyttet", "Vrvirksomhed.stiftelsesDato", "Vrvirksomhed.virksomhedMetadata"];

    private readonly HttpClient? client;
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;
    private readonly ILogger<CvrRegister> log;

    public CvrRegister(IOptions<CvrOptions> options, CvrPatience patience, ILogger<CvrRegister> log)
    {
        (this.log, pipeline) = (log, patience.Pipeline());
        if (options.Value is not { IsOn: true } service) return;
        // The service may move: a connection that lives for ever would not notice. Nor is a password sent on to another host.
        client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"{service.BaseAddress.TrimEnd('/')}/"),
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{service.User}:{service.Password}")));
    }

    /// <summary>Whether numbers are looked up at all.</summary>
    public bool IsOn => client is not null;

    /// <summary>What the register tells of a number that passes the check.</summary>
    public async Task<CvrAnswer> FindAsync(string cvr, CancellationToken cancel)
    {
        if (client is null) return new CvrAnswer(CvrOutcome.Off);
        try
        {
            using var answer = await pipeline.ExecuteAsync(async stop => await client.SendAsync(Question(cvr), stop), cancel);
            if (!answer.IsSuccessStatusCode) return Unavailable($"it answered {(int)answer.StatusCode}");
            using var told = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancel), cancellationToken: cancel);
            return CvrReading.Read(told.RootElement, cvr);
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutRejectedException or BrokenCircuitException or JsonException or InvalidOperationException or FormatException)
        {
            return Unavailable(failure.Message);
        }
    }

    public void Dispose() => client?.Dispose();

    private static HttpRequestMessage Question(string cvr) => new(HttpMethod.Post, new Uri(Search, UriKind.Relative))
    {
        Content = JsonContent.Create(new Dictionary<string, object>
        {
            ["_source"] = Wanted,
            ["query"] = new { term = new Dictionary<string, object> { ["Vrvirksomhed.cvrNummer"] = int.Parse(cvr, CultureInfo.InvariantCulture) } },
            ["size"] = 1,
        }),
    };

    private CvrAnswer Unavailable(string why)
    {
        log.LogWarning("A CVR number could not be looked up: {Why}", why);
        return new CvrAnswer(CvrOutcome.Unavailable);
    }
}
