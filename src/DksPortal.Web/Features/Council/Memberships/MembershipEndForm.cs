using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Memberships;

/// <summary>The last day of a membership.</summary>
public sealed class MembershipEndForm : IVersionedForm
{
    public DateOnly? LastDay { get; set; }

    public int Version { get; set; }
}

/// <summary>What ending a membership needs.</summary>
public sealed class MembershipEndFormRules : AbstractValidator<MembershipEndForm>
{
    public MembershipEndFormRules() => RuleFor(form => form.LastDay).Required("Membership.LastDayMissing").Plausible();
}
