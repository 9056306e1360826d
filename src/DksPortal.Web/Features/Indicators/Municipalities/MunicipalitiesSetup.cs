namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>What the page on the municipalities needs.</summary>
public static class MunicipalitiesSetup
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddMunicipalities(this IServiceCollection services)
    {
        services.AddSingleton<Survey>();
        services.AddScoped<SurveyReader>();
        services.AddScoped<CopenhagenDesk>();
        return services;
    }
}
