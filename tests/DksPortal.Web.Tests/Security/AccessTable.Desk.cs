using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>The secretariat's desk for the register of enterprises.</summary>
internal static partial class AccessTable
{
    private static Address[] Desk =>
    [
        new("GET", "/virksomheder/tilmeldinger", Office),
        new("GET", "/virksomheder/tilmeldinger/{registration}", Office),
        new("POST", "/virksomheder/tilmeldinger/{registration}/vurdering", Office),
        new("POST", "/virksomheder/tilmeldinger/{registration}/godkendelse", Office),
        new("POST", "/virksomheder/tilmeldinger/{registration}/oplysninger", Office),
        new("POST", "/virksomheder/tilmeldinger/{registration}/afvisning", Office),
        new("POST", "/virksomheder/tilmeldinger/{registration}/tilbagetraekning", Office),
        new("POST", "/virksomheder/tilmeldinger/{registration}/link", Office),
        new("GET", "/virksomheder/tilmeldinger/{registration}/link", Office, Answer.Refusal),
        new("GET", "/virksomheder/ikke-tilmeldt", Office),
        new("POST", "/virksomheder/ikke-tilmeldt/{candidate}/invitation", Office),
        new("GET", "/virksomheder/{listedCvr}/rediger", Office),
        new("POST", "/virksomheder/{listedCvr}/rediger", Office),
        new("POST", "/virksomheder/{listedCvr}/visning", Office),
        new("POST", "/virksomheder/{listedCvr}/cvr-opslag", Office),
    ];
}
