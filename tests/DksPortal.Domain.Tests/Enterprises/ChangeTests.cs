using DksPortal.Domain.Enterprises;

namespace DksPortal.Domain.Tests.Enterprises;

/// <summary>A change of an enterprise that stands in the directory.</summary>
public sealed class ChangeTests
{
    private const int Owner = 3;
    private const int Secretary = 1;

    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    [Fact]
    public void It_takes_over_kinds_and_what_shows_them_and_leaves_what_was_told_meanwhile()
    {
        var enterprise = Listed();
        var change = EnterpriseRegistration.OfChange(enterprise, null, "hash", Owner, Now);
        change.IsOfKinds([EnterpriseKind.Cooperative], FactSource.Enterprise, Today);
        change.IsOwnedBy("Formål", "Medlemmerne", true, "Bliver i huset", FactSource.Enterprise, Today);
        change.Take(RegistrationStep.Submit, Owner, Now);
        enterprise.IsReachedAt("En ny", "ny@virksomhed.example", null, null, FactSource.Enterprise, Today);
        enterprise.LiesAt("Nygade 1", "2200", "København N", null, FactSource.Enterprise, Today);

        Assert.Same(enterprise, change.Approve(null, Secretary, Now.AddDays(1)));

        Assert.Equal([EnterpriseKind.Cooperative], enterprise.Kinds);
        Assert.Equal(("Medlemmerne", true, "Bliver i huset"), (enterprise.Owners, enterprise.OneMemberOneVote, enterprise.Surplus));
        Assert.Equal(("En ny", "Nygade 1"), (enterprise.ContactName, enterprise.Street));
        Assert.Equal(new FactOrigin(FactSource.Enterprise, Today), enterprise.Origins[EnterpriseFact.Kinds]);
        Assert.Equal((Now.AddDays(1), Now.AddYears(-2)), (enterprise.ChangedAt, enterprise.ConfirmedAt));
    }

    [Fact]
    public void It_is_refused_for_what_concerns_kinds_alone()
    {
        var change = EnterpriseRegistration.OfChange(Listed(), null, "hash", Owner, Now);

        Assert.Equal(["Registration.KindMissing"], change.Missing);
        change.IsOfKinds([EnterpriseKind.Democratic, EnterpriseKind.SocialEconomy], FactSource.Enterprise, Today);
        Assert.Equal(["Registration.DemocracyMissing", "Registration.EvidenceMissing"], change.Missing);
    }

    [Fact]
    public void Evidence_that_is_told_as_before_keeps_what_was_found_of_it()
    {
        var approved = EnterpriseRegistration.OfChange(Listed(), null, "hash", Owner, Now);
        approved.IsOfKinds([EnterpriseKind.SocialEconomy], FactSource.Enterprise, Today);
        foreach (var one in Enum.GetValues<Criterion>()) approved.Show(one, "Bevis");
        approved.Take(RegistrationStep.Submit, Owner, Now);
        foreach (var one in Enum.GetValues<Criterion>()) approved.Find(one, Finding.Met, "Set efter", Secretary, Now);
        var enterprise = approved.Approve(null, Secretary, Now);

        var change = EnterpriseRegistration.OfChange(enterprise, approved, "hash 2", Owner, Now.AddDays(9));
        change.Show(Criterion.Sale, "Et andet bevis");
        foreach (var one in Enum.GetValues<Criterion>()) change.Show(one, change.Of(one)!.Evidence);

        Assert.Equal([Finding.Met, Finding.NotAssessed, Finding.Met, Finding.Met, Finding.Met], change.Criteria.Select(one => one.Finding));
        Assert.Equal(("Set efter", Secretary, Now), (change.Of(Criterion.Purpose)!.Note, change.Of(Criterion.Purpose)!.FoundById, change.Of(Criterion.Purpose)!.FoundAt));
        Assert.All(approved.Criteria, one => Assert.Equal("Bevis", one.Evidence));
    }

    [Fact]
    public void Every_step_from_every_status_goes_as_for_any_registration()
    {
        foreach (var status in Enum.GetValues<RegistrationStatus>())
        {
            foreach (var step in Enum.GetValues<RegistrationStep>())
            {
                var change = In(status);
                var next = status.After(step);
                if (next is null) Refused.With($"Registration.CannotNow.{step}.{status}", () => change.Take(step, Owner, Now, "Fordi"));
                else change.Take(step, Owner, Now, "Fordi");
                Assert.Equal(next ?? status, change.Status);
                Assert.Equal(change.Status != RegistrationStatus.Approved, change.IsChange);
            }
        }
    }

    private static EnterpriseRegistration In(RegistrationStatus status)
    {
        var change = EnterpriseRegistration.OfChange(Listed(), null, "hash", Owner, Now);
        change.IsOfKinds([EnterpriseKind.Cooperative], FactSource.Enterprise, Today);
        change.IsOwnedBy(null, "Medlemmerne", true, "Bliver i huset", FactSource.Enterprise, Today);
        RegistrationStep[] way = status switch
        {
            RegistrationStatus.Draft => [],
            RegistrationStatus.Submitted => [RegistrationStep.Submit],
            RegistrationStatus.InformationRequested => [RegistrationStep.Submit, RegistrationStep.RequestInformation],
            RegistrationStatus.Approved => [RegistrationStep.Submit, RegistrationStep.Approve],
            RegistrationStatus.Rejected => [RegistrationStep.Submit, RegistrationStep.Reject],
            RegistrationStatus.Withdrawn => [RegistrationStep.Withdraw],
        };
        foreach (var step in way) change.Take(step, Owner, Now, "Fordi");
        return change;
    }

    private static Enterprise Listed() => Enterprise.FromList("13748136", "Huset", DateOnly.FromDateTime(Now.AddYears(-2)), Now.AddYears(-2)).As(4);
}
