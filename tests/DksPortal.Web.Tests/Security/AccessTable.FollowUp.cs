using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Action items, recommendations and follow-up notes.</summary>
internal static partial class AccessTable
{
    private static Address[] FollowUp =>
    [
        new("GET", "/opfoelgning", Planners),
        new("GET", "/opfoelgning/{action}", Planners),
        new("GET", "/opfoelgning/{closedAction}", Who.Council),
        new("POST", "/opfoelgning/{action}/trin", Who.Council),
        new("GET", "/opfoelgning/{action}/rediger", Office),
        new("POST", "/opfoelgning/{action}/rediger", Office),
        new("GET", "/anbefalinger", Everyone),
        new("GET", "/anbefalinger/{recommendation}", Everyone),
        new("GET", "/anbefalinger/{draftRecommendation}", Office),
        new("GET", "/anbefalinger/{draftRecommendation}/rediger", Office),
        new("POST", "/anbefalinger/{draftRecommendation}/rediger", Office),
        new("POST", "/anbefalinger/{draftRecommendation}/afsendelse", Office),
        new("POST", "/anbefalinger/{recommendation}/svar", Office),
        new("GET", "/moeder/{convened}/punkter/{convenedItem}/anbefaling", Office),
        new("POST", "/moeder/{convened}/punkter/{convenedItem}/anbefaling", Office),
        new("GET", "/moeder/{held}/opfoelgning", Planners),
        new("GET", "/moeder/{held}/opfoelgning.pdf", Planners, Answer.File),
        new("GET", "/moeder/{held}/opfoelgning/rediger", Office),
        new("POST", "/moeder/{held}/opfoelgning/rediger", Office),
        new("POST", "/moeder/{held}/opfoelgning/afsendelse", Office),
    ];
}
