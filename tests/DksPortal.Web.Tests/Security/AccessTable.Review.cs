using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Comments, corrections and what comes before publication.</summary>
internal static partial class AccessTable
{
    private static Address[] Review =>
    [
        new("GET", "/moeder/{corrected}/referat", Everyone),
        new("GET", "/moeder/{corrected}/referat/sammenlign", Everyone),
        new("POST", "/moeder/{corrected}/referat/punkter/{remarkedItem}/bemaerkninger", Who.Council),
        new("POST", "/moeder/{corrected}/referat/bemaerkninger/{comment}/svar", Office),
        new("GET", "/moeder/{held}/referat/rettelse", Office),
        new("POST", "/moeder/{held}/referat/rettelse", Office),
        new("GET", "/moeder/{corrected}/referat/offentliggoerelse", Office),
        new("GET", "/moeder/{corrected}/referat/offentliggoerelse.pdf", Office, Answer.File),
        new("GET", "/moeder/{planned}/indkaldelse/dagsorden", Office),
        new("GET", "/moeder/{planned}/indkaldelse/dagsorden.pdf", Office, Answer.File),
    ];
}
