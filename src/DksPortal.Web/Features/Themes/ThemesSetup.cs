namespace DksPortal.Web.Features.Themes;

/// <summary>What the pages on themes need.</summary>
public static class ThemesSetup
{
    /// <summary>Registers it.</summary>
    public static void AddThemes(this IServiceCollection services)
    {
        services.AddScoped<ThemeDesk>();
        services.AddScoped<ThemeReader>();
        services.AddScoped<SimilarThemes>();
    }
}
