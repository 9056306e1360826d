using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>Adding, describing and removing annexes.</summary>
[Route("moeder/{slug}/bilag")]
[Only(Access.Secretariat)]
public sealed class AnnexesController(PortalDb db, CurrentUser me, AnnexDesk desk, Texts texts) : PortalController(db, texts)
{
    /// <summary>A file that is somewhat too large is received whole, so that the form can say so in place of a broken connection.</summary>
    private const int LargestUpload = 4 * Annex.MostBytes;

    [HttpGet("nyt")]
    public async Task<IActionResult> New(string slug, int? punkt, bool? referat, CancellationToken cancel)
    {
        if (await AnnexPlaces.ReadAsync(db, me, slug, cancel) is not { } places) return NotFound();
        if (places.Meeting.Status == MeetingStatus.Cancelled)
        {
            Refuse("Annex.MeetingCancelled");
            return RedirectToAction(nameof(MeetingController.Details), "Meeting", new { slug });
        }

        var place = referat == true ? AnnexPlaces.OfMinutes : punkt is { } item ? AnnexPlaces.Of(item) : AnnexPlaces.OfMeeting;
        return Form(places, new NewAnnexForm { Place = place });
    }

    [HttpPost("nyt")]
    [RequestSizeLimit(LargestUpload)]
    public async Task<IActionResult> Create(string slug, NewAnnexForm form, CancellationToken cancel)
    {
        if (await AnnexPlaces.ReadAsync(db, me, slug, cancel) is not { } places) return NotFound();
        var file = await ReadAsync(form, cancel);
        return await Save(
            async () =>
            {
                var annex = await desk.AddAsync(slug, file!, form, cancel);
                Tell("Annex.Added", annex.Number, annex.Title);
                // A script that sent the file goes there itself, so that the page it opens tells what was done.
                return SignedOut.IsScript(Request) ? Created(Address(slug, annex), null) : ToPlace(slug, annex);
            },
            () => Task.FromResult<IActionResult>(Form(places, form)));
    }

    [HttpGet("{number:int}/rediger")]
    public async Task<IActionResult> Edit(string slug, int number, CancellationToken cancel) =>
        await desk.OpenAsync(slug, number, cancel) is { } open ? Form(open, AnnexForm.Of(open.Annex)) : NotFound();

    [HttpPost("{number:int}/rediger")]
    public async Task<IActionResult> Update(string slug, int number, AnnexForm form, CancellationToken cancel)
    {
        if (await desk.OpenAsync(slug, number, cancel) is not { } open) return NotFound();
        return await Save(
            async () =>
            {
                db.ReadAt(open.Annex, form.Version);
                open.Meeting.DescribeAnnex(open.Annex, form.Title, form.IsClosed, open.Minutes);
                await db.SaveChangesAsync(cancel);
                Tell("Annex.Saved", number);
                return ToPlace(slug, open.Annex);
            },
            async () =>
            {
                if (await desk.OpenAsync(slug, number, cancel) is not { } saved) return NotFound();
                ShowConflict(form, AnnexForm.Of(saved.Annex));
                return Form(saved, form);
            });
    }

    [HttpPost("{number:int}/fjernelse")]
    public async Task<IActionResult> Remove(string slug, int number, int version, CancellationToken cancel) =>
        await desk.OpenAsync(slug, number, cancel) is not { } open ? NotFound() : await Step(
            async () =>
            {
                db.ReadAt(open.Annex, version);
                open.Meeting.Remove(open.Annex, open.Minutes);
                await db.SaveChangesAsync(cancel);
                Tell("Annex.Removed", number);
            },
            ToPlace(slug, open.Annex));

    /// <summary>What is wrong with the file stands by its field. A browser keeps no file: after any refusal it is asked for again.</summary>
    private async Task<AnnexFile?> ReadAsync(NewAnnexForm form, CancellationToken cancel)
    {
        if (form.File is null) return null;
        try
        {
            var file = await AnnexFileReader.ReadAsync(form.File, cancel);
            if (!ModelState.IsValid) ModelState.AddModelError(nameof(form.File), texts["Annex.ChooseAgain"]);
            return file;
        }
        catch (RuleViolation rule)
        {
            ModelState.AddModelError(nameof(form.File), texts[rule.Key, [.. rule.Args]]);
            return null;
        }
    }

    private ViewResult Form(AnnexPlaces places, NewAnnexForm form)
    {
        ViewData["Places"] = places;
        return View("New", form);
    }

    private ViewResult Form(OpenAnnex open, AnnexForm form)
    {
        ViewData["Open"] = open;
        return View("Edit", form);
    }

    private LocalRedirectResult ToPlace(string slug, Annex annex) => LocalRedirect(Address(slug, annex));

    private string Address(string slug, Annex annex) => annex switch
    {
        { AgendaItemId: { } id } => Url.Action(nameof(Agenda.AgendaItemsController.Details), "AgendaItems", new { slug, id })!,
        { IsOfMinutes: true } => Url.Action(nameof(MinutesController.Read), "Minutes", new { slug })!,
        _ => Url.Action(nameof(MeetingController.Details), "Meeting", new { slug })!,
    };
}
