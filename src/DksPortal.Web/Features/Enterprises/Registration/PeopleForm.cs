using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>How many the enterprise employs, coarsely; the year's figures are told once it is approved.</summary>
public sealed class PeopleForm : IPartForm<PeopleForm>
{
    /// <summary>Null where it is not told.</summary>
    public EnterpriseSize? Size { get; set; }

    public int Version { get; set; }

    public static RegistrationPart Part => RegistrationPart.People;

    public static PeopleForm Showing(EnterpriseRegistration registration) => new() { Size = registration.Size, Version = registration.Version };

    public void Tell(EnterpriseRegistration registration, DateOnly today) =>
        registration.IsThisLarge(Size, registration.Stage, registration.InNationalRegister, FactSource.Enterprise, today);
}
