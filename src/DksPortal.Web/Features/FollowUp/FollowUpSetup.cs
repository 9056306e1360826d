using DksPortal.Web.Features.FollowUp.Notes;
using DksPortal.Web.Features.FollowUp.Recommendations;

namespace DksPortal.Web.Features.FollowUp;

/// <summary>What the pages on follow-up need.</summary>
public static class FollowUpSetup
{
    /// <summary>Registers it.</summary>
    public static void AddFollowUp(this IServiceCollection services)
    {
        services.AddScoped<Addressees>();
        services.AddScoped<NotePaper>();
    }
}
