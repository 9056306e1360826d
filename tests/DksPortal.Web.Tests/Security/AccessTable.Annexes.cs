using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Files.</summary>
internal static partial class AccessTable
{
    private static Address[] Annexes =>
    [
        new("GET", "/moeder/{held}/bilag/{openAnnex}", Everyone, Answer.File),
        new("GET", "/moeder/{held}/bilag/{closedAnnex}", Who.Council, Answer.File),
        new("GET", "/moeder/{held}/bilag/{annexOfClosed}", Who.Council, Answer.File),
        new("GET", "/moeder/{planned}/bilag/{plannedAnnex}", Office, Answer.File),
        new("GET", "/moeder/{convened}/bilag/nyt", Office),
        new("POST", "/moeder/{convened}/bilag/nyt", Office),
        new("GET", "/moeder/{planned}/bilag/{plannedAnnex}/rediger", Office),
        new("POST", "/moeder/{planned}/bilag/{plannedAnnex}/rediger", Office),
        new("POST", "/moeder/{planned}/bilag/{plannedAnnex}/fjernelse", Office),
    ];
}
