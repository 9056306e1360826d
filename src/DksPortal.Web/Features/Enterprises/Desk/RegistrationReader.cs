using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>Another registration of the same CVR number.</summary>
public sealed record OtherRegistration(int Id, string Name, RegistrationStatus Status, DateTime? SubmittedAt);

/// <summary>The page of one registration, as the secretariat decides on it.</summary>
/// <param name="Registration">The registration.</param>
/// <param name="Known">The enterprise in the directory that it changes, or that bears its number; null when there is none.</param>
/// <param name="Others">Other registrations of the same number, open ones first.</param>
/// <param name="Names">The names of those who signed its steps.</param>
/// <param name="Lines">All that it tells.</param>
/// <param name="Differences">What approving it would change of the enterprise.</param>
/// <param name="Forms">What was typed.</param>
/// <param name="CanChoosePassword">Whether its link serves to choose a password.</param>
public sealed record RegistrationPage(
    EnterpriseRegistration Registration, Enterprise? Known, IReadOnlyList<OtherRegistration> Others, IReadOnlyDictionary<int, string> Names,
    IReadOnlyList<ProfileLine> Lines, IReadOnlyList<ProfileDifference> Differences, DeskForms Forms, bool CanChoosePassword)
{
    /// <summary>The form of the five criteria: what was typed, or as they stand.</summary>
    public AssessmentForm Assessment { get; } = Forms.Assessment ?? AssessmentForm.Of(Registration);

    /// <summary>
    /// Whether the enterprise reaches it by its link. By that of its first approved registration it has chosen a password, or
    /// can; it is not to be given another.
    /// </summary>
    public bool IsReachedByLink => Registration.Status.IsOpen()
        || (CanChoosePassword && Others.All(other => other.Status != RegistrationStatus.Approved));

    /// <summary>Whether it changes what stands in the directory, and is decided as that.</summary>
    public bool IsChange => Known is not null && Registration.Status != RegistrationStatus.Approved;
}

/// <summary>Reads it.</summary>
public sealed class RegistrationReader(PortalDb db, PasswordByLink password, Texts texts)
{
    /// <summary>A registration with all that belongs to it; null when there is none.</summary>
    public Task<EnterpriseRegistration?> OpenAsync(int id, CancellationToken cancel) => db.EnterpriseRegistrations
        .Include(one => one.Criteria).Include(one => one.Events).Include(one => one.Organisation).Include(one => one.Enterprise)
        .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancel);

    /// <summary>The page; null when there is no such registration.</summary>
    public async Task<RegistrationPage?> ReadAsync(int id, DeskForms forms, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await OpenAsync(id, cancel) is not { } registration) return null;
        var cvr = registration.Cvr;
        var known = registration.Enterprise ?? (cvr is null ? null : await db.Enterprises.AsNoTracking().SingleOrDefaultAsync(one => one.Cvr == cvr, cancel));
        var others = cvr is null ? [] : await db.EnterpriseRegistrations.Where(one => one.Cvr == cvr && one.Id != id)
            .OrderBy(one => one.Id).Select(one => new OtherRegistration(one.Id, one.Name, one.Status, one.SubmittedAt)).ToListAsync(cancel);
        var signed = registration.Events.Select(one => one.ById).Concat(registration.Criteria.Select(one => one.FoundById)).OfType<int>().Distinct().ToList();
        return new RegistrationPage(
            registration, known, [.. others.OrderByDescending(one => one.Status.IsOpen())],
            await db.People.Where(person => signed.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel),
            ProfileLine.Of(registration, texts),
            known is null ? [] : ProfileDifference.Between(known, registration, texts),
            forms,
            await password.ObstacleAsync(registration, cancel) is null);
    }
}
