using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Buyers' questions, and Copenhagen beside the 17 municipalities.</summary>
internal static partial class AccessTable
{
    private static Address[] Buyers =>
    [
        new("GET", "/virksomheder/forespoergsel", Everyone),
        new("GET", "/virksomheder/forespoergsler", Office),
        new("POST", "/virksomheder/forespoergsler", Office),
        new("GET", "/virksomheder/forespoergsler/{matter}", Office),
        new("GET", "/virksomheder/forespoergsler/{matter}/rediger", Office),
        new("POST", "/virksomheder/forespoergsler/{matter}/rediger", Office),
        new("POST", "/virksomheder/forespoergsler/{matter}/afslutning", Office),
        new("POST", "/virksomheder/forespoergsler/{matter}/genaabning", Office),
        new("POST", "/virksomheder/forespoergsler/{matter}/spurgte", Office),
        new("POST", "/virksomheder/forespoergsler/{matter}/spurgte/{asked}", Office),
        new("POST", "/virksomheder/forespoergsler/{matter}/spurgte/{asked}/fjernelse", Office),
        new("GET", "/indikatorer/kommuner", Everyone),
        new("GET", "/indikatorer/kommuner/koebenhavn", Office),
        new("POST", "/indikatorer/kommuner/koebenhavn", Office),
    ];
}
