using DksPortal.Domain;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>Putting an inquiry, and changing what is asked while that can be.</summary>
[Route("spoergsmaal")]
[Only(Access.Askers)]
[RequestSizeLimit(LargestUpload)]
public sealed class InquiryWritingController(PortalDb db, CurrentUser me, InquiryDesk desk, PeopleLookup people, Texts texts) : PortalController(db, texts)
{
    /// <summary>Files that are somewhat too large are received whole, so that the form can say so in place of a broken connection.</summary>
    private const int LargestUpload = 4 * Annex.MostBytes;

    [HttpGet("nyt")]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync(null, new InquiryForm
    {
        AskedOn = desk.Today,
        Asker = me.IsPolitician ? me.Name : null,
    }, cancel);

    [HttpPost("nyt")]
    public async Task<IActionResult> Create(InquiryForm form, bool add, CancellationToken cancel)
    {
        if (add) return await OneMoreAsync(null, form, cancel);
        if (me.IsSecretariat) GuardLetter(form, asker: true);
        var files = await ReadAsync(form, cancel);
        return await Save(
            async () =>
            {
                var inquiry = await desk.AskAsync(form, files, cancel);
                Tell("Inquiry.IsPut", inquiry.Deadline?.ToDay());
                return ToPage(inquiry.Id);
            },
            () => FormAsync(null, form, cancel));
    }

    [HttpGet("{id:int}/rediger")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } inquiry) return NotFound();
        if (me.MayChange(inquiry)) return await FormAsync(inquiry, InquiryForm.Of(inquiry), cancel);
        if (!me.IsSecretariat && inquiry.AskerId != me.PersonId) return NotFound();
        Refuse(Settled);
        return ToPage(id);
    }

    [HttpPost("{id:int}/rediger")]
    public async Task<IActionResult> Update(int id, InquiryForm form, bool add, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } inquiry || (!me.IsSecretariat && inquiry.AskerId != me.PersonId)) return NotFound();
        if (add) return await OneMoreAsync(inquiry, form, cancel);
        if (me.IsSecretariat) GuardLetter(form, asker: false);
        var files = await ReadAsync(form, cancel);
        return await Save(
            async () =>
            {
                db.ReadAt(inquiry, form.Version);
                RuleViolation.Unless(me.MayChange(inquiry), Settled);
                await desk.ChangeAsync(inquiry, form, files, cancel);
                Tell("Inquiry.Saved");
                return ToPage(id);
            },
            async () =>
            {
                if (await FindAsync(id, cancel) is not { } saved) return NotFound();
                var now = InquiryForm.Of(saved);
                // What a browser does not keep, and what nobody typed, is no conflict.
                (now.Files, now.Removed, now.Asker, now.PartyLetter) = (form.Files, form.Removed, form.Asker, form.PartyLetter);
                if (!me.IsSecretariat) now.AskedOn = form.AskedOn;
                ShowConflict(form, now);
                return await FormAsync(saved, form, cancel);
            });
    }

    private string Settled => me.IsSecretariat ? "Inquiry.Settled" : "Inquiry.AnsweringBegun";

    /// <summary>The form with a field more and everything typed; what is wrong is said when it is saved.</summary>
    private Task<IActionResult> OneMoreAsync(Inquiry? inquiry, InquiryForm form, CancellationToken cancel)
    {
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        if (form.Files.Count > 0) ModelState.AddModelError(nameof(form.Files), texts["Annex.ChooseAgain"]);
        if (form.Questions.Count < Inquiry.MostQuestions) form.Questions.Add(new QuestionLine());
        return FormAsync(inquiry, form, cancel);
    }

    private void GuardLetter(InquiryForm form, bool asker)
    {
        if (asker && Cleaned.Line(form.Asker) is null) ModelState.TryAddModelError(nameof(form.Asker), texts["Inquiry.AskerMissing"]);
        if (form.AskedOn > desk.Today) ModelState.TryAddModelError(nameof(form.AskedOn), texts["FollowUp.NotYet"]);
        if (form.Deadline < form.AskedOn) ModelState.TryAddModelError(nameof(form.Deadline), texts["Inquiry.DeadlineBeforeAsked"]);
    }

    /// <summary>What is wrong with a file stands by its field. A browser keeps no file: after any refusal they are asked for again.</summary>
    private async Task<IReadOnlyList<AnnexFile>> ReadAsync(InquiryForm form, CancellationToken cancel)
    {
        var files = new List<AnnexFile>();
        try
        {
            foreach (var sent in form.Files) files.Add(await AnnexFileReader.ReadAsync(sent, cancel));
            if (files.Count > 0 && !ModelState.IsValid) ModelState.AddModelError(nameof(form.Files), texts["Annex.ChooseAgain"]);
        }
        catch (RuleViolation rule)
        {
            ModelState.AddModelError(nameof(form.Files), texts[rule.Key, [.. rule.Args]]);
        }

        return files;
    }

    private async Task<IActionResult> FormAsync(Inquiry? inquiry, InquiryForm form, CancellationToken cancel)
    {
        if (form.Questions.Count == 0) form.Questions.Add(new QuestionLine());
        ViewData["Inquiry"] = inquiry;
        if (me.IsSecretariat && inquiry is null) ViewData["Names"] = await people.NamesAsync(cancel);
        return View("Write", form);
    }

    private Task<Inquiry?> FindAsync(int id, CancellationToken cancel) => db.Inquiries.VisibleTo(me).WholeAsync(id, cancel);

    private RedirectToActionResult ToPage(int id) => RedirectToAction(nameof(InquiriesController.Details), "Inquiries", new { id });
}
