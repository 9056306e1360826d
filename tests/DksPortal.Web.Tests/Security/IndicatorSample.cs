using DksPortal.Domain.Indicators;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>An indicator that is measured by hand, with two measurements.</summary>
internal static class IndicatorSample
{
    public const string Name = "Kommunens kendskab til virksomhederne";

    private static readonly DateTime Then = new(2026, 10, 2, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Its number, and that of its newest measurement.</summary>
    public static async Task<(int Indicator, int Observation)> InAsync(PortalDb db, CancellationToken cancel)
    {
        var indicator = await db.Indicators.Include(one => one.Observations).FirstOrDefaultAsync(one => one.Name == Name, cancel);
        if (indicator is null)
        {
            indicator = new Indicator(Name, "procent", "Andel af indkøberne, der kender en virksomhed", "Rundspørge");
            indicator.IsHeldAgainst(30, 2024, 60, 2027);
            db.Add(indicator);
        }

        if (indicator.Observations.Count == 0)
        {
            indicator.Measure(new DateOnly(2025, 10, 1), 36.5m, "Rundspørge", null, 1, Then);
            indicator.Measure(new DateOnly(2026, 10, 1), 45.25m, "Rundspørge", "118 svar", 1, Then);
            await db.SaveChangesAsync(cancel);
        }

        return (indicator.Id, indicator.Observations[^1].Id);
    }
}
