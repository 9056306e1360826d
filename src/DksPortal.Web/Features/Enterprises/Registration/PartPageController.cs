using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>How every part of a registration is shown and saved.</summary>
public abstract class PartPageController(PortalDb db, RegistrationDoor door, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    /// <summary>The part's form as it stands.</summary>
    protected async Task<IActionResult> Shows<TForm>(string secret, CancellationToken cancel) where TForm : class, IPartForm<TForm>
    {
        if (await door.OpenAsync(secret, cancel) is not { } registration) return NotFound();
        if (ClosedTo(registration, secret) is { } closed) return closed;
        return registration.Parts().Contains(TForm.Part) ? Part(registration, secret, TForm.Showing(registration)) : ToRegistration(secret);
    }

    /// <summary>Saves what was written and goes on to <paramref name="next"/>, or to the part that follows.</summary>
    protected async Task<IActionResult> Saves<TForm>(
        string secret, TForm form, CancellationToken cancel, Func<EnterpriseRegistration, Task>? before = null, RegistrationPart? next = null) where TForm : class, IPartForm<TForm>
    {
        if (await door.OpenAsync(secret, cancel) is not { } registration) return NotFound();
        // Sent in from another tab meanwhile: what was typed stands on the page with the reason, for whoever wrote it to keep.
        if (registration.WritingObstacle is { } why) ModelState.AddModelError("", texts[why]);
        return await Save(
            async () =>
            {
                // What is told of the criteria alone is a change of the whole that the form was read from.
                db.Touches(registration, form.Version);
                form.Tell(registration, clock.Today);
                if (before is not null) await before(registration);
                await db.SaveChangesAsync(cancel);
                return LocalRedirect(door.Page(registration, secret).Address(next ?? registration.After(TForm.Part)));
            },
            async () =>
            {
                db.ChangeTracker.Clear();
                if (await door.OpenAsync(secret, cancel) is not { } saved) return NotFound();
                ShowConflict(form, TForm.Showing(saved));
                return Part(saved, secret, form);
            });
    }

    private ViewResult Part<TForm>(EnterpriseRegistration registration, string secret, TForm form) where TForm : class, IPartForm<TForm>
    {
        ViewData[RegistrationPage.Key] = door.Page(registration, secret, TForm.Part);
        return View(TForm.Part.ToString(), form);
    }

    /// <summary>Back to the whole, with the reason, where nothing may be written any longer.</summary>
    private RedirectToActionResult? ClosedTo(EnterpriseRegistration registration, string secret)
    {
        if (registration.WritingObstacle is not { } why) return null;
        Refuse(why);
        return ToRegistration(secret);
    }

    private RedirectToActionResult ToRegistration(string secret) => RedirectToAction(nameof(RegistrationController.Show), "Registration", new { secret });
}
