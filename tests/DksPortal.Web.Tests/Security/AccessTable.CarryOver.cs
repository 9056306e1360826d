namespace DksPortal.Web.Tests.Security;

/// <summary>What the next agenda should not forget, and own notes.</summary>
internal static partial class AccessTable
{
    private static Address[] CarryOver =>
    [
    ];
}
