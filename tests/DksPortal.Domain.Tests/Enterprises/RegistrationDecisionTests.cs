using DksPortal.Domain.Enterprises;
using static DksPortal.Domain.Enterprises.RegistrationStatus;
using static DksPortal.Domain.Enterprises.RegistrationStep;

namespace DksPortal.Domain.Tests.Enterprises;

/// <summary>What can be done with a registration, and what becomes of it when it is approved.</summary>
public sealed class RegistrationDecisionTests
{
    private const string Cvr = "13748136";
    private const int Secretary = 1;

    private static readonly DateTime Now = new(2026, 3, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    private static readonly Dictionary<(RegistrationStatus, RegistrationStep), RegistrationStatus> Arrows = new()
    {
        [(Draft, Submit)] = Submitted,
        [(Draft, Withdraw)] = Withdrawn,
        [(Submitted, RequestInformation)] = InformationRequested,
        [(Submitted, Approve)] = Approved,
        [(Submitted, Reject)] = Rejected,
        [(Submitted, Withdraw)] = Withdrawn,
        [(InformationRequested, Submit)] = Submitted,
        [(InformationRequested, Reject)] = Rejected,
        [(InformationRequested, Withdraw)] = Withdrawn,
    };

    [Fact]
    public void It_has_these_arrows_and_no_others()
    {
        foreach (var (status, step) in Enum.GetValues<RegistrationStatus>().SelectMany(status => Enum.GetValues<RegistrationStep>().Select(step => (status, step))))
        {
            var registration = In(status);
            Assert.Equal(status, registration.Status);
            if (Arrows.TryGetValue((status, step), out var next))
            {
                Assert.Null(registration.Obstacle(step));
                registration.Take(step, Secretary, Now, "Derfor");
                Assert.Equal((next, Now, "Derfor"), (registration.Status, registration.Events[^1].At, registration.Events[^1].Remark));
            }
            else
            {
                Refused.With($"Registration.CannotNow.{step}.{status}", () => registration.Take(step, Secretary, Now, "Derfor"));
                Assert.Equal(status, registration.Status);
            }
        }
    }

    [Fact]
    public void Asking_for_more_and_turning_down_owe_the_enterprise_words()
    {
        Refused.With("Registration.RemarkMissing", () => In(Submitted).Take(RequestInformation, Secretary, Now, " "));
        Refused.With("Registration.ReasonMissing", () => In(Submitted).Take(Reject, Secretary, Now));
    }

    [Fact]
    public void A_social_enterprise_is_approved_when_all_five_criteria_are_found_met()
    {
        var registration = Written(EnterpriseKind.SocialEconomy);
        registration.Take(Submit, null, Now);
        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            Refused.With("Registration.CriteriaNotMet", () => registration.Approve(null, Secretary, Now));
            registration.Find(criterion, Finding.NotMet, "Ikke nok", Secretary, Now);
            Refused.With("Registration.CriteriaNotMet", () => registration.Approve(null, Secretary, Now));
            registration.Find(criterion, Finding.Met, null, Secretary, Now);
        }

        Assert.Equal((Cvr, true), (registration.Approve(null, Secretary, Now).Cvr, registration.Enterprise!.IsListed));
    }

    [Fact]
    public void A_change_keeps_what_was_found_until_its_evidence_is_told_otherwise()
    {
        var approved = Written(EnterpriseKind.SocialEconomy);
        approved.Take(Submit, null, Now);
        foreach (var criterion in Enum.GetValues<Criterion>()) approved.Find(criterion, Finding.Met, "Set", Secretary, Now);
        var change = EnterpriseRegistration.OfChange(approved.Approve(null, Secretary, Now), approved, "hash", 5, Now);

        change.Show(Criterion.Sale, "Vi sælger nu andet");

        Assert.Equal((Finding.Met, "Set"), (change.Of(Criterion.Purpose)!.Finding, change.Of(Criterion.Purpose)!.Note));
        Assert.Equal((Finding.NotAssessed, null), (change.Of(Criterion.Sale)!.Finding, change.Of(Criterion.Sale)!.Note));
    }

