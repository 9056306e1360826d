using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Writing while people talk.</summary>
internal static partial class AccessTable
{
    private static Address[] Writing =>
    [
        new("POST", "/moeder/{convened}/moedetilstand/punkter/{convenedItem}/gem", Office),
        new("GET", "/moeder/{convened}/moedetilstand/skriver", Office, Answer.File),
        new("GET", "/moeder/{convened}/moedetilstand/frist", Office, Answer.File),
        new("POST", "/moeder/{convened}/moedetilstand/punkter/{convenedItem}/anbefaling", Office),
        new("POST", "/moeder/{convened}/moedetilstand/anbefalinger/{action}/fjernelse", Office),
        new("POST", "/moeder/{convened}/moedetilstand/punkter/{convenedItem}/fremmoede", Office),
        new("POST", "/moeder/{convened}/moedetilstand/bevaegelser/{action}/fjernelse", Office),
    ];
}
