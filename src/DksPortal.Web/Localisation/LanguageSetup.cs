using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace DksPortal.Web.Localisation;

/// <summary>Danish unless the reader's cookie says English.</summary>
public static class LanguageSetup
{
    /// <summary>The cookie that remembers the choice; over HTTPS its name has the prefix that ties it to this host.</summary>
    public const string Cookie = "dks-sprog";

    private static readonly CultureInfo Danish = new("da-DK");
    private static readonly CultureInfo English = new("en-GB");

    /// <summary>The cookie's name for this request.</summary>
    public static string NameOf(HttpContext context) => context.Request.IsHttps ? $"__Host-{Cookie}" : Cookie;

    /// <summary>The texts, the clock and the languages.</summary>
    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddSingleton<Texts>();
        services.AddSingleton<PortalClock>();
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
    }

    /// <summary>Sets the language of each request.</summary>
    public static void UseLanguages(this IApplicationBuilder app) => app.UseRequestLocalization(options =>
    {
        options.DefaultRequestCulture = new RequestCulture(Danish);
        options.SupportedCultures = options.SupportedUICultures = [Danish, English];
        options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult<ProviderCultureResult?>(
            new(context.Request.Cookies[NameOf(context)] == "en" ? English.Name : Danish.Name)))];
    });
}
