using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Themes;

/// <summary>What the council says of a theme: supports and comments.</summary>
[Route("temaer/{id:int}")]
[Only(Access.Council)]
public sealed class ThemeVoicesController(PortalDb db, CurrentUser me, ThemeDesk desk, ThemeReader reader, PortalClock clock, Texts texts)
    : ThemePageController(db, desk, reader, texts)
{
    [HttpPost("stoette")]
    [Only(Roles.Member)]
    public Task<IActionResult> Support(int id, CancellationToken cancel) =>
        Voice(id, (theme, member) => theme.Support(member, clock.UtcNow), "Theme.IsSupported", cancel);

    [HttpPost("stoette/fjernelse")]
    [Only(Roles.Member)]
    public Task<IActionResult> TakeBack(int id, CancellationToken cancel) =>
        Voice(id, (theme, member) => theme.TakeBackSupport(member), "Theme.IsNotSupported", cancel);

    [HttpPost("kommentarer")]
    public Task<IActionResult> Comment(int id, CommentForm form, CancellationToken cancel) => Step(
        id, form, async theme => theme.Comment(await MeAsync(cancel), form.Comment!, clock.UtcNow), "Theme.CommentSent", typed => new ThemeForms { Comment = typed }, cancel);

    [HttpPost("kommentarer/{comment:int}/skjul")]
    [Only(Access.Secretariat)]
    public Task<IActionResult> Hide(int id, int comment, int version, CancellationToken cancel) =>
        Change(id, comment, version, one => one.Hide(clock.UtcNow), "Theme.CommentHidden", cancel);

    [HttpPost("kommentarer/{comment:int}/vis")]
    [Only(Access.Secretariat)]
    public Task<IActionResult> Show(int id, int comment, int version, CancellationToken cancel) =>
        Change(id, comment, version, one => one.Show(), "Theme.CommentShown", cancel);

    /// <summary>Nothing is lost when two speak at once, so these carry no version.</summary>
    private async Task<IActionResult> Voice(int id, Action<Theme, Person> say, string told, CancellationToken cancel)
    {
        if (await desk.OpenAsync(id, cancel) is not { } theme) return NotFound();
        return await Step(
            async () =>
            {
                say(theme, await MeAsync(cancel));
                await db.SaveChangesAsync(cancel);
                Tell(told);
            },
            ToTheme(id));
    }

    private async Task<IActionResult> Change(int id, int commentId, int version, Action<ThemeComment> change, string told, CancellationToken cancel)
    {
        if (await desk.OpenAsync(id, cancel) is not { } theme || theme.Comments.FirstOrDefault(one => one.Id == commentId) is not { } comment) return NotFound();
        return await Step(
            async () =>
            {
                db.ReadAt(comment, version);
                change(comment);
                await db.SaveChangesAsync(cancel);
                Tell(told);
            },
            ToTheme(id));
    }

    private Task<Person> MeAsync(CancellationToken cancel) => db.People.SingleAsync(person => person.Id == me.PersonId, cancel);
}
