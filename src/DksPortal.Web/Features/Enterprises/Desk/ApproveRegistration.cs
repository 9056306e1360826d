using System.Globalization;
using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises.Cvr;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>
/// Takes what a registration tells into the directory: into the enterprise that bears its number, or a new one, tied to the
/// organisation that the portal knows it as. Whatever else was open for that number is settled with it.
/// </summary>
public sealed class ApproveRegistration(PortalDb db, CurrentUser me, CvrDesk register, PortalClock clock)
{
    /// <summary>Approves; the caller saves.</summary>
    /// <exception cref="RuleViolation">What <see cref="EnterpriseRegistration.Obstacle"/> says, <c>Desk.OrganisationHasOtherCvr</c>.</exception>
    public async Task<Enterprise> ApproveAsync(EnterpriseRegistration registration, CancellationToken cancel)
    {
        if (registration.Obstacle(RegistrationStep.Approve) is null) await register.AskUnlessAnsweredAsync(registration, cancel);
        var known = registration.Enterprise ?? await db.Enterprises.Include(one => one.Organisation).SingleOrDefaultAsync(one => one.Cvr == registration.Cvr, cancel);
        var enterprise = registration.Approve(known, me.PersonId, clock.UtcNow);
        // A change brings kinds alone: what the register says of the enterprise itself was perhaps never heard.
        if (enterprise.Id != 0 && registration.CvrAskedAt is not null) await register.AskUnlessAnsweredAsync(enterprise, cancel);
        var organisation = await EnterpriseOrganisations.OfPeopleAsync(db, enterprise, registration.OrganisationId, cancel);
        RuleViolation.Unless(organisation.Cvr is null || organisation.Cvr == enterprise.Cvr, "Desk.OrganisationHasOtherCvr", organisation.Name, organisation.Cvr ?? "");
        EnterpriseOrganisations.Know(organisation, enterprise.Cvr!);
        await SettleOthersAsync(registration, cancel);
        return enterprise;
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
