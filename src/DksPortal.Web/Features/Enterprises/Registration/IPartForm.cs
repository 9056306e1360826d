using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>The form of one part of a registration. It may be saved half written; what lacks is told before it is sent in.</summary>
/// <typeparam name="TSelf">The form itself.</typeparam>
public interface IPartForm<TSelf> : IVersionedForm where TSelf : class, IPartForm<TSelf>
{
    /// <summary>Which part.</summary>
    static abstract RegistrationPart Part { get; }

    /// <summary>The form of one as it stands.</summary>
    static abstract TSelf Showing(EnterpriseRegistration registration);

    /// <summary>Tells what was written.</summary>
    void Tell(EnterpriseRegistration registration, DateOnly today);
}
