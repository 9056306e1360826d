using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>Copenhagen beside the 17 municipalities of 2015.</summary>
[Route("indikatorer/kommuner")]
[OpenToAll]
public sealed class MunicipalitiesController(SurveyReader reader) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await reader.ReadAsync(cancel));
}
