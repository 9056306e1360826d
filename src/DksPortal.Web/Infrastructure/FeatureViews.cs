using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace DksPortal.Web.Infrastructure;

/// <summary>Finds a controller's views in its own folder: <c>Features/Meetings/Agenda/Edit.cshtml</c>.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Features = ".Features.";

    /// <inheritdoc/>
    public void PopulateValues(ViewLocationExpanderContext context) => context.Values["folder"] = Folder(context);

    /// <inheritdoc/>
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        for (var folder = context.Values["folder"]; !string.IsNullOrEmpty(folder); folder = Parent(folder)) yield return $"/Features/{folder}/{{0}}.cshtml";
        yield return "/Features/Shared/{0}.cshtml";
        yield return "/Features/{0}.cshtml";
    }

    private static string Folder(ViewLocationExpanderContext context)
    {
        var space = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace ?? "";
        var start = space.IndexOf(Features, StringComparison.Ordinal);
        return start < 0 ? "" : space[(start + Features.Length)..].Replace('.', '/');
    }

    private static string Parent(string folder) => folder.LastIndexOf('/') is > 0 and var end ? folder[..end] : "";
}
