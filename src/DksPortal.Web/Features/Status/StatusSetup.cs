namespace DksPortal.Web.Features.Status;

/// <summary>What the status summary needs.</summary>
public static class StatusSetup
{
    /// <summary>Registers it.</summary>
    public static void AddStatus(this IServiceCollection services)
    {
        services.AddScoped<StatusReader>();
        services.AddScoped<StatusNewsReader>();
        services.AddScoped<StatusVisits>();
        services.AddScoped<StatusPaper>();
    }
}
