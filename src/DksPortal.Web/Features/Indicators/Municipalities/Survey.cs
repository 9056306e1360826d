using DksPortal.Web.Data.Seeding;

namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>What 17 municipalities answered in November 2015 of their work with social enterprises. Read once: it never changes.</summary>
public sealed class Survey
{
    private readonly Lazy<Task<IReadOnlyList<SurveyTable>>> tables = new(() => SeedFiles.ReadAsync<SurveyTable>("reference/survey", CancellationToken.None));

    /// <summary>How many municipalities answered.</summary>
    public const int Municipalities = 17;

    /// <summary>The tables, by number.</summary>
    public Task<IReadOnlyList<SurveyTable>> TablesAsync() => tables.Value;
}
