using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Speakers, and text brought in from elsewhere.</summary>
internal static partial class AccessTable
{
    private static Address[] Statements =>
    [
        new("GET", "/moeder/{convened}/moedetilstand/talere", Office),
        new("POST", "/moeder/{convened}/moedetilstand/talere", Office),
        new("POST", "/moeder/{held}/moedetilstand/talere/{speaker}", Office),
        new("POST", "/moeder/{held}/moedetilstand/talere/{speaker}/fjernelse", Office),
        new("GET", "/moeder/{planned}/indsaet", Office),
        new("POST", "/moeder/{planned}/indsaet", Office),
        new("POST", "/moeder/{planned}/indsaet/gennemfoerelse", Office),
    ];
}
