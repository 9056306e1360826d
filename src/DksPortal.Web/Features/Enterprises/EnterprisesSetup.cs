using DksPortal.Web.Features.Enterprises.Buyers;
using DksPortal.Web.Features.Enterprises.Directory;
using DksPortal.Web.Features.Indicators.Municipalities;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>What the register of enterprises needs.</summary>
public static class EnterprisesSetup
{
    /// <summary>Adds the register and its directory.</summary>
    public static IServiceCollection AddEnterprises(this IServiceCollection services)
    {
        services.AddScoped<DirectorySearch>();
        services.AddBuyers();
        services.AddMunicipalities();
        return services;
    }
}
