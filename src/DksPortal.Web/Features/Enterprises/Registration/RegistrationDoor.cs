using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Options;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>Opens a registration to whoever knows its secret.</summary>
public sealed class RegistrationDoor(PortalDb db, IOptions<PortalOptions> portal)
{
    /// <summary>The registration with all that it consists of; null when no link leads there.</summary>
    public Task<EnterpriseRegistration?> OpenAsync(string secret, CancellationToken cancel)
    {
        var hash = SecretLink.HashOf(secret);
        return db.EnterpriseRegistrations.Include(one => one.Criteria).Include(one => one.Events).Include(one => one.Enterprise).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.SecretHash == hash, cancel);
    }

    /// <summary>What its pages show around their forms.</summary>
    public RegistrationPage Page(EnterpriseRegistration registration, string secret, RegistrationPart? part = null) =>
        new(registration, secret, portal.Value.BaseAddress.TrimEnd('/') + SecretLink.Path(secret), part);
}
