namespace DksPortal.Web.Tests.Security;

/// <summary>Word files and the whole meeting as one.</summary>
internal static partial class AccessTable
{
    private static Address[] Papers =>
    [
    ];
}
