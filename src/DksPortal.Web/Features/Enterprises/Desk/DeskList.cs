using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>A registration in a list; it has waited since its last step, UTC, whose remark it bears.</summary>
public sealed record DeskRow(int Id, string? Cvr, string Name, RegistrationStatus Status, bool IsChange, bool IsDemo, DateTime Since, string? Remark);

/// <summary>All that is open for one CVR number, led by what is nearest to a decision.</summary>
public sealed record Matter(DeskRow Lead, IReadOnlyList<DeskRow> Others);

/// <summary>An enterprise whose facts nobody has confirmed for a year.</summary>
public sealed record UnconfirmedRow(string Cvr, string Name, DateTime ConfirmedAt, string? ContactName, string? Email);

/// <summary>The desk.</summary>
public sealed record DeskPage(
    IReadOnlyList<Matter> New, IReadOnlyList<Matter> Changes, IReadOnlyList<Matter> AtEnterprise, IReadOnlyList<Matter> Drafts,
    IReadOnlyList<UnconfirmedRow> Unconfirmed, int UnconfirmedInAll, IReadOnlyList<DeskRow> Decided);

/// <summary>Reads it.</summary>
public sealed class DeskList(PortalDb db, PortalClock clock)
{
    private const int MostUnconfirmed = 50;
    private const int MostDecided = 20;
    private const int DaysOfNews = 30;

    public async Task<DeskPage> ReadAsync(CancellationToken cancel)
    {
        var open = await RowsAsync(db.EnterpriseRegistrations.Where(one => one.Status == RegistrationStatus.Draft
            || one.Status == RegistrationStatus.Submitted || one.Status == RegistrationStatus.InformationRequested), cancel);
        var matters = open.GroupBy(row => row.Cvr ?? $"#{row.Id}").Select(Of).OrderBy(matter => matter.Lead.Since).ThenBy(matter => matter.Lead.Id).ToList();
        var yearAgo = clock.UtcNow.AddYears(-1);
        var unconfirmed = db.Enterprises.Where(one => one.IsListed && one.ConfirmedAt < yearAgo);
        return new DeskPage(
            In(matters, RegistrationStatus.Submitted, false), In(matters, RegistrationStatus.Submitted, true),
            [.. matters.Where(matter => matter.Lead.Status == RegistrationStatus.InformationRequested)],
            [.. matters.Where(matter => matter.Lead.Status == RegistrationStatus.Draft)],
            await unconfirmed.OrderBy(one => one.ConfirmedAt).ThenBy(one => one.Id).Take(MostUnconfirmed)
                .Select(one => new UnconfirmedRow(one.Cvr!, one.Name, one.ConfirmedAt, one.ContactName, one.IsAdProtected ? null : one.Email)).ToListAsync(cancel),
            await unconfirmed.CountAsync(cancel),
            await DecidedAsync(cancel));
    }

    private static List<Matter> In(IEnumerable<Matter> matters, RegistrationStatus status, bool isChange) =>
        [.. matters.Where(matter => matter.Lead.Status == status && matter.Lead.IsChange == isChange)];

    /// <summary>What is sent in comes before what waits at the enterprise, and that before drafts; the oldest first.</summary>
    private static Matter Of(IEnumerable<DeskRow> rows)
    {
        var ordered = rows.OrderBy(row => row.Status switch
        {
            RegistrationStatus.Submitted => 0,
            RegistrationStatus.InformationRequested => 1,
            _ => 2,
        }).ThenBy(row => row.Since).ThenBy(row => row.Id).ToList();
        return new Matter(ordered[0], ordered[1..]);
    }

    private async Task<IReadOnlyList<DeskRow>> DecidedAsync(CancellationToken cancel)
    {
        var since = clock.UtcNow.AddDays(-DaysOfNews);
        var decided = await RowsAsync(db.EnterpriseRegistrations.Where(one => (one.Status == RegistrationStatus.Approved
            || one.Status == RegistrationStatus.Rejected || one.Status == RegistrationStatus.Withdrawn) && one.Events.Any(step => step.At >= since)), cancel);
        return [.. decided.OrderByDescending(row => row.Since).ThenByDescending(row => row.Id).Take(MostDecided)];
    }

    private async Task<List<DeskRow>> RowsAsync(IQueryable<EnterpriseRegistration> registrations, CancellationToken cancel) => await registrations
        .Select(one => new DeskRow(
            one.Id, one.Cvr, one.Name, one.Status, one.EnterpriseId != null || db.Enterprises.Any(known => known.Cvr == one.Cvr), one.IsDemo,
            one.Events.Max(step => step.At), one.Events.OrderByDescending(step => step.At).ThenByDescending(step => step.Id).Select(step => step.Remark).FirstOrDefault()))
        .ToListAsync(cancel);
}
