using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>Registrations whose secrets the tests know: a draft that has every part, and one that was sent in.</summary>
internal static class RegistrationLinkSample
{
    public const string Draft = "0000000000000000000000000000000000000000000draft";
    public const string Sent = "00000000000000000000000000000000000000000000sent";

    private static readonly DateTime Now = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Makes those that are not there, or no longer as they were.</summary>
    public static async Task MakeAsync(PortalDb db, CancellationToken cancel)
    {
        if (await OpenAsync(db, Draft, cancel) is not { Status: RegistrationStatus.Draft, IsSocialEconomy: true, IsDemocratic: true }) await NewAsync(db, Draft, cancel);
        if (await OpenAsync(db, Sent, cancel) is not { Status: RegistrationStatus.Submitted }) (await NewAsync(db, Sent, cancel)).Take(RegistrationStep.Submit, null, Now);
        await db.SaveChangesAsync(cancel);
    }

    private static async Task<EnterpriseRegistration> NewAsync(PortalDb db, string secret, CancellationToken cancel)
    {
        if (await OpenAsync(db, secret, cancel) is { } used) used.IsReachedByAnother(SecretLink.New().Hash);
        await db.SaveChangesAsync(cancel);
        return db.Add(Whole("Kaffekollektivet", SecretLink.HashOf(secret))).Entity;
    }

    private static Task<EnterpriseRegistration?> OpenAsync(PortalDb db, string secret, CancellationToken cancel)
    {
        var hash = SecretLink.HashOf(secret);
        return db.EnterpriseRegistrations.SingleOrDefaultAsync(one => one.SecretHash == hash, cancel);
    }

    /// <summary>A registration that lacks nothing.</summary>
    public static EnterpriseRegistration Whole(string name, string hash)
    {
        var (registration, source, on) = (new EnterpriseRegistration(name, hash, null, Now), FactSource.Enterprise, DateOnly.FromDateTime(Now));
        registration.IsCalled("24256790", name, LegalForm.Amba, null, source, on);
        registration.LiesAt("Blågårdsgade 12", "2200", "København N", District.Noerrebro, source, on);
        registration.LivesBy(Sector.Food, source, on);
        registration.IsOfKinds([EnterpriseKind.Democratic, EnterpriseKind.SocialEconomy], source, on);
        registration.IsOwnedBy("Kaffe og arbejde", "28 medarbejdere", true, "Bliver i virksomheden", source, on);
        foreach (var criterion in Enum.GetValues<Criterion>()) registration.Show(criterion, $"Det viser vedtægterne ({criterion})");
        registration.Offers("Kantinedrift", null, source, on);
        registration.IsReachedAt("Anna Berg", "anna@kaffe.example", "11111111", null, source, on);
        registration.Consents(true);
        return registration;
    }
}
