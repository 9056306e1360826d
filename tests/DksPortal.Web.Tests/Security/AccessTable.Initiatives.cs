using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>What is done to bring the vision about.</summary>
internal static partial class AccessTable
{
    private static Address[] Initiatives =>
    [
        new("GET", "/indsatser", Everyone),
        new("GET", "/indsatser/ny", Office),
        new("POST", "/indsatser/ny", Office),
        new("GET", "/indsatser/{initiative}", Everyone),
        new("GET", "/indsatser/{initiative}/rediger", Office),
        new("POST", "/indsatser/{initiative}/rediger", Office),
        new("POST", "/indsatser/{initiative}/trin", Office),
        new("POST", "/indsatser/{initiative}/gennemfoerelse", Office),
        new("POST", "/indsatser/{initiative}/finansiering", Office),
        new("POST", "/indsatser/{initiative}/beslutning", Office),
        new("POST", "/indsatser/{initiative}/bekraeftelse", Office),
    ];
}
