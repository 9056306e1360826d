using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises;
using DksPortal.Web.Features.Enterprises.Import;
using DksPortal.Web.Tests.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>An approved registration whose secret is known, and a list that waits to be taken in.</summary>
internal static class OwnSample
{
    /// <summary>The CVR number of the enterprise that the demo's first enterprise person keeps.</summary>
    public const string Cvr = "01132709";

    private static readonly DateTime Then = new(2026, 10, 1, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>The secret of a registration that was approved and has no account yet.</summary>
    public static async Task<string> ApprovedAsync(PortalDb db, string name, int number, CancellationToken cancel)
    {
        var secret = $"hemmelighed-{number}-som-ingen-gaetter";
        var hash = SecretLink.HashOf(secret);
        if (await db.EnterpriseRegistrations.AnyAsync(one => one.SecretHash == hash, cancel)) return secret;
        var (registration, on) = (new EnterpriseRegistration(name, hash, null, Then), DateOnly.FromDateTime(Then));
        registration.IsCalled(MadeUpNumbers.At(number), name, LegalForm.Aps, null, FactSource.Enterprise, on);
        registration.LiesAt("Prøvevej 1", "2200", "København N", District.Noerrebro, FactSource.Enterprise, on);
        registration.LivesBy(Sector.Reuse, FactSource.Enterprise, on);
        registration.IsOfKinds([EnterpriseKind.Cooperative], FactSource.Enterprise, on);
        registration.IsOwnedBy(null, "Medlemmerne", true, "Bliver i huset", FactSource.Enterprise, on);
        registration.Offers("Prøver", null, FactSource.Enterprise, on);
        registration.IsReachedAt($"Ejer {number}", $"ejer{number}@proeve.example", null, null, FactSource.Enterprise, on);
        registration.Consents(true);
        registration.Take(RegistrationStep.Submit, null, Then);
        db.Add(registration);
        db.Add(registration.Approve(null, 1, Then));
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>The number of a list that was brought and not taken in.</summary>
    public static async Task<int> ListAsync(PortalDb db, CancellationToken cancel)
    {
        var import = new EnterpriseImport("liste.csv", [.. ImportTemplate.Write([]), .. "05000003;Ny i listen\r\n"u8], 1, Then);
        db.Add(import);
        await db.SaveChangesAsync(cancel);
        return import.Id;
    }
}
