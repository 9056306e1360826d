using System.Globalization;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DksPortal.Web.Infrastructure.Forms;

/// <summary>Reads days and times as browsers send them (2027-03-12, 14:05) and as Danes type them (12.03.2027, 14.05).</summary>
public sealed class DayAndTimeBinder(Texts texts) : IModelBinder
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy", "d/M/yyyy"];
    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "H:mm", "H.mm", "HHmm"];

    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        var typed = value.FirstValue?.Trim();
        if (string.IsNullOrEmpty(typed)) return Task.CompletedTask;
        var isDay = bindingContext.ModelMetadata.UnderlyingOrModelType == typeof(DateOnly);
        var read = isDay ? Day(typed) : (object?)Time(typed);
        if (read is null) bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, texts[isDay ? "Date.Unreadable" : "Time.Unreadable"]);
        else bindingContext.Result = ModelBindingResult.Success(read);
        return Task.CompletedTask;
    }

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? Time(string typed) =>
        TimeOnly.TryParseExact(typed, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

/// <summary>Offers that reading for every day and time.</summary>
public sealed class DayAndTimeBinderProvider : IModelBinderProvider
{
    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) || context.Metadata.UnderlyingOrModelType == typeof(TimeOnly)
            ? new DayAndTimeBinder(context.Services.GetRequiredService<Texts>())
            : null;
}
