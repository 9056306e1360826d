using System.Security.Cryptography;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Options;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Accounts;

/// <summary>
/// The way in while there is no administrator: a link that lasts an hour, and of which nothing is left once there is one.
/// </summary>
public sealed class FirstAdministrator(PortalDb db, IDataProtectionProvider protection, IOptions<PortalOptions> portal)
{
    private const string Meant = "first administrator";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("FirstAdministrator").ToTimeLimitedDataProtector();

    /// <summary>The link, or null when an administrator exists.</summary>
    public string? Link() =>
        Exists() ? null : $"{portal.Value.BaseAddress.TrimEnd('/')}/konto/opsaetning?kode={protector.Protect(Meant, Lifetime)}";

    /// <summary>Whether the code opens the way: it is ours, not an hour old, and there is no administrator yet.</summary>
    public async Task<bool> IsOpenAsync(string? code, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(code) || await Administrators().AnyAsync(cancel)) return false;
        try
        {
            return protector.Unprotect(code) == Meant;
        }
        catch (CryptographicException)
        {
            // Not ours, or too old: the way is closed, which is the whole answer.
            return false;
        }
    }

    private bool Exists() => Administrators().Any();

    private IQueryable<Account> Administrators() => db.Users.Where(account => (account.Roles & Roles.Administrator) != 0);
}
