using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>A registration's link, shown once, with a letter to send it in.</summary>
/// <param name="Id">The registration.</param>
/// <param name="Name">The enterprise.</param>
/// <param name="Link">The whole address.</param>
/// <param name="Letter">What can be sent.</param>
/// <param name="Email">Where it can be sent; null when no address is known.</param>
/// <param name="IsInvitation">Whether the enterprise has not begun yet.</param>
public sealed record RegistrationLinkPage(int Id, string Name, string Link, string Letter, string? Email, bool IsInvitation);

/// <summary>Hands over the link by which an enterprise reaches its registration; a new one makes the one before void.</summary>
[Route("virksomheder/tilmeldinger/{id:int}/link")]
[Only(Access.Secretariat)]
public sealed class RegistrationLinkController(PortalDb db, PasswordByLink password, IOptions<PortalOptions> portal, Texts texts) : PortalController(db, texts)
{
    private readonly Texts words = texts;

    /// <summary>Where the new secret of a registration waits to be shown, once.</summary>
    public static string SecretOf(int id) => $"registration-{id}";

    [HttpPost("")]
    public async Task<IActionResult> Renew(int id, int version, CancellationToken cancel)
    {
        if (await db.EnterpriseRegistrations.SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } registration) return NotFound();
        var isMade = false;
        var back = await Step(
            async () =>
            {
                RuleViolation.Unless(registration.Status.IsOpen() || await password.ObstacleAsync(registration, cancel) is null, "Desk.LinkServesNothing");
                db.ReadAt(registration, version);
                var (secret, hash) = SecretLink.New();
                registration.IsReachedByAnother(hash);
                await db.SaveChangesAsync(cancel);
                TempData[SecretOf(id)] = secret;
                isMade = true;
            },
            ToPage(id));
        return isMade ? RedirectToAction(nameof(Show), new { id }) : back;
    }

    /// <summary>Shows the link that was just made; it is nowhere to be found afterwards.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        if (await db.EnterpriseRegistrations.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } registration) return NotFound();
        if (TempData[SecretOf(id)] is not string secret)
        {
            Refuse("Desk.LinkGone");
            return ToPage(id);
        }

        var link = $"{portal.Value.BaseAddress.TrimEnd('/')}{SecretLink.Path(secret)}";
        var isInvitation = registration is { Status: RegistrationStatus.Draft, EnterpriseId: null };
        return View("Link", new RegistrationLinkPage(
            id, registration.Name, link, Letter(registration.Name, link, isInvitation ? "Desk.Letter" : "Desk.LetterAgain"), await EmailAsync(registration, cancel), isInvitation));
    }

    private string Letter(string name, string link, string kind) =>
        string.Join("\n\n", words["Desk.LetterTo", name], words[kind], link, words["Desk.LetterSecret"], words["Desk.LetterFrom"]);

    /// <summary>What the registration tells, or else how somebody of the organisation is reached.</summary>
    private async Task<string?> EmailAsync(EnterpriseRegistration registration, CancellationToken cancel) => registration.IsAdProtected ? null : registration.Email ?? (registration.OrganisationId is { } organisation
        ? await db.People.Where(person => person.Email != null && person.Affiliations.Any(one => one.OrganisationId == organisation))
            .OrderBy(person => person.Id).Select(person => person.Email).FirstOrDefaultAsync(cancel)
        : null);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(DeskController.Details), "Desk", new { id });
}
