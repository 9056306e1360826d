using DksPortal.Web.Data;
using DksPortal.Web.Features.Accounts;
using DksPortal.Web.Features.Enterprises;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.Inquiries;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Features.People;
using DksPortal.Web.Features.Status;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Features.Vision;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Infrastructure.Startup;
using DksPortal.Web.Localisation;

if (args is ["--check-health", ..]) return await HealthCheck.AskAsync(args);

try
{
    var builder = WebApplication.CreateBuilder(ContentRoot.Options(args));
    builder.WebHost.UseStaticWebAssets();
    builder.AddPortalLog();
    builder.AddPortalOptions();
    builder.AddPortalDatabase();
    builder.AddSecurity();
    builder.AddPages();
    builder.Services.AddLanguages();
    builder.Services.AddAccounts();
    builder.Services.AddMeetings();
    builder.Services.AddMinutes();
    builder.Services.AddFollowUp();
    builder.Services.AddThemes();
    builder.Services.AddInquiries();
    builder.Services.AddEnterprises();
    builder.Services.AddPeople();
    builder.Services.AddVision();
    builder.Services.AddStatus();
    builder.Services.AddHealth();

    var app = builder.Build();
    app.UseRequestLog();
    app.UseSecurity();
    app.UseLanguages();
    app.UseFriendlyErrors();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAuthentication();
    app.UseCurrentUser();
    app.UseSafeCompression();
    app.UseAuthorization();
    app.MapHealth();
    app.MapStaticAssets().AllowAnonymous();
    app.MapControllers().WithStaticAssets();

    await app.PrepareAsync();
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (OptionsSetup.Complaint(exception) is { } complaint)
{
    await Console.Error.WriteLineAsync(complaint);
    return 1;
}
