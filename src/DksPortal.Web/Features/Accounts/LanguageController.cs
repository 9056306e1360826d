using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Accounts;

/// <summary>The switch between Danish and English.</summary>
[OpenToAll]
[Route("konto/sprog")]
public sealed class LanguageController(PortalDb db, CurrentUser me, Texts texts) : PortalController(db, texts)
{
    /// <summary>Remembers the choice, in the browser and with the account, and goes back to where the reader was.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Choose(string? language, string? returnUrl, CancellationToken cancel)
    {
        if (LanguageCookie.Languages.Contains(language))
        {
            LanguageCookie.Remember(HttpContext, language);
            await db.Users.Where(account => account.Id == me.AccountId)
                .ExecuteUpdateAsync(account => account.SetProperty(a => a.Language, language), cancel);
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
