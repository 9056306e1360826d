using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DksPortal.Web.Features.Accounts;

/// <summary>What Identity refuses, in the portal's words and by the field that it concerns.</summary>
internal static class IdentityRefusal
{
    /// <summary>Tells each error of the result.</summary>
    public static void Tell(this ModelStateDictionary state, IdentityResult result, Texts texts)
    {
        foreach (var error in result.Errors)
        {
            var (field, key) = Of(error.Code);
            state.AddModelError(field, texts[key, PasswordRules.Shortest]);
        }
    }

    /// <summary>The field and the text's key for an error's code.</summary>
    public static (string Field, string Key) Of(string code) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => (nameof(INewPassword.Password), "Password.TooShort"),
        PasswordWithoutEmail.Code => (nameof(INewPassword.Password), "Password.ContainsEmail"),
        nameof(IdentityErrorDescriber.PasswordMismatch) => (nameof(ChangePasswordForm.Current), "Password.WrongCurrent"),
        nameof(IdentityErrorDescriber.InvalidToken) => ("", "Password.LinkClosed"),
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => ("Email", "Account.EmailTaken"),
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => ("Email", "Account.EmailInvalid"),
        _ => ("", "Conflict.Step"),
    };
}
