using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>The status summary.</summary>
internal static partial class AccessTable
{
    private static Address[] Status =>
    [
        new("GET", "/status", Planners),
        new("GET", "/status/{statusList}", Planners),
        new("GET", "/status.pdf", Planners, Answer.File),
    ];
}
