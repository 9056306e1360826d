using DksPortal.Domain;
using DksPortal.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace DksPortal.Web.Data;

/// <summary>Somebody's way into the portal: an e-mail address, a password and the roles of a person.</summary>
public sealed class Account : IdentityUser<int>, ILogged
{
    /// <summary>Whose it is.</summary>
    public int PersonId { get; set; }

    /// <summary>Whose it is.</summary>
    public Person? Person { get; set; }

    /// <summary>What the person may do.</summary>
    public Roles Roles { get; set; }

    /// <summary>The language chosen, <c>da</c> or <c>en</c>; null while the browser's cookie decides.</summary>
    public string? Language { get; set; }

    /// <summary>Whether an administrator has locked it.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Raised by each logged change; carried by forms.</summary>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public string Path => $"Account/{Id}/";

    /// <inheritdoc/>
    public string DisplayName => Email ?? "";
}
