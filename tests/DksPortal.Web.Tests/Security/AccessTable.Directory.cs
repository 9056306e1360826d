using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>The directory of enterprises.</summary>
internal static partial class AccessTable
{
    private static Address[] Directory =>
    [
        new("GET", "/virksomheder", Everyone),
        new("GET", "/virksomheder/{enterprise}", Everyone),
        new("GET", "/virksomheder/{unlistedEnterprise}", Office),
        new("GET", "/virksomheder.csv", Everyone, Answer.File),
        new("GET", "/virksomheder.xlsx", Everyone, Answer.File),
    ];
}
