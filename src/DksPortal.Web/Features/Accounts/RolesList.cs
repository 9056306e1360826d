using DksPortal.Domain.People;

namespace DksPortal.Web.Features.Accounts;

/// <summary>Roles one by one.</summary>
public static class RolesList
{
    /// <summary>Every role that can be given.</summary>
    public static readonly IReadOnlyList<Roles> All = [.. Enum.GetValues<Roles>().Where(role => role != Roles.None)];

    /// <summary>Each of the roles that are held together.</summary>
    public static IReadOnlyList<Roles> Each(this Roles roles) => [.. All.Where(role => roles.HasFlag(role))];
}
