using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>What the council changes, and what enterprises tell of it each year.</summary>
internal static partial class AccessTable
{
    private static Address[] Indicators =>
    [
        new("GET", "/indikatorer", Everyone),
        new("GET", "/indikatorer/ny", Office),
        new("POST", "/indikatorer/ny", Office),
        new("GET", "/indikatorer/{computedIndicator}", Everyone),
        new("GET", "/indikatorer/{indicator}", Everyone),
        new("GET", "/indikatorer/{indicator}.csv", Everyone, Answer.File),
        new("GET", "/indikatorer/{indicator}/rediger", Office),
        new("GET", "/indikatorer/{computedIndicator}/rediger", Office),
        new("POST", "/indikatorer/{indicator}/rediger", Office),
        new("GET", "/indikatorer/{indicator}/maalinger/ny", Office),
        new("POST", "/indikatorer/{indicator}/maalinger/ny", Office),
        new("GET", "/indikatorer/{indicator}/maalinger/{observation}/rediger", Office),
        new("POST", "/indikatorer/{indicator}/maalinger/{observation}/rediger", Office),
        new("POST", "/indikatorer/{indicator}/maalinger/{observation}/sletning", Office),
        new("GET", "/virksomheder/{ownEnterprise}/beskaeftigelsestal", Enterprise | Office),
        new("POST", "/virksomheder/{ownEnterprise}/beskaeftigelsestal", Enterprise | Office),
        new("GET", "/virksomheder/{othersEnterprise}/beskaeftigelsestal", Office),
    ];
}
