using DksPortal.Domain.People;
using Microsoft.AspNetCore.Authorization;

namespace DksPortal.Web.Infrastructure.Security;

/// <summary>For everybody, signed in or not; what is shown still depends on who looks.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAllAttribute : Attribute, IAllowAnonymous;

/// <summary>For those with any of these roles; others find nothing there.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OnlyAttribute : AuthorizeAttribute
{
    /// <summary>For those with any of these roles.</summary>
    public OnlyAttribute(Roles any) => Roles = string.Join(',', Names(any));

    private static IEnumerable<string> Names(Roles any) =>
        Enum.GetValues<Roles>().Where(role => role != Domain.People.Roles.None && any.HasFlag(role)).Select(role => role.ToString());
}

/// <summary>The sets of roles that the access table speaks of.</summary>
public static class Access
{
    /// <summary>Those who may write: the secretariat, and administrators, who have its rights too.</summary>
    public const Roles Secretariat = Roles.Secretariat | Roles.Administrator;

    /// <summary>Politicians, who put questions, and those who take them down for them.</summary>
    public const Roles Askers = Roles.Politician | Secretariat;

    /// <summary>Members, and those who write for them.</summary>
    public const Roles Council = Roles.Member | Secretariat;

    /// <summary>Those who keep an enterprise's own facts, and those who keep all of them.</summary>
    public const Roles Register = Roles.Enterprise | Secretariat;

    /// <summary>Those who follow what becomes of a meeting: politicians too.</summary>
    public const Roles Followers = Roles.Politician | Council;
}
