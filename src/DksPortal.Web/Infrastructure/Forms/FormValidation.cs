using System.Collections.Frozen;
using DksPortal.Web.Localisation;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DksPortal.Web.Infrastructure.Forms;

/// <summary>Runs the validator of each form that an action takes; what it finds stands next to the field.</summary>
public sealed class FormValidation(Texts texts) : IAsyncActionFilter
{
    private static readonly FrozenDictionary<Type, IValidator> Validators = AssemblyScanner
        .FindValidatorsInAssembly(typeof(FormValidation).Assembly, includeInternalTypes: true)
        .ToFrozenDictionary(found => found.InterfaceType.GenericTypeArguments[0], found => (IValidator)Activator.CreateInstance(found.ValidatorType)!);

    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var parameter in context.ActionDescriptor.Parameters)
        {
            if (!context.ActionArguments.TryGetValue(parameter.Name, out var form) || form is null || !Validators.TryGetValue(form.GetType(), out var validator)) continue;
            var prefix = parameter.BindingInfo?.BinderModelName is { } name ? $"{name}." : "";
            var result = await validator.ValidateAsync(new ValidationContext<object>(form), context.HttpContext.RequestAborted);
            foreach (var failure in result.Errors)
            {
                var field = prefix + failure.PropertyName;
                if (context.ModelState[field]?.Errors.Count > 0) continue;
                context.ModelState.AddModelError(field, texts[failure.ErrorMessage, failure.CustomState as object[] ?? []]);
            }
        }

        await next();
    }
}
