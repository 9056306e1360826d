using System.Globalization;

namespace DksPortal.Web.Tests.Localisation;

/// <summary>What a reader of English sees, outside a request.</summary>
internal static class Reading
{
    /// <summary>Does it in English.</summary>
    public static void English(Action act)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        try
        {
            act();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
