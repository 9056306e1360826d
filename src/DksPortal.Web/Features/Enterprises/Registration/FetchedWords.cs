using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>Says beside a field that its answer came from the register, and when.</summary>
public static class FetchedWords
{
    /// <summary>The remark, before <paramref name="hint"/>; the hint alone where the enterprise told it itself.</summary>
    public static string? FetchedHint(this Texts texts, EnterpriseProfile profile, EnterpriseFact fact, string? hint = null)
    {
        if (profile.Origins[fact]?.Source != FactSource.Cvr || profile.CvrAskedAt is not { } asked) return hint;
        var fetched = texts["Cvr.Fetched", PortalClock.DayOf(asked).ToDay()];
        return hint is null ? fetched : $"{fetched} {hint}";
    }
}
