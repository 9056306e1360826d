using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Meetings.Invitations;

/// <summary>A guest: somebody the portal knows, or a name that it learns.</summary>
public sealed class GuestForm
{
    public string? Name { get; set; }

    /// <summary>The page to return to, within the portal.</summary>
    public string? Back { get; set; }
}

/// <summary>A guest has a name.</summary>
public sealed class GuestFormRules : AbstractValidator<GuestForm>
{
    public GuestFormRules() => RuleFor(form => form.Name).Required("Person.NameMissing").AtMost(TextLimits.Line);
}
