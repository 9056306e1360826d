using DksPortal.Domain.Enterprises;

namespace DksPortal.Domain.Tests.Enterprises;

public sealed class RegistrationMissingTests
{
    private static readonly DateOnly Today = SampleRegistration.Today;

    [Fact]
    public void What_was_only_begun_lacks_all_in_the_order_of_its_steps() => Assert.Equal(
        ["Registration.CvrMissing", "Registration.AddressMissing", "Registration.SectorMissing", "Registration.KindMissing",
            "Registration.SellsMissing", "Registration.ContactMissing", "Registration.ConsentMissing"],
        SampleRegistration.Begun().Missing);

    [Fact]
    public void Without_a_number_it_is_saved_but_not_sent_in()
    {
        var registration = SampleRegistration.Whole();
        registration.IsCalled("", "Kaffekollektivet", null, null, FactSource.Enterprise, Today);

        Assert.Equal(["Registration.CvrMissing"], registration.Missing);
        Refused.With("Registration.CvrMissing", () => registration.Take(RegistrationStep.Submit, null, SampleRegistration.Now));
    }

    [Theory]
    [InlineData(EnterpriseKind.Democratic, "Registration.DemocracyMissing")]
    [InlineData(EnterpriseKind.Cooperative, "Registration.DemocracyMissing")]
    [InlineData(EnterpriseKind.SocialEconomy, "Registration.EvidenceMissing")]
    public void Each_kind_owes_its_own_answers(EnterpriseKind kind, string lacking)
    {
        var registration = SampleRegistration.Whole();
        registration.IsOfKinds([kind], FactSource.Enterprise, Today);
        registration.IsOwnedBy(null, null, null, null, FactSource.Enterprise, Today);

        Assert.Equal([lacking], registration.Missing);
    }

    [Fact]
    public void A_criterion_without_evidence_is_missed_but_for_the_number_which_shows_itself()
    {
        foreach (var missed in Enum.GetValues<Criterion>())
        {
            var registration = SampleRegistration.Whole();
            registration.IsOfKinds([EnterpriseKind.SocialEconomy], FactSource.Enterprise, Today);
            foreach (var criterion in Enum.GetValues<Criterion>()) registration.Show(criterion, criterion == missed ? " " : "Se vedtægterne");

            Assert.Equal(missed == Criterion.CvrNumber ? [] : ["Registration.EvidenceMissing"], registration.Missing);
        }
    }

    [Fact]
    public void Another_number_has_not_been_looked_up()
    {
        var registration = SampleRegistration.Whole();
        registration.IsLookedUp(found: true, active: true, adProtected: true, SampleRegistration.Now);

        registration.IsCalled(SampleRegistration.Number, "Kaffen", null, null, FactSource.Enterprise, Today);
        Assert.Equal((true, true, true), (registration.IsInCvr, registration.IsActiveInCvr, registration.IsAdProtected));

        registration.IsCalled("13748136", "Kaffen", null, null, FactSource.Enterprise, Today);
        Assert.Equal((null, null, false), (registration.IsInCvr, registration.IsActiveInCvr, registration.IsAdProtected));
    }
}
