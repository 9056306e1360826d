using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>
/// What the page's script saves as one types, and what it asks. 200: saved; 409: somebody else's text stands there, or the
/// minutes are no draft any more; 422: a rule, in words, by field; 401: signed out.
/// </summary>
[Route("moeder/{slug}/moedetilstand")]
[Only(Access.Secretariat)]
public sealed class AutosaveController(PortalDb db, CurrentUser me, ItemWriting writing, WritersNow writers, PortalClock clock, Texts texts) : Controller
{
    [HttpPost("punkter/{id:int}/gem")]
    public async Task<IActionResult> Save(string slug, int id, ItemMinutesForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Broken();
        try
        {
            return await writing.SaveAsync(slug, id, form, cancel) is { } written
                ? Ok(new { written.Version, Saved = texts["Script.Saved", PortalClock.TimeOf(clock.UtcNow).ToTime()], Writers = Others(slug, id) })
                : NotFound();
        }
        catch (RuleViolation rule) when (rule.Key == "Minutes.NotDrafting")
        {
            return Conflict(new { State = "ended", Message = texts[rule.Key] });
        }
        catch (RuleViolation rule)
        {
            ModelState.AddModelError("", texts[rule.Key, [.. rule.Args]]);
            return Broken();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Conflict(await TheirsAsync(id, cancel));
        }
    }

    [HttpGet("skriver")]
    public async Task<IActionResult> Writing(string slug, int punkt, CancellationToken cancel) =>
        await db.Meetings.AnyAsync(meeting => meeting.Slug == slug, cancel) ? Ok(new { Writers = Others(slug, punkt) }) : NotFound();

    private IReadOnlyList<object> Others(string slug, int itemId) =>
        [.. writers.Note(slug, me.PersonId, me.Name, itemId).Select(writer => new { Item = writer.ItemId, Text = texts["Writing.WritesHere", writer.Name] })];

    private UnprocessableEntityObjectResult Broken() => UnprocessableEntity(new
    {
        Fields = ModelState.Where(field => field.Value!.Errors.Count > 0).Select(field => new { Name = field.Key, Message = field.Value!.Errors[0].ErrorMessage }),
    });

    private async Task<object> TheirsAsync(int itemId, CancellationToken cancel)
    {
        var now = await writing.NowAsync(itemId, cancel);
        var id = await db.ItemMinutes.Where(one => one.AgendaItemId == itemId).OrderByDescending(one => one.Id)
            .Select(one => new { one.Id, one.MeetingId }).FirstOrDefaultAsync(cancel);
        var path = $"Meeting/{id?.MeetingId}/AgendaItem/{itemId}/ItemMinutes/{id?.Id}/";
        var last = await db.AuditEntries.Where(entry => entry.Path == path)
            .OrderByDescending(entry => entry.Id).Select(entry => new { entry.Who, entry.At }).FirstOrDefaultAsync(cancel);
        return new
        {
            State = "conflict",
            Version = now?.Version ?? 0,
            now?.Discussion,
            now?.Conclusion,
            Outcome = now?.Outcome.ToString(),
            now?.ReferredTo,
            Message = last is null ? texts["Conflict.Title"] : texts["Writing.SavedBy", last.Who, PortalClock.TimeOf(last.At).ToTime()],
        };
    }
}
