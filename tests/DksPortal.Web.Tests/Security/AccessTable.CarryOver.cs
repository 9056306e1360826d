using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>What the next agenda should not forget, and own notes.</summary>
internal static partial class AccessTable
{
    private static Address[] CarryOver =>
    [
        new("POST", "/moeder/{planned}/dagsorden/forslag", Office),
        new("POST", "/moeder/{held}/punkter/{openItem}/note", Planners),
        new("POST", "/moeder/{held}/punkter/{closedItem}/note", Who.Council),
    ];
}
