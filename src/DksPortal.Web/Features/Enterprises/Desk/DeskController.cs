using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>The secretariat's desk: registrations that wait, and one of them.</summary>
[Route("virksomheder/tilmeldinger")]
[Only(Access.Secretariat)]
public sealed class DeskController(DeskList list, RegistrationReader reader) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await list.ReadAsync(cancel));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancel) =>
        await reader.ReadAsync(id, new DeskForms(), cancel) is { } page ? View(page) : NotFound();
}
