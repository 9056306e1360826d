using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>A seat that an organisation has, had, or is proposed for.</summary>
/// <param name="Key">The text that says which of them.</param>
/// <param name="Term">The term's name.</param>
/// <param name="Source">The document that names it.</param>
public sealed record CandidateSeat(string Key, string Term, string? Source);

/// <summary>An organisation that could register and has not, with what the sources say of it.</summary>
public sealed record Candidate(int Id, string Name, IReadOnlyList<CandidateSeat> Seats, ILookup<string, string> Remarks);

/// <summary>An organisation whose registration was begun for it.</summary>
public sealed record Invited(int OrganisationId, string Organisation, int RegistrationId, int Version, DateTime Since);

/// <summary>Who is not registered yet: those with a seat first, then by the source that names them, then others; and those who are invited.</summary>
public sealed record NotYetPage(IReadOnlyList<Candidate> Seated, IReadOnlyList<IGrouping<string?, Candidate>> Others, IReadOnlyList<Invited> Invited);

/// <summary>Reads who could stand in the directory and does not.</summary>
public sealed class NotYetRegistered(PortalDb db, PortalClock clock)
{
    /// <summary>
    /// Organisations that can register, without an enterprise or anything open. A body that is no enterprise by its kind is
    /// among them when it has or had a seat or, where no source tells its kind, when a source speaks of it.
    /// </summary>
    public IQueryable<Organisation> Candidates => Unregistered.Where(one => !db.EnterpriseRegistrations.Any(registration => registration.OrganisationId == one.Id
        && (registration.Status == RegistrationStatus.Draft || registration.Status == RegistrationStatus.Submitted || registration.Status == RegistrationStatus.InformationRequested)));

    private IQueryable<Organisation> Unregistered => db.Organisations.Where(one =>
        (one.Kind == OrganisationKind.Enterprise
            || (one.Kind != OrganisationKind.Municipality && db.Memberships.Any(held => held.OrganisationId == one.Id))
            || ((one.Kind == OrganisationKind.Association || one.Kind == OrganisationKind.Foundation || one.Kind == OrganisationKind.Other) && one.Remarks.Count > 0))
        && !db.Enterprises.Any(enterprise => enterprise.OrganisationId == one.Id || (one.Cvr != null && enterprise.Cvr == one.Cvr)));

    public async Task<NotYetPage> ReadAsync(CancellationToken cancel)
    {
        var found = await Candidates.AsNoTracking().Include(one => one.Remarks).ToListAsync(cancel);
        var seats = await SeatsAsync(cancel);
        var candidates = found.Select(one => new Candidate(one.Id, one.Name, [.. seats[one.Id].Distinct()], one.Remarks.ToLookup(told => told.Source, told => told.Text)))
            .OrderBy(one => one.Name, Localisation.DanishOrder.Comparer).ToList();
        return new NotYetPage([.. candidates.Where(one => one.Seats.Count > 0)], [.. candidates.Where(one => one.Seats.Count == 0).GroupBy(one => one.Remarks.FirstOrDefault()?.Key).OrderBy(group => group.Key is null)], await InvitedAsync(cancel));
    }

    private async Task<ILookup<int, CandidateSeat>> SeatsAsync(CancellationToken cancel)
    {
        var held = await (from membership in db.Memberships
                          join seat in db.Seats on membership.SeatId equals seat.Id
                          join term in db.CouncilTerms on seat.CouncilTermId equals term.Id
                          where membership.OrganisationId != null
                          orderby term.From descending, membership.Id
                          select new { Id = membership.OrganisationId!.Value, membership.Status, membership.To, membership.Source, Term = term.Name, TermTo = term.To }).ToListAsync(cancel);
        return held.ToLookup(one => one.Id, one => new CandidateSeat(
            (one.Status, IsOver: one.TermTo?.Last < clock.Today) switch
            {
                (MembershipStatus.Proposed, true) => "Desk.SeatWasProposed",
                (MembershipStatus.Proposed, false) => "Desk.SeatProposed",
                (MembershipStatus.Appointed, false) => "Desk.SeatHeld",
                (MembershipStatus.Appointed or MembershipStatus.Ended, _) => "Desk.SeatWasHeld",
            },
            one.Term, one.Source));
    }

    private async Task<IReadOnlyList<Invited>> InvitedAsync(CancellationToken cancel) => await (
        from registration in db.EnterpriseRegistrations
        join organisation in Unregistered on registration.OrganisationId equals organisation.Id
        where registration.Status == RegistrationStatus.Draft
        orderby registration.Id
        select new Invited(organisation.Id, organisation.Name, registration.Id, registration.Version, registration.Events.Max(step => step.At))).ToListAsync(cancel);
}
