using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>Lists of enterprises: brought, looked at line by line, then taken in as a whole or dropped.</summary>
[Route("virksomheder/indlaesning")]
[Only(Access.Secretariat)]
public sealed class EnterpriseImportController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts, ImportDesk desk, ImportProgress progress)
    : PortalController(db, texts)
{
    private const int Remembered = 20;

    /// <summary>A file that is somewhat too large is received whole, so that the form can say so in place of a broken connection.</summary>
    private const int LargestUpload = 8 * ImportFile.MostBytes;

    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken cancel) => StartAsync(new ImportForm(), cancel);

    [HttpGet("skabelon.csv")]
    public FileContentResult Template() => File(ImportTemplate.Write([]), DanishCsv.MediaType, "virksomheder-skabelon.csv");

    [HttpPost("")]
    [RequestSizeLimit(LargestUpload)]
    public async Task<IActionResult> Bring(ImportForm form, CancellationToken cancel)
    {
        try
        {
            var (name, bytes) = form.File is { } sent ? await ImportFile.TakeAsync(sent, cancel) : throw new RuleViolation("Import.FileMissing");
            ImportFile.Read(name, bytes);
            var import = new EnterpriseImport(name, bytes, me.PersonId, clock.UtcNow);
            db.Add(import);
            await db.SaveChangesAsync(cancel);
            return RedirectToAction(nameof(Preview), new { import.Id });
        }
        catch (RuleViolation rule)
        {
            ModelState.AddModelError(nameof(form.File), texts[rule.Key, [.. rule.Args]]);
            return await StartAsync(form, cancel);
        }
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Preview(int id, string? vis, int side, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } import) return NotFound();
        var plan = import.TakenInAt is null ? await desk.PlanAsync(import, cancel) : null;
        var preview = new ImportPreview(import, plan, ImportPreview.StateOf(vis), 1);
        return View(preview with { Page = Math.Clamp(side, 1, preview.Pages) });
    }

    [HttpPost("{id:int}")]
    public async Task<IActionResult> TakeIn(int id, int version, string? seal, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } import) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(import, version);
                var plan = await desk.TakeInAsync(import, seal, cancel);
                Tell("EnterpriseImport.Done", plan.Count[ImportState.New], plan.Count[ImportState.Changed], plan.Count[ImportState.Wrong]);
            },
            RedirectToAction(nameof(Preview), new { id }));
    }

    /// <summary>How far it has come, for a script that shows it while the answer is waited for.</summary>
    [HttpGet("{id:int}/fremskridt")]
    public IActionResult Progress(int id) => Json(progress.Of(id) is { } reached ? new { done = reached.Done, of = reached.Of } : null);

    [HttpPost("{id:int}/fjernelse")]
    public async Task<IActionResult> Drop(int id, int version, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { TakenInAt: null } import) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(import, version);
                db.Remove(import);
                await db.SaveChangesAsync(cancel);
                Tell("EnterpriseImport.Dropped");
            },
            RedirectToAction(nameof(Index)));
    }

    private Task<EnterpriseImport?> FindAsync(int id, CancellationToken cancel) => db.EnterpriseImports.SingleOrDefaultAsync(one => one.Id == id, cancel);

    private async Task<IActionResult> StartAsync(ImportForm form, CancellationToken cancel)
    {
        var brought = await db.EnterpriseImports.OrderByDescending(one => one.Id).Take(Remembered)
            .Select(one => new BroughtList(one.Id, one.FileName, db.People.Where(person => person.Id == one.BroughtById).Select(person => person.Name).FirstOrDefault() ?? "", one.BroughtAt, one.TakenInAt, one.Added, one.Changed))
            .ToListAsync(cancel);
        return View("Index", new ImportStart(form, brought));
    }
}
