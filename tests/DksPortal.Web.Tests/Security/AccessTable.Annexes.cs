namespace DksPortal.Web.Tests.Security;

/// <summary>Files.</summary>
internal static partial class AccessTable
{
    private static Address[] Annexes =>
    [
    ];
}
