using System.Text;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Accounts;

/// <summary>
/// The link by which somebody chooses a password. It lasts <see cref="SecuritySetup.LinkLifetime"/>, works once, and
/// a newer one makes it void.
/// </summary>
public sealed class OneTimeLink(UserManager<Account> accounts, ChangedAccounts changed, IOptions<PortalOptions> portal)
{
    /// <summary>A new link. Older ones, and every session of the account, end.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the account at the same moment.</exception>
    public async Task<string> MakeAsync(Account account)
    {
        Demand(await accounts.UpdateSecurityStampAsync(account));
        changed.Note(account.Id);
        var code = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await accounts.GeneratePasswordResetTokenAsync(account)));
        return $"{portal.Value.BaseAddress.TrimEnd('/')}/konto/adgangskode?bruger={account.Id}&kode={code}";
    }

    /// <summary>The account that the link opens; null when it is not ours, too old, used, or its account is locked.</summary>
    public async Task<Account?> OpenAsync(int accountId, string? code)
    {
        if (Token(code) is not { } token || await Find(accountId) is not { IsLocked: false } account) return null;
        var purpose = UserManager<Account>.ResetPasswordTokenPurpose;
        return await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.PasswordResetTokenProvider, purpose, token) ? account : null;
    }

    /// <summary>Sets the password; afterwards the link is void and failed attempts to sign in are forgotten.</summary>
    public async Task<IdentityResult> UseAsync(Account account, string code, string password)
    {
        var result = await accounts.ResetPasswordAsync(account, Token(code) ?? "", password);
        if (!result.Succeeded) return result;
        changed.Note(account.Id);
        await accounts.ResetAccessFailedCountAsync(account);
        return await accounts.SetLockoutEndDateAsync(account, null);
    }

    private Task<Account?> Find(int id) => accounts.Users.SingleOrDefaultAsync(account => account.Id == id);

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded) throw new DbUpdateConcurrencyException(string.Join(' ', result.Errors.Select(error => error.Code)));
    }

    private static string? Token(string? code)
    {
        try
        {
            return string.IsNullOrEmpty(code) ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code));
        }
        catch (FormatException)
        {
            // Cut or mistyped on its way: no link of ours.
            return null;
        }
    }
}
