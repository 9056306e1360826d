namespace DksPortal.Web.Tests.Security;

/// <summary>Writing while people talk.</summary>
internal static partial class AccessTable
{
    private static Address[] Writing =>
    [
    ];
}
