using DksPortal.Domain.Inquiries;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Inquiries.Answers;

/// <summary>Drafts of answers, question by question, and who writes them.</summary>
[Route("spoergsmaal/{id:int}")]
[Only(Access.Secretariat)]
public sealed class AnswersController(PortalDb db, CurrentUser me, PeopleLookup people, InquiryPages pages, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    [HttpPost("svar/{number:int}")]
    public async Task<IActionResult> Answer(int id, int number, AnswerForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } inquiry || Question(inquiry, number) is not { } question) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(question, form.Version);
                inquiry.Answer(question, form.Answer, me.PersonId, clock.UtcNow);
                inquiry.Give(question, Domain.Cleaned.Line(form.Responsible) is { } name ? await people.FindOrMakeAsync(name, cancel) : null);
                await db.SaveChangesAsync(cancel);
                Tell("Inquiry.AnswerSaved", number);
                return ToPage(id, $"svar-{number}");
            },
            async () =>
            {
                if (await pages.ReadAsync(id, cancel) is not { Desk: { } desk } page || Question(page.Inquiry, number) is not { } saved) return NotFound();
                ShowConflict(form, AnswerForm.Of(saved));
                ViewData["IdPrefix"] = $"s{number}-";
                return View("Details", page with { Desk = desk with { Typed = (number, form) } });
            });
    }

    [HttpPost("kontor")]
    public async Task<IActionResult> Office(int id, OfficeForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } inquiry) return NotFound();
        Administration? administration = null;
        if (form.AdministrationId is { } chosen)
        {
            administration = await db.Administrations.FindAsync([chosen], cancel);
            if (administration is null) ModelState.TryAddModelError(nameof(form.AdministrationId), texts["Value.Invalid"]);
        }

        return await Save(
            async () =>
            {
                db.ReadAt(inquiry, form.Version);
                inquiry.IsAnsweredBy(administration, form.Office);
                await db.SaveChangesAsync(cancel);
                Tell("Inquiry.OfficeSaved");
                return ToPage(id, null);
            },
            async () =>
            {
                if (await pages.ReadAsync(id, cancel) is not { Desk: { } desk } page) return NotFound();
                ShowConflict(form, OfficeForm.Of(page.Inquiry));
                return View("Details", page with { Desk = desk with { Office = form } });
            });
    }

    private static InquiryQuestion? Question(Inquiry inquiry, int number) => inquiry.Questions.FirstOrDefault(one => one.Number == number);

    private Task<Inquiry?> FindAsync(int id, CancellationToken cancel) => db.Inquiries.VisibleTo(me).WholeAsync(id, cancel);

    private RedirectToActionResult ToPage(int id, string? place) => RedirectToAction(nameof(InquiriesController.Details), "Inquiries", new { id }, place);
}
