using System.Globalization;

namespace DksPortal.Web.Localisation;

/// <summary>Names in the order of Danish rules: æ, ø, å last, and aa as å.</summary>
public static class DanishOrder
{
    /// <summary>Compares two names, capital letters and small ones alike.</summary>
    public static readonly StringComparer Comparer = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
}
