namespace DksPortal.Web.Tests.Security;

/// <summary>Speakers, and text brought in from elsewhere.</summary>
internal static partial class AccessTable
{
    private static Address[] Statements =>
    [
    ];
}
