using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Tests.Enterprises.Desk;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>Registrations to decide on, and an enterprise of the directory: the demo's, or ones that are made.</summary>
internal static class DeskSample
{
    private const string Cvr = "13748136";

    /// <summary>The number of one that is sent in.</summary>
    public static async Task<int> SubmittedAsync(PortalDb db, CancellationToken cancel)
    {
        var known = await db.EnterpriseRegistrations.Where(one => one.Status == RegistrationStatus.Submitted).OrderBy(one => one.Id).Select(one => one.Id).FirstOrDefaultAsync(cancel);
        if (known != 0) return known;
        var registration = db.Add(DeskSteps.Written("Sendt ind", Cvr)).Entity;
        registration.Take(RegistrationStep.Submit, null, DeskSteps.SentIn);
        await db.SaveChangesAsync(cancel);
        return registration.Id;
    }

    /// <summary>The CVR number of an enterprise that stands in the directory.</summary>
    public static async Task<string> ListedAsync(PortalDb db, CancellationToken cancel)
    {
        var known = await db.Enterprises.Where(one => one.IsListed).OrderBy(one => one.Id).Select(one => one.Cvr).FirstOrDefaultAsync(cancel);
        if (known is not null) return known;
        db.Add(Enterprise.FromList("24256790", "Fra listen", DateOnly.FromDateTime(DeskSteps.SentIn), DeskSteps.SentIn));
        await db.SaveChangesAsync(cancel);
        return "24256790";
    }

    /// <summary>An organisation that is not registered.</summary>
    public static Task<int> CandidateAsync(PortalDb db, CancellationToken cancel) =>
        db.Organisations.Where(one => one.Remarks.Any() && !db.EnterpriseRegistrations.Any(known => known.OrganisationId == one.Id)).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync(cancel);
}
