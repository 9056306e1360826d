using DksPortal.Web.Features.Minutes.Writing;

namespace DksPortal.Web.Features.Minutes;

/// <summary>What the pages on minutes need.</summary>
public static class MinutesSetup
{
    /// <summary>Registers it.</summary>
    public static void AddMinutes(this IServiceCollection services)
    {
        services.AddScoped<MinutesDesk>();
        services.AddScoped<MinutesPaper>();
        services.AddScoped<Review.ReviewDesk>();
        services.AddScoped<ResponsibleLookup>();
        services.AddScoped<ItemWriting>();
        services.AddScoped<WritingDesk>();
        services.AddSingleton<WritersNow>();
    }
}
