using DksPortal.Web.Features.Enterprises.Buyers;
using DksPortal.Web.Features.Enterprises.Cvr;
using DksPortal.Web.Features.Enterprises.Desk;
using DksPortal.Web.Features.Enterprises.Directory;
using DksPortal.Web.Features.Enterprises.Import;
using DksPortal.Web.Features.Enterprises.Registration;
using DksPortal.Web.Features.Indicators.Municipalities;

namespace DksPortal.Web.Features.Enterprises;

/// <summary>What the register of enterprises needs.</summary>
public static class EnterprisesSetup
{
    /// <summary>Adds the register and its directory.</summary>
    public static IServiceCollection AddEnterprises(this IServiceCollection services)
    {
        services.AddSingleton(CvrPatience.Usual);
        services.AddSingleton<CvrRegister>();
        services.AddScoped<CvrDesk>().AddScoped<PasswordByLink>();
        services.AddScoped<RegistrationDoor>();
        services.AddScoped<RegistrationAnswers>();
        services.AddSingleton<DirectoryIndex>();
        services.AddScoped<DirectorySearch>();
        services.AddScoped<DeskList>().AddScoped<RegistrationReader>().AddScoped<ApproveRegistration>().AddScoped<NotYetRegistered>();
        services.AddScoped<ImportDesk>();
        services.AddSingleton<ImportProgress>();
        services.AddBuyers();
        services.AddMunicipalities();
        return services;
    }
}
