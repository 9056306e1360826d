using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>How long the portal waits for the register: somebody is waiting for the page.</summary>
/// <param name="Attempt">For one answer.</param>
/// <param name="Total">For all attempts.</param>
/// <param name="Pause">Before a further attempt.</param>
/// <param name="Break">How long nobody asks after it failed again and again.</param>
public sealed record CvrPatience(TimeSpan Attempt, TimeSpan Total, TimeSpan Pause, TimeSpan Break)
{
    private const int Retries = 1;

    /// <summary>After so many attempts most of which failed, it is not asked for a while.</summary>
    public const int FailuresBeforeBreak = 6;

    /// <summary>What the portal keeps to.</summary>
    public static readonly CvrPatience Usual = new(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(7), TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(30));

    /// <summary>Time limits, a further attempt and a circuit breaker around each question.</summary>
    public ResiliencePipeline<HttpResponseMessage> Pipeline()
    {
        var failed = new PredicateBuilder<HttpResponseMessage>()
            .Handle<HttpRequestException>().Handle<TimeoutRejectedException>().HandleResult(answer => IsPassing(answer.StatusCode));
        return new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddTimeout(Total)
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage> { MaxRetryAttempts = Retries, Delay = Pause, UseJitter = true, ShouldHandle = failed })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = 0.5,
                MinimumThroughput = FailuresBeforeBreak,
                SamplingDuration = TimeSpan.FromMinutes(1),
                BreakDuration = Break,
                ShouldHandle = failed,
            })
            .AddTimeout(Attempt)
            .Build();
    }

    /// <summary>A failure of the moment: the same question may be answered next time.</summary>
    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