    [Fact]
    public void An_approved_change_brings_its_kinds_and_leaves_what_was_told_meanwhile()
    {
        var enterprise = In(Submitted).Approve(null, Secretary, Now);
        var change = EnterpriseRegistration.OfChange(enterprise, null, "hash", 5, Now);
        change.IsOfKinds([EnterpriseKind.Cooperative], FactSource.Enterprise, Today);
        enterprise.IsReachedAt("Ny Kontakt", "ny@sted.dk", null, null, FactSource.Enterprise, Today);
        enterprise.Confirm(DateOnly.FromDateTime(Now.AddDays(2)), Now.AddDays(2));
        change.Take(Submit, 5, Now.AddDays(3));

        Assert.Same(enterprise, change.Approve(null, Secretary, Now.AddDays(4)));

        Assert.Equal((false, true, "Ny Kontakt"), (enterprise.IsDemocratic, enterprise.IsCooperative, enterprise.ContactName));
        Assert.Equal((Now, Now.AddDays(2), Now.AddDays(4)), (enterprise.ApprovedAt, enterprise.ConfirmedAt, enterprise.ChangedAt));
    }

    [Fact]
    public void A_second_registration_brings_what_was_not_told_later()
    {
        var enterprise = In(Submitted).Approve(null, Secretary, Now);
        var second = Written(EnterpriseKind.Cooperative);
        enterprise.IsReachedAt("Ny Kontakt", "ny@sted.dk", null, null, FactSource.Enterprise, Today.AddDays(2));
        second.Offers("Cykler, reparation og udlejning", null, FactSource.Enterprise, Today.AddDays(3));
        second.Take(Submit, 5, Now.AddDays(3));

        Assert.Same(enterprise, second.Approve(enterprise, Secretary, Now.AddDays(4)));

        Assert.Equal(("Cykler, reparation og udlejning", "Ny Kontakt", true), (enterprise.Sells, enterprise.ContactName, enterprise.IsCooperative));
        Assert.Equal((Now, Now.AddDays(4)), (enterprise.ApprovedAt, enterprise.ConfirmedAt));
    }

    [Fact]
    public void An_enterprise_keeps_its_number_whatever_is_approved()
    {
        var enterprise = In(Submitted).Approve(null, Secretary, Now);
        var other = Written(EnterpriseKind.Democratic, "24256790");
        other.Take(Submit, null, Now);

        Refused.With("Enterprise.CvrStands", () => other.Approve(enterprise, Secretary, Now));
    }

    [Fact]
    public void What_the_secretariat_does_not_change_keeps_its_source_and_day()
    {
        var enterprise = In(Submitted).Approve(null, Secretary, Now);
        enterprise.Offers("Cykler", null, FactSource.Secretariat, Today.AddDays(9));
        Assert.Equal(new FactOrigin(FactSource.Enterprise, Today), enterprise.Origins[EnterpriseFact.Sells]);
        enterprise.Offers("Ladcykler", null, FactSource.Secretariat, Today.AddDays(9));
        Assert.Equal(new FactOrigin(FactSource.Secretariat, Today.AddDays(9)), enterprise.Origins[EnterpriseFact.Sells]);
    }

    [Fact]
    public void Out_of_the_directory_it_says_why()
    {
        var enterprise = In(Submitted).Approve(null, Secretary, Now);
        enterprise.IsShown(false, Now.AddDays(1), " Lukket ");
        Assert.Equal((false, "Lukket", Now.AddDays(1)), (enterprise.IsListed, enterprise.ListedRemark, enterprise.ChangedAt));
    }

    private static EnterpriseRegistration In(RegistrationStatus status)
    {
        RegistrationStep[] way = status switch
        {
            Draft => [],
            Submitted => [Submit],
            InformationRequested => [Submit, RequestInformation],
            Approved => [Submit, Approve],
            Rejected => [Submit, Reject],
            Withdrawn => [Withdraw],
        };
        var registration = Written(EnterpriseKind.Democratic);
        foreach (var step in way) registration.Take(step, Secretary, Now, "Derfor");
        return registration;
    }

    private static EnterpriseRegistration Written(EnterpriseKind kind, string cvr = Cvr)
    {
        var registration = new EnterpriseRegistration("Cyklerne", "hash", null, Now);
        registration.IsCalled(cvr, "Cyklerne", LegalForm.Fmba, null, FactSource.Enterprise, Today);
        registration.LiesAt(null, "2200", null, District.Noerrebro, FactSource.Enterprise, Today);
        registration.LivesBy(Sector.Reuse, FactSource.Enterprise, Today);
        registration.IsOfKinds([kind], FactSource.Enterprise, Today);
        registration.IsOwnedBy("Flere cykler", "Medlemmerne", true, "Til nye cykler", FactSource.Enterprise, Today);
        registration.Offers("Cykler", null, FactSource.Enterprise, Today);
        registration.IsReachedAt("Lis", "lis@sted.dk", null, null, FactSource.Enterprise, Today);
        foreach (var criterion in Enum.GetValues<Criterion>()) registration.Show(criterion, $"{criterion} er opfyldt");
        registration.Consents(true);
        return registration;
    }
}
