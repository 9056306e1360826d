using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>What waits around the register of enterprises.</summary>
public sealed class RegistrationWaits(PortalDb db, CurrentUser me, PortalClock clock)
{
    private const string Own = "/virksomheder/min-virksomhed";
    private const int MostByName = 3;

    /// <summary>For the secretariat what was sent in; for an enterprise's people what it was asked for, and facts to confirm.</summary>
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancel)
    {
        var waits = new List<Waiting>();
        if (me.IsSecretariat) waits.AddRange(await SubmittedAsync(cancel));
        if (me.IsEnterprise) waits.AddRange(await OwnAsync(cancel));
        return waits;
    }

    private async Task<IEnumerable<Waiting>> SubmittedAsync(CancellationToken cancel)
    {
        var submitted = db.EnterpriseRegistrations.Where(one => one.Status == RegistrationStatus.Submitted);
        var oldest = await submitted.OrderBy(one => one.SubmittedAt).ThenBy(one => one.Id).Take(MostByName + 1)
            .Select(one => new { one.Id, one.Name, one.SubmittedAt }).ToListAsync(cancel);
        if (oldest.Count <= MostByName) return oldest.Select(one => new Waiting(WaitingFor.Registration, $"/virksomheder/tilmeldinger/{one.Id}", one.Name, Day(one.SubmittedAt)));
        return [new Waiting(WaitingFor.Registrations, "/virksomheder/tilmeldinger", $"{await submitted.CountAsync(cancel)}", Day(oldest[0].SubmittedAt))];
    }

    private async Task<IEnumerable<Waiting>> OwnAsync(CancellationToken cancel)
    {
        var (own, yearAgo) = (db.Enterprises.KeptBy(me, db), clock.UtcNow.AddYears(-1));
        var asked = await db.EnterpriseRegistrations
            .Where(one => one.Status == RegistrationStatus.InformationRequested && own.Any(enterprise => enterprise.Id == one.EnterpriseId))
            .Select(one => new
            {
                one.Name,
                Last = one.Events.OrderByDescending(step => step.At).ThenByDescending(step => step.Id).Select(step => new { step.At, step.Remark }).First(),
            }).ToListAsync(cancel);
        var unconfirmed = await own.Where(one => one.ConfirmedAt < yearAgo).OrderBy(one => one.ConfirmedAt).Select(one => new { one.Name, one.ConfirmedAt }).ToListAsync(cancel);
        return
        [
            .. asked.Select(one => new Waiting(WaitingFor.RegistrationAsked, Own, one.Name, PortalClock.DayOf(one.Last.At), one.Last.Remark)),
            .. unconfirmed.Select(one => new Waiting(WaitingFor.ConfirmEnterprise, Own, one.Name, PortalClock.DayOf(one.ConfirmedAt.AddYears(1)))),
        ];
    }

    private static DateOnly? Day(DateTime? at) => at is { } sent ? PortalClock.DayOf(sent) : null;
}
