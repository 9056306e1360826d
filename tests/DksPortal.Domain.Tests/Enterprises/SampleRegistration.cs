using DksPortal.Domain.Enterprises;

namespace DksPortal.Domain.Tests.Enterprises;

/// <summary>A registration that lacks nothing, in any state.</summary>
internal static class SampleRegistration
{
    public const int Secretary = 7;
    public const string Number = "24256790";

    public static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Dictionary<RegistrationStatus, RegistrationStep[]> Ways = new()
    {
        [RegistrationStatus.Draft] = [],
        [RegistrationStatus.Submitted] = [RegistrationStep.Submit],
        [RegistrationStatus.InformationRequested] = [RegistrationStep.Submit, RegistrationStep.RequestInformation],
        [RegistrationStatus.Approved] = [RegistrationStep.Submit, RegistrationStep.Approve],
        [RegistrationStatus.Rejected] = [RegistrationStep.Submit, RegistrationStep.Reject],
        [RegistrationStatus.Withdrawn] = [RegistrationStep.Withdraw],
    };

    /// <summary>One that was only begun.</summary>
    public static EnterpriseRegistration Begun() => new("Kaffekollektivet", new string('A', 64), null, Now);

    /// <summary>A democratic one that lacks nothing.</summary>
    public static EnterpriseRegistration Whole()
    {
        var registration = Begun();
        registration.IsCalled(Number, "Kaffekollektivet", LegalForm.Amba, new PartialDate(2019), FactSource.Enterprise, Today);
        registration.LiesAt("Blågårdsgade 12", "2200", "København N", District.Noerrebro, FactSource.Enterprise, Today);
        registration.LivesBy(Sector.Food, FactSource.Enterprise, Today);
        registration.IsOfKinds([EnterpriseKind.Democratic], FactSource.Enterprise, Today);
        registration.IsOwnedBy(null, "28 medarbejdere", true, "Bliver i virksomheden", FactSource.Enterprise, Today);
        registration.Offers("Kantinedrift", null, FactSource.Enterprise, Today);
        registration.IsReachedAt("Anna Berg", "anna@kaffe.example", null, null, FactSource.Enterprise, Today);
        registration.Consents(true);
        return registration;
    }

    /// <summary>One in that state.</summary>
    public static EnterpriseRegistration In(RegistrationStatus status)
    {
        var registration = Whole();
        foreach (var step in Ways[status]) registration.Take(step, Secretary, Now, "Derfor");
        return registration;
    }
}
