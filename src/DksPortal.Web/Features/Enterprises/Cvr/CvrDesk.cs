using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>Asks the register of an enterprise, and tells the enterprise what it answered. Its silence stops nobody.</summary>
public sealed class CvrDesk(CvrRegister register, PortalClock clock)
{
    /// <summary>Asks of a number that the register never answered for. What the enterprise told stands.</summary>
    public async Task AskUnlessAnsweredAsync(EnterpriseProfile profile, CancellationToken cancel)
    {
        if (register.IsOn && profile is { Cvr: not null, CvrAskedAt: null }) await AskAsync(profile, replaces: false, cancel);
    }

    /// <summary>Asks, whether or not it was asked before.</summary>
    public async Task<CvrOutcome> AskAsync(EnterpriseProfile profile, bool replaces, CancellationToken cancel)
    {
        var answer = await register.FindAsync(profile.Cvr!, cancel);
        profile.IsToldBy(answer, replaces, clock.Today, clock.UtcNow);
        return answer.Outcome;
    }
}
