using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>What the register told becomes an enterprise's facts, each with the register as its source.</summary>
internal static class CvrFacts
{
    /// <summary>
    /// Keeps what a look-up found. What is told already stands, unless it is to be replaced; an answer that did not come
    /// changes nothing.
    /// </summary>
    public static void IsToldBy(this EnterpriseProfile profile, CvrAnswer answer, bool replaces, DateOnly on, DateTime now)
    {
        if (answer.Outcome is CvrOutcome.NotFound) profile.IsLookedUp(found: false, active: false, adProtected: false, now);
        if (answer.Known is not { } known) return;
        profile.IsLookedUp(found: true, known.IsActive, known.IsAdProtected, now);
        Name(profile, known, replaces, on);
        if (known.PostalCode is not null && (replaces || (profile.PostalCode is null && profile.Street is null)))
        {
            var district = known.PostalCode == profile.PostalCode ? profile.District : null;
            profile.LiesAt(known.Street, known.PostalCode, known.City, district, FactSource.Cvr, on);
        }

        if (known.Sector is { } sector && profile.Sector is null) profile.LivesBy(sector, FactSource.Cvr, on);
    }

    /// <summary>A name that was typed is the enterprise's own word, also where the register has the form and the year.</summary>
    private static void Name(EnterpriseProfile profile, CvrEnterprise known, bool replaces, DateOnly on)
    {
        var name = replaces ? known.Name ?? profile.Name : profile.Name;
        var form = replaces ? known.Form ?? profile.LegalForm : profile.LegalForm ?? known.Form;
        var founded = replaces ? known.Founded ?? profile.Founded : profile.Founded ?? known.Founded;
        var isTheirs = string.Equals(name, known.Name, StringComparison.OrdinalIgnoreCase);
        // Whoever asks the register has confirmed nothing of what the enterprise told.
        if (!isTheirs && (profile.Name, profile.LegalForm, profile.Founded) == (name, form, founded)) return;
        profile.IsCalled(profile.Cvr, name, form, founded, isTheirs ? FactSource.Cvr : FactSource.Enterprise, on);
    }
}
