using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises.Cvr;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>Writing a registration part by part. Each is saved as one goes on.</summary>
[Route("virksomheder/tilmeld/{secret}")]
[OpenToAll]
[SecretAddress]
public sealed class PartsController(PortalDb db, RegistrationDoor door, CvrRegister cvr, CvrDesk register, PortalClock clock, Texts texts) : PartPageController(db, door, clock, texts)
{
    [HttpGet("cvr")]
    public Task<IActionResult> Number(string secret, CancellationToken cancel) => Shows<NumberForm>(secret, cancel);

    /// <summary>Goes on, after the register was asked for a number that it was not asked for yet.</summary>
    [HttpPost("cvr")]
    [EnableRateLimiting(SecuritySetup.RegistrationLimit)]
    public Task<IActionResult> Number(string secret, NumberForm form, CancellationToken cancel) =>
        Saves(secret, form, cancel, registration => registration is { Cvr: not null, IsInCvr: null } && cvr.IsOn ? AskAsync(registration, replaces: false, cancel) : Task.CompletedTask);

    /// <summary>Asks the register, and puts what it tells in place of what was told.</summary>
    [HttpPost("cvr/opslag")]
    [EnableRateLimiting(SecuritySetup.RegistrationLimit)]
    public Task<IActionResult> Fetch(string secret, NumberForm form, CancellationToken cancel) =>
        Saves(secret, form, cancel, registration => AskAsync(registration, replaces: true, cancel), RegistrationPart.Number);

    [HttpGet("virksomhed")]
    public Task<IActionResult> Who(string secret, CancellationToken cancel) => Shows<WhoForm>(secret, cancel);

    [HttpPost("virksomhed")]
    public Task<IActionResult> Who(string secret, WhoForm form, CancellationToken cancel) => Saves(secret, form, cancel);

    [HttpGet("kategorier")]
    public Task<IActionResult> Kinds(string secret, CancellationToken cancel) => Shows<KindsForm>(secret, cancel);

    [HttpPost("kategorier")]
    public Task<IActionResult> Kinds(string secret, KindsForm form, CancellationToken cancel) => Saves(secret, form, cancel);

    [HttpGet("ejerskab")]
    public Task<IActionResult> Ownership(string secret, CancellationToken cancel) => Shows<OwnershipForm>(secret, cancel);

    [HttpPost("ejerskab")]
    public Task<IActionResult> Ownership(string secret, OwnershipForm form, CancellationToken cancel) => Saves(secret, form, cancel);

    [HttpGet("kriterier")]
    public Task<IActionResult> Criteria(string secret, CancellationToken cancel) => Shows<CriteriaForm>(secret, cancel);

    [HttpPost("kriterier")]
    public Task<IActionResult> Criteria(string secret, CriteriaForm form, CancellationToken cancel) => Saves(secret, form, cancel);

    [HttpGet("ydelser")]
    public Task<IActionResult> Sells(string secret, CancellationToken cancel) => Shows<SellsForm>(secret, cancel);

    [HttpPost("ydelser")]
    public Task<IActionResult> Sells(string secret, SellsForm form, CancellationToken cancel) => Saves(secret, form, cancel);

    [HttpGet("medarbejdere")]
    public Task<IActionResult> People(string secret, CancellationToken cancel) => Shows<PeopleForm>(secret, cancel);

    [HttpPost("medarbejdere")]
    public Task<IActionResult> People(string secret, PeopleForm form, CancellationToken cancel) => Saves(secret, form, cancel);

    [HttpGet("kontakt")]
    public Task<IActionResult> Contact(string secret, CancellationToken cancel) => Shows<ContactForm>(secret, cancel);

    [HttpPost("kontakt")]
    public Task<IActionResult> Contact(string secret, ContactForm form, CancellationToken cancel) => Saves(secret, form, cancel);

    private async Task AskAsync(EnterpriseRegistration registration, bool replaces, CancellationToken cancel)
    {
        if (registration.Cvr is null) throw new RuleViolation("Registration.CvrMissing");
        Tell($"Cvr.Told.{await register.AskAsync(registration, replaces, cancel)}");
    }
}
