using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>An enterprise of the directory, and one that has left it.</summary>
internal static class DirectorySample
{
    /// <summary>GLAD Fonden, as the demo makes it up.</summary>
    public const string Listed = "01102311";

    private const string Unlisted = "05900018";

    private static readonly DateTime Approved = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>The number of one that stands in the directory no longer.</summary>
    public static async Task<string> UnlistedAsync(PortalDb db, CancellationToken cancel)
    {
        if (await db.Enterprises.AnyAsync(one => one.Cvr == Unlisted, cancel)) return Unlisted;
        var one = Enterprise.FromList(Unlisted, "Gået Igen", DateOnly.FromDateTime(Approved), Approved);
        one.IsChanged(Approved);
        one.IsShown(false, Approved);
        db.Add(one);
        await db.SaveChangesAsync(cancel);
        return Unlisted;
    }
}
