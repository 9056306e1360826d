namespace DksPortal.Web.Tests.Security;

/// <summary>Action items, recommendations and follow-up notes.</summary>
internal static partial class AccessTable
{
    private static Address[] FollowUp =>
    [
    ];
}
