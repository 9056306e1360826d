using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>Reads an enterprise's page as this reader may see it.</summary>
internal sealed class EnterpriseReader(PortalDb db, CurrentUser me)
{
    /// <summary>The page; null when there is no such enterprise for this reader.</summary>
    public async Task<EnterprisePage?> ReadAsync(string cvr, CancellationToken cancel)
    {
        var enterprise = await db.Enterprises.AsNoTracking().VisibleTo(me, db).SingleOrDefaultAsync(one => one.Cvr == cvr, cancel);
        if (enterprise is null) return null;
        var figures = await db.EmploymentFigures.AsNoTracking().Where(one => one.EnterpriseId == enterprise.Id).OrderByDescending(one => one.Year).FirstOrDefaultAsync(cancel);
        var isOwn = await db.Enterprises.KeptBy(me, db).AnyAsync(one => one.Id == enterprise.Id, cancel);
        var organisation = enterprise.OrganisationId;
        return new EnterprisePage(
            enterprise, figures, enterprise.IsSocialEconomy ? await CriteriaAsync(enterprise.Id, cancel) : [], await SeatsAsync(organisation, cancel), await ItemsAsync(organisation, cancel), isOwn);
    }

    private async Task<IReadOnlyList<RegistrationCriterion>> CriteriaAsync(int id, CancellationToken cancel)
    {
        var approved = await db.EnterpriseRegistrations.AsNoTracking().Include(one => one.Criteria)
            .Where(one => one.EnterpriseId == id && one.Status == RegistrationStatus.Approved && one.IsSocialEconomy)
            .OrderByDescending(one => one.SubmittedAt).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancel);
        return approved?.Criteria ?? [];
    }

    private async Task<IReadOnlyList<CouncilSeat>> SeatsAsync(int? organisation, CancellationToken cancel) => organisation is null ? [] :
        await (from membership in db.Memberships
               join seat in db.Seats on membership.SeatId equals seat.Id
               join term in db.CouncilTerms on seat.CouncilTermId equals term.Id
               where membership.OrganisationId == organisation
               orderby membership.From descending, membership.Id descending
               select new CouncilSeat(seat.Id, seat.Label, term.Name, membership.Person!.Name, membership.Status, membership.From, membership.To)).ToListAsync(cancel);

    private async Task<IReadOnlyList<ConcernedItem>> ItemsAsync(int? organisation, CancellationToken cancel) => organisation is null ? [] :
        await (from item in db.AgendaItems
               join meeting in db.Meetings.WithAgendaVisibleTo(me) on item.MeetingId equals meeting.Id
               where item.Concerns.Any(concern => concern.OrganisationId == organisation) && (me.SeesClosed || !item.IsClosed)
               orderby meeting.Start descending, item.Position
               select new ConcernedItem(item.Id, item.Title, meeting.Slug, meeting.Title, meeting.Start)).ToListAsync(cancel);
}
