using DksPortal.Web.Features.Enterprises.Directory;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>What the register of enterprises needs.</summary>
public static class EnterprisesSetup
{
    /// <summary>Adds the register and its directory.</summary>
    public static IServiceCollection AddEnterprises(this IServiceCollection services)
    {
        services.AddSingleton<DirectoryIndex>();
        services.AddScoped<DirectorySearch>();
        return services;
    }
}
