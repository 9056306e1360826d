using DksPortal.Domain.Enterprises;
using static DksPortal.Domain.Enterprises.RegistrationStatus;

namespace DksPortal.Domain.Tests.Enterprises;

public sealed class RegistrationLifeTests
{
    private static readonly Dictionary<(RegistrationStatus, RegistrationStep), RegistrationStatus> Arrows = new()
    {
        [(Draft, RegistrationStep.Submit)] = Submitted,
        [(Draft, RegistrationStep.Withdraw)] = Withdrawn,
        [(Submitted, RegistrationStep.RequestInformation)] = InformationRequested,
        [(Submitted, RegistrationStep.Approve)] = Approved,
        [(Submitted, RegistrationStep.Reject)] = Rejected,
        [(Submitted, RegistrationStep.Withdraw)] = Withdrawn,
        [(InformationRequested, RegistrationStep.Submit)] = Submitted,
        [(InformationRequested, RegistrationStep.Reject)] = Rejected,
        [(InformationRequested, RegistrationStep.Withdraw)] = Withdrawn,
    };

    public static TheoryData<RegistrationStatus, RegistrationStep> Everything =>
        [.. from status in Enum.GetValues<RegistrationStatus>() from step in Enum.GetValues<RegistrationStep>() select (status, step)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Has_these_arrows_and_no_others(RegistrationStatus from, RegistrationStep step)
    {
        var registration = SampleRegistration.In(from);
        var before = registration.Events.Count;

        if (Arrows.TryGetValue((from, step), out var next))
        {
            Assert.Null(registration.Obstacle(step));
            registration.Take(step, SampleRegistration.Secretary, SampleRegistration.Now, "Derfor");
            Assert.Equal((next, before + 1), (registration.Status, registration.Events.Count));
            Assert.Equal((next, SampleRegistration.Secretary, "Derfor"), (registration.Events[^1].Status, registration.Events[^1].ById, registration.Events[^1].Remark));
        }
        else
        {
            var why = $"Registration.CannotNow.{step}.{from}";
            Assert.Equal(why, registration.Obstacle(step));
            Refused.With(why, () => registration.Take(step, SampleRegistration.Secretary, SampleRegistration.Now, "Derfor"));
            Assert.Equal((from, before), (registration.Status, registration.Events.Count));
        }
    }

    [Fact]
    public void It_is_written_in_as_a_draft_and_when_more_is_asked_for()
    {
        foreach (var status in Enum.GetValues<RegistrationStatus>())
        {
            var why = SampleRegistration.In(status).WritingObstacle;
            Assert.Equal(status is Draft or InformationRequested ? null : $"Registration.CannotWrite.{status}", why);
        }
    }

    [Fact]
    public void What_is_asked_for_is_told_until_it_is_sent_in_again()
    {
        var registration = SampleRegistration.In(InformationRequested);
        Assert.Equal("Derfor", registration.AskedFor);

        registration.Take(RegistrationStep.Submit, null, SampleRegistration.Now.AddDays(1));

        Assert.Null(registration.AskedFor);
        Assert.Equal(SampleRegistration.Now.AddDays(1), registration.SubmittedAt);
    }

    [Fact]
    public void Asking_for_more_and_turning_down_need_words()
    {
        Refused.With("Registration.RemarkMissing", () => SampleRegistration.In(Submitted).Take(RegistrationStep.RequestInformation, 1, SampleRegistration.Now, " "));
        Refused.With("Registration.ReasonMissing", () => SampleRegistration.In(Submitted).Take(RegistrationStep.Reject, 1, SampleRegistration.Now));
    }

    [Fact]
    public void A_social_enterprise_is_approved_when_all_five_criteria_are_met()
    {
        var registration = SampleRegistration.Whole();
        registration.IsOfKinds([EnterpriseKind.SocialEconomy], FactSource.Enterprise, SampleRegistration.Today);
        foreach (var criterion in Enum.GetValues<Criterion>()) registration.Show(criterion, "Det står i vedtægterne");
        registration.Take(RegistrationStep.Submit, null, SampleRegistration.Now);

        foreach (var criterion in Enum.GetValues<Criterion>())
        {
            Refused.With("Registration.CriteriaNotMet", () => registration.Approve(null, SampleRegistration.Secretary, SampleRegistration.Now));
            registration.Find(criterion, Finding.Met, null, SampleRegistration.Secretary, SampleRegistration.Now);
        }

        var enterprise = registration.Approve(null, SampleRegistration.Secretary, SampleRegistration.Now);
        Assert.Equal((true, SampleRegistration.Number, "Kaffekollektivet"), (enterprise.IsListed, enterprise.Cvr, enterprise.Name));
        Assert.Same(enterprise, registration.Enterprise);
    }

    [Fact]
    public void Evidence_told_otherwise_is_looked_at_anew()
    {
        var registration = SampleRegistration.Whole();
        registration.Show(Criterion.Sale, "80 % er salg");
        registration.Take(RegistrationStep.Submit, null, SampleRegistration.Now);
        registration.Find(Criterion.Sale, Finding.NotMet, "Hvoraf ses det?", SampleRegistration.Secretary, SampleRegistration.Now);

        registration.Show(Criterion.Sale, " 80 % er salg ");
        Assert.Equal(Finding.NotMet, registration.Of(Criterion.Sale)!.Finding);

        registration.Show(Criterion.Sale, "80 % er salg, se regnskabet");
        Assert.Equal((Finding.NotAssessed, (string?)null), (registration.Of(Criterion.Sale)!.Finding, registration.Of(Criterion.Sale)!.Note));
    }

    [Fact]
    public void A_password_is_chosen_once_and_when_it_is_approved()
    {
        Refused.With("Registration.NotApproved", () => SampleRegistration.In(Submitted).GetsAccount());
        var registration = SampleRegistration.In(Approved);
        registration.GetsAccount();
        Refused.With("Registration.HasAccount", registration.GetsAccount);
    }

    [Fact]
    public void A_change_of_an_enterprise_keeps_its_number()
    {
        var enterprise = SampleRegistration.In(Submitted).Approve(null, SampleRegistration.Secretary, SampleRegistration.Now).As(5);

        var change = EnterpriseRegistration.OfChange(enterprise, null, new string('B', 64), 3, SampleRegistration.Now);

        Refused.With("Enterprise.CvrStands", () => change.IsCalled("13748136", "Kaffekollektivet", null, null, FactSource.Enterprise, SampleRegistration.Today));
        change.IsCalled(SampleRegistration.Number, "Kaffekollektivet af 2027", null, null, FactSource.Enterprise, SampleRegistration.Today);
        Assert.Equal("Kaffekollektivet af 2027", change.Name);
    }
}
