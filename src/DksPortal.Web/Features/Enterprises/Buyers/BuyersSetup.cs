namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>What buyers' questions need.</summary>
public static class BuyersSetup
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddBuyers(this IServiceCollection services)
    {
        services.AddScoped<ProposalFinder>();
        services.AddScoped<MatterPages>();
        services.AddScoped<AskedDesk>();
        return services;
    }
}
