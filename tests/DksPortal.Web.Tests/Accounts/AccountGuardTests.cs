using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Accounts.Administration;

namespace DksPortal.Web.Tests.Accounts;

public sealed class AccountGuardTests
{
    private static readonly Account Administrator = new() { Id = 1, Roles = Roles.Administrator };
    private static readonly Account Member = new() { Id = 2, Roles = Roles.Member };

    [Fact]
    public void Nobody_locks_their_own_account() => Assert.Equal("Account.OwnLock", Administrator.ObstacleToLocking(me: 1, others: 3));

    [Fact]
    public void The_last_administrator_is_not_locked() => Assert.Equal("Account.LastAdministrator", Administrator.ObstacleToLocking(me: 2, others: 0));

    [Fact]
    public void Another_administrator_can_be_locked() => Assert.Null(Administrator.ObstacleToLocking(me: 2, others: 1));

    [Fact]
    public void A_member_can_be_locked() => Assert.Null(Member.ObstacleToLocking(me: 1, others: 0));

    [Fact]
    public void Nobody_gives_up_their_own_role_as_administrator() =>
        Assert.Equal("Account.OwnRole", Administrator.ObstacleToRoles(Roles.Secretariat, me: 1, others: 3));

    [Fact]
    public void The_last_administrator_keeps_the_role() =>
        Assert.Equal("Account.LastAdministrator", Administrator.ObstacleToRoles(Roles.Secretariat, me: 2, others: 0));

    [Fact]
    public void More_roles_can_always_be_given() =>
        Assert.Null(Administrator.ObstacleToRoles(Roles.Administrator | Roles.Member, me: 1, others: 0));

    [Fact]
    public void A_change_of_roles_ends_the_sessions_and_none_does_not()
    {
        var account = new Account { Roles = Roles.Member, SecurityStamp = "before" };

        account.MayActAs(Roles.Member);
        Assert.Equal("before", account.SecurityStamp);

        account.MayActAs(Roles.Member | Roles.Politician);
        Assert.NotEqual("before", account.SecurityStamp);
    }
}
