using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>The red thread, and what the secretariat ties to it.</summary>
internal static partial class AccessTable
{
    private static Address[] Thread =>
    [
        new("GET", "/traaden", Everyone),
        new("GET", "/traaden/loese/{threadKind}", Office),
        new("GET", "/traaden/{threadKind}/{openItem}", Office),
        new("POST", "/traaden/{threadKind}/{openItem}/baand", Office),
        new("POST", "/traaden/{threadKind}/{openItem}/loesning", Office),
    ];
}
