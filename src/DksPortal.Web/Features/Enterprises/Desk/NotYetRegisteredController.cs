using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>Those who could register and have not, each one press from an invitation.</summary>
[Route("virksomheder/ikke-tilmeldt")]
[Only(Access.Secretariat)]
public sealed class NotYetRegisteredController(PortalDb db, CurrentUser me, NotYetRegistered register, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View("NotYet", await register.ReadAsync(cancel));

    [HttpPost("{id:int}/invitation")]
    public async Task<IActionResult> Invite(int id, CancellationToken cancel)
    {
        if (await db.Organisations.SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } organisation) return NotFound();
        if (!await register.Candidates.AnyAsync(one => one.Id == id, cancel))
        {
            Refuse("Desk.NotToInvite", organisation.Name);
            return RedirectToAction(nameof(Index));
        }

        var (secret, hash) = SecretLink.New();
        var registration = db.Add(Draft(organisation, hash)).Entity;
        await db.SaveChangesAsync(cancel);
        TempData[RegistrationLinkController.SecretOf(registration.Id)] = secret;
        return RedirectToAction(nameof(RegistrationLinkController.Show), "RegistrationLink", new { id = registration.Id });
    }

    private EnterpriseRegistration Draft(Organisation organisation, string hash)
    {
        var registration = new EnterpriseRegistration(organisation.Name, hash, me.PersonId, clock.UtcNow);
        if (organisation.Cvr is { } cvr) registration.IsCalled(cvr, organisation.Name, null, null, FactSource.Secretariat, clock.Today);
        registration.IsKnownAs(organisation);
        return registration;
    }
}
