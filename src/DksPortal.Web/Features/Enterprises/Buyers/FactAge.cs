using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>Since when something told of an enterprise has stood unconfirmed; null while it is no older than a year.</summary>
public static class FactAge
{
    /// <summary>The enterprise as a whole.</summary>
    public static DateOnly? OfAll(DateTime confirmedAt, DateTime now) => confirmedAt < now.AddYears(-1) ? PortalClock.DayOf(confirmedAt) : null;

    /// <summary>How large an order it can take.</summary>
    public static DateOnly? OfCapacity(FactOrigins origins, DateOnly today) =>
        origins[EnterpriseFact.Capacity] is { } origin && origin.IsUnconfirmed(today) ? origin.On : null;
}
