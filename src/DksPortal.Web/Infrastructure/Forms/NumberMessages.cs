using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace DksPortal.Web.Infrastructure.Forms;

/// <summary>Asks for a whole number where something else was typed.</summary>
public sealed class NumberMessages(Texts texts) : IBindingMetadataProvider
{
    /// <inheritdoc/>
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        // The messages given here belong to this type alone.
        if (context.Key.ModelType != typeof(int) && context.Key.ModelType != typeof(int?)) return;
        var messages = context.BindingMetadata.ModelBindingMessageProvider!;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["Value.NotANumber"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Value.NotANumber"]);
    }
}
