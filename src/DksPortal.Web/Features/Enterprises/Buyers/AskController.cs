using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>What is asked for, and who could be asked; the secretariat can keep it.</summary>
public sealed record AskPage(AskForm Ask, Proposals? Proposals)
{
    /// <summary>The form by which the secretariat keeps it as a matter.</summary>
    public KeepForm Keep { get; init; } = new();
}

/// <summary>A buyer tells what is needed, and sees who could deliver it.</summary>
[Route("virksomheder/forespoergsel")]
[OpenToAll]
public sealed class AskController(ProposalFinder finder, PortalClock clock, Texts texts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Ask(AskForm form, CancellationToken cancel)
    {
        if (Request.Query.Count == 0)
        {
            ModelState.Clear();
            return View(new AskPage(form, null));
        }

        if (form.NeededBy < clock.Today) ModelState.TryAddModelError("senest", texts["Buyer.DayPassed"]);
        if (ModelState.IsValid && NeedWords.Of(form.Need).Count == 0) ModelState.AddModelError("behov", texts["Buyer.NeedTellsNothing"]);
        return View(new AskPage(form, ModelState.IsValid ? await finder.FindAsync(form.Need, Kroner.Parse(form.Amount), cancel) : null)
        {
            Keep = KeepForm.Of(form),
        });
    }
}
