using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>What can be chosen in the forms of an enterprise.</summary>
public static class OwnChoices
{
    /// <summary>Each value in its words.</summary>
    public static IEnumerable<SelectListItem> Of<T>(Texts texts) where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new SelectListItem(texts.Of(value), value.ToString()));

    /// <summary>Each value in its words, after one that tells none.</summary>
    public static IEnumerable<SelectListItem> OrNone<T>(Texts texts) where T : struct, Enum => Of<T>(texts).Prepend(NotTold(texts));

    /// <summary>Yes, no, or not told.</summary>
    public static IEnumerable<SelectListItem> YesOrNo(Texts texts) =>
        [NotTold(texts), new(texts["Yes"], bool.TrueString), new(texts["No"], bool.FalseString)];

    private static SelectListItem NotTold(Texts texts) => new(texts["NotTold"], "");
}
