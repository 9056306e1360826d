using DksPortal.Web.Features.Vision.Initiatives;

namespace DksPortal.Web.Features.Vision;

/// <summary>What the pages on the vision and its initiatives need.</summary>
public static class VisionSetup
{
    /// <summary>Registers it.</summary>
    public static void AddVision(this IServiceCollection services) => services.AddScoped<InitiativeDesk>();
}
