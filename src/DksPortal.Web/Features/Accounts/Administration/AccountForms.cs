using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Accounts.Administration;

/// <summary>What an account may do and what one signs in with.</summary>
public class AccountForm : IVersionedForm
{
    public string? Email { get; set; }

    public IReadOnlyList<Roles>? Roles { get; set; }

    public int Version { get; set; }

    /// <summary>The roles ticked, together.</summary>
    public Roles AllRoles() => (Roles ?? []).Aggregate(Domain.People.Roles.None, (all, role) => all | role);

    /// <summary>The form as the account stands.</summary>
    public static AccountForm Of(Account account) =>
        new() { Email = account.Email, Roles = account.Roles.Each(), Version = account.Version };
}

/// <summary>A new account and whose it is.</summary>
public sealed class NewAccountForm : AccountForm
{
    public string? Name { get; set; }
}

/// <summary>An address and at least one role.</summary>
public abstract class AccountRulesOfForm<T> : AbstractValidator<T> where T : AccountForm
{
    protected AccountRulesOfForm()
    {
        RuleFor(form => form.Email).EmailAddressGiven();
        RuleFor(form => form.Roles).Must(roles => roles?.Count > 0).WithMessage("Account.RolesMissing");
        RuleFor(form => form.Roles).Must(roles => (roles ?? []).All(RolesList.All.Contains)).WithMessage("Value.Invalid");
    }
}

/// <summary>As for every account.</summary>
public sealed class AccountFormValidator : AccountRulesOfForm<AccountForm>;

/// <summary>A name besides.</summary>
public sealed class NewAccountFormValidator : AccountRulesOfForm<NewAccountForm>
{
    public NewAccountFormValidator() => RuleFor(form => form.Name).Required("Person.NameMissing").AtMost(TextLimits.Line);
}
