using DksPortal.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace DksPortal.Web.Features.Accounts;

/// <summary>A password must not contain the e-mail address that it goes with.</summary>
public sealed class PasswordWithoutEmail : IPasswordValidator<Account>
{
    /// <summary>The code of that error.</summary>
    public const string Code = "PasswordContainsEmail";

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var contains = !string.IsNullOrEmpty(user.Email) && password?.Contains(user.Email, StringComparison.OrdinalIgnoreCase) == true;
        return Task.FromResult(contains ? IdentityResult.Failed(new IdentityError { Code = Code }) : IdentityResult.Success);
    }
}
