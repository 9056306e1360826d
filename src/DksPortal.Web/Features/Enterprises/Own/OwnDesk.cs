using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>What an enterprise's people keep: their own enterprise, and the change of it that is on its way.</summary>
public sealed class OwnDesk(PortalDb db, CurrentUser me)
{
    /// <summary>The enterprise of that number, if it is one's own.</summary>
    public Task<Enterprise?> FindAsync(string cvr, CancellationToken cancel) =>
        db.Enterprises.KeptBy(me, db).SingleOrDefaultAsync(enterprise => enterprise.Cvr == cvr, cancel);

    /// <summary>The change of its kinds or criteria that is not settled yet. There is one at a time.</summary>
    public Task<EnterpriseRegistration?> OpenChangeAsync(Enterprise enterprise, CancellationToken cancel) => Whole()
        .Where(one => one.EnterpriseId == enterprise.Id
            && (one.Status == RegistrationStatus.Draft || one.Status == RegistrationStatus.Submitted || one.Status == RegistrationStatus.InformationRequested))
        .OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel);

    /// <summary>The registration or change that was approved last, whose evidence stands.</summary>
    public Task<EnterpriseRegistration?> ApprovedAsync(Enterprise enterprise, CancellationToken cancel) => Whole()
        .Where(one => one.EnterpriseId == enterprise.Id && one.Status == RegistrationStatus.Approved)
        .OrderByDescending(one => one.SubmittedAt).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancel);

    private IQueryable<EnterpriseRegistration> Whole() =>
        db.EnterpriseRegistrations.Include(one => one.Criteria).Include(one => one.Events).AsSplitQuery();
}
