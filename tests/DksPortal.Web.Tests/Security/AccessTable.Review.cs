namespace DksPortal.Web.Tests.Security;

/// <summary>Comments, corrections and what comes before publication.</summary>
internal static partial class AccessTable
{
    private static Address[] Review =>
    [
    ];
}
