using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>Writing the minutes: one form for each item, each saved by itself.</summary>
[Route("moeder/{slug}/moedetilstand")]
[Only(Access.Secretariat)]
public sealed class MeetingModeController(PortalDb db, WritingDesk pages, ItemWriting writing, Texts texts) : WritingController(db, pages, texts)
{
    [HttpGet("")]
    public Task<IActionResult> Write(string slug, CancellationToken cancel) => PageAsync(slug, new Typed(), cancel);

    [HttpPost("punkter/{id:int}")]
    public Task<IActionResult> SaveItem(string slug, int id, ItemMinutesForm form, CancellationToken cancel) => Save(
        async () =>
        {
            if (await writing.SaveAsync(slug, id, form, cancel) is not { } written) return NotFound();
            Tell("Minutes.ItemSaved", written.DisplayName);
            return Back(slug, $"punkt-{id}");
        },
        async () =>
        {
            var saved = ItemMinutesForm.Of(await writing.NowAsync(id, cancel));
            ShowConflict(form, saved);
            if (ViewData.ContainsKey(ConflictKey)) form.HasSeen(saved);
            return await PageAsync(slug, new Typed { ItemId = id, Item = form }, cancel);
        });
}
