using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>The consent, with which a registration is sent in.</summary>
public sealed class CheckForm : IVersionedForm
{
    public bool Consents { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static CheckForm Of(EnterpriseRegistration registration) => new() { Consents = registration.HasConsented, Version = registration.Version };
}
