using System.Globalization;
using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>
/// Takes what a registration tells into the directory: into the enterprise that bears its number, or a new one, tied to the
/// organisation that the portal knows it as. Whatever else was open for that number is settled with it.
/// </summary>
public sealed class ApproveRegistration(PortalDb db, CurrentUser me, PortalClock clock)
{
    /// <summary>Approves; the caller saves.</summary>
    /// <exception cref="RuleViolation">What <see cref="EnterpriseRegistration.Obstacle"/> says, <c>Desk.OrganisationHasOtherCvr</c>.</exception>
    public async Task<Enterprise> ApproveAsync(EnterpriseRegistration registration, CancellationToken cancel)
    {
        var known = registration.Enterprise ?? await db.Enterprises.Include(one => one.Organisation).SingleOrDefaultAsync(one => one.Cvr == registration.Cvr, cancel);
        var enterprise = registration.Approve(known, me.PersonId, clock.UtcNow);
        if (enterprise.OrganisationId is null || enterprise.Organisation is null) enterprise.Belongs(await OrganisationAsync(enterprise, cancel));
        Knows(enterprise.Organisation!, enterprise.Cvr!);
        await SettleOthersAsync(registration, cancel);
        return enterprise;
    }

    private async Task<Organisation> OrganisationAsync(Enterprise enterprise, CancellationToken cancel)
    {
        var (id, cvr, key) = (enterprise.OrganisationId, enterprise.Cvr!, NameKey.Of(enterprise.Name));
        if (id is not null) return await db.Organisations.SingleAsync(one => one.Id == id, cancel);
        if (await db.Organisations.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Cvr == cvr, cancel) is { } numbered) return numbered;
        var named = await db.Organisations.FirstOrDefaultAsync(one => one.NameKey == key || one.Spellings.Any(spelling => spelling.NameKey == key), cancel);
        if (named is not null && (named.Cvr is null || named.Cvr == cvr)) return named;
        // Two enterprises of one name are two organisations, and no two organisations share a name.
        return db.Add(new Organisation(named is null && key.Length > 0 ? enterprise.Name : Told(enterprise.Name, cvr), OrganisationKind.Enterprise)).Entity;
    }

    private static string Told(string name, string cvr)
    {
        var number = $" (CVR {cvr})";
        return name[..Math.Min(name.Length, TextLimits.Line - number.Length)] + number;
    }

    /// <summary>The number is known from now on, and what kind it is of where no source told.</summary>
    private static void Knows(Organisation organisation, string cvr)
    {
        RuleViolation.Unless(organisation.Cvr is null || organisation.Cvr == cvr, "Desk.OrganisationHasOtherCvr", organisation.Name, organisation.Cvr ?? "");
        organisation.Describe(organisation.Name, organisation.Kind == OrganisationKind.Other ? OrganisationKind.Enterprise : organisation.Kind, cvr);
    }

    private async Task SettleOthersAsync(EnterpriseRegistration registration, CancellationToken cancel)
    {
        var others = await db.EnterpriseRegistrations.Include(one => one.Events).Where(one => one.Cvr == registration.Cvr && one.Id != registration.Id
            && (one.Status == RegistrationStatus.Draft || one.Status == RegistrationStatus.Submitted || one.Status == RegistrationStatus.InformationRequested)).ToListAsync(cancel);
        // The enterprise reads why, whatever language the secretary reads.
        var why = string.Format(CultureInfo.InvariantCulture, Texts.All("da")["Desk.SettledWith"], registration.Name);
        foreach (var other in others) other.Take(RegistrationStep.Withdraw, me.PersonId, clock.UtcNow, why);
    }
}
