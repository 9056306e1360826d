using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Razor;

namespace DksPortal.Web.Infrastructure;

/// <summary>How pages are made and forms are read.</summary>
public static class PagesSetup
{
    /// <summary>The largest body of a request, in bytes: beyond it the server refuses, below it a form can say what is too long.</summary>
    private const int LargestBody = 48 * 1024 * 1024;

    /// <summary>Controllers and views by feature, validated forms, antiforgery everywhere.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.Configure<FormOptions>(form => form.ValueLengthLimit = LargestBody);
        builder.Services.Configure<RazorViewEngineOptions>(views => views.ViewLocationExpanders.Add(new FeatureViews()));
        builder.Services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        builder.Services.AddControllersWithViews(mvc =>
        {
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.MaxModelValidationErrors = 100;
            mvc.ModelBinderProviders.Insert(0, new DayAndTimeBinderProvider());
            mvc.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
            mvc.Filters.Add<FormValidation>();
            Say(mvc.ModelBindingMessageProvider, new Texts());
            mvc.ModelMetadataDetailsProviders.Add(new NumberMessages(new Texts()));
        });
    }

    /// <summary>What the reader is told of a value that cannot be read, in the language of the request.</summary>
    private static void Say(DefaultModelBindingMessageProvider messages, Texts texts)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["Value.Invalid"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Value.Invalid"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["Value.Invalid"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Value.Invalid"]);
        messages.SetValueIsInvalidAccessor(_ => texts["Value.Invalid"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Value.Missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Value.Missing"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Value.Missing"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Value.Missing"]);
    }
}
