using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Own;

/// <summary>A registration or a change of one's own: how far it has come, and what was said of it last.</summary>
public sealed record OwnRegistration(string Name, RegistrationStatus Status, bool IsChange, DateTime At, string? Remark);

/// <summary>An enterprise as its own people see it.</summary>
/// <param name="Enterprise">What stands in the directory.</param>
/// <param name="Change">The change that is not settled yet.</param>
/// <param name="Approved">The registration whose evidence stands.</param>
/// <param name="Registrations">All registrations and changes, latest first.</param>
/// <param name="HasOthers">Whether one keeps more than this enterprise.</param>
/// <param name="Reported">The figures of the last year that was reported.</param>
public sealed record OwnPage(
    Enterprise Enterprise, EnterpriseRegistration? Change, EnterpriseRegistration? Approved, IReadOnlyList<OwnRegistration> Registrations, bool HasOthers, EmploymentFigures? Reported);

/// <summary>What somebody keeps in all.</summary>
public sealed record OwnList(IReadOnlyList<Enterprise> Enterprises, IReadOnlyList<OwnRegistration> Registrations);

/// <summary>Reads what is one's own.</summary>
public sealed class OwnReader(PortalDb db, CurrentUser me)
{
    /// <summary>The enterprise of that number as its people see it; null when it is not one's own.</summary>
    public async Task<OwnPage?> ReadAsync(string cvr, CancellationToken cancel)
    {
        var desk = new OwnDesk(db, me);
        if (await desk.FindAsync(cvr, cancel) is not { } enterprise) return null;
        return new OwnPage(
            enterprise,
            await desk.OpenChangeAsync(enterprise, cancel),
            await desk.ApprovedAsync(enterprise, cancel),
            await RegistrationsAsync(db.EnterpriseRegistrations.Where(one => one.EnterpriseId == enterprise.Id), cancel),
            await db.Enterprises.KeptBy(me, db).AnyAsync(other => other.Id != enterprise.Id, cancel),
            await db.EmploymentFigures.AsNoTracking().Where(one => one.EnterpriseId == enterprise.Id).OrderByDescending(one => one.Year).FirstOrDefaultAsync(cancel));
    }

    /// <summary>All enterprises that one keeps, and the registrations of one's organisations that became none.</summary>
    public async Task<OwnList> ListAsync(CancellationToken cancel) => new(
        await db.Enterprises.KeptBy(me, db).OrderBy(enterprise => enterprise.SortKey).AsNoTracking().ToListAsync(cancel),
        await RegistrationsAsync(db.EnterpriseRegistrations.Where(one => one.EnterpriseId == null
            && db.People.Any(person => person.Id == me.PersonId && person.Affiliations.Any(where => where.OrganisationId == one.OrganisationId))), cancel));

    private static async Task<IReadOnlyList<OwnRegistration>> RegistrationsAsync(IQueryable<EnterpriseRegistration> asked, CancellationToken cancel)
    {
        var found = await asked.Include(one => one.Events).Include(one => one.Enterprise).AsNoTracking().OrderByDescending(one => one.Id).ToListAsync(cancel);
        return [.. found.Select(one => new OwnRegistration(one.Name, one.Status, IsChange(one), one.Events[^1].At, one.Events[^1].Remark))];
    }

    /// <summary>What was sent in after the enterprise stood in the directory changed it.</summary>
    private static bool IsChange(EnterpriseRegistration one) => one.IsChange || (one.Enterprise is { } enterprise && one.SubmittedAt > enterprise.ApprovedAt);
}
