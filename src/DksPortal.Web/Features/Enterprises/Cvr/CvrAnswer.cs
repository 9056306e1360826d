using DksPortal.Domain;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>How a look-up went.</summary>
public enum CvrOutcome
{
    /// <summary>Nothing is looked up: no service is set.</summary>
    Off,
    /// <summary>The service did not answer, or not so that it could be understood.</summary>
    Unavailable,
    /// <summary>The register has no such number.</summary>
    NotFound,
    /// <summary>The register has it.</summary>
    Found,
}

/// <summary>What came of a look-up.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Known">What the register tells; only when it was found.</param>
public sealed record CvrAnswer(CvrOutcome Outcome, CvrEnterprise? Known = null);

/// <summary>What the register tells of an enterprise, in the portal's words. What it does not tell is null.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">Its form in law, where the portal has a word for it.</param>
/// <param name="Founded">When it was founded.</param>
/// <param name="Street">Street and number.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">The town of the postal code.</param>
/// <param name="Sector">The sector that its industry code falls under.</param>
/// <param name="IsActive">Whether its status is one of a living enterprise.</param>
/// <param name="IsAdProtected">Whether it must not be advertised to (reklamebeskyttet).</param>
public sealed record CvrEnterprise(
    string? Name, LegalForm? Form, PartialDate? Founded, string? Street, string? PostalCode, string? City, Sector? Sector, bool IsActive, bool IsAdProtected);
