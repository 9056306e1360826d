using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Memberships;

/// <summary>Somebody who takes a seat from a day on: appointed to it, or in place of another.</summary>
public sealed class MemberForm : IVersionedForm
{
    public string? Person { get; set; }

    /// <summary>The organisation that the person sits for; the one proposed when somebody proposed is appointed.</summary>
    public string? Organisation { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The version of the seat, or of the membership that ends.</summary>
    public int Version { get; set; }

    /// <summary>The same form at the version that stands now; what is typed is new and differs from nothing saved.</summary>
    public MemberForm At(Entity saved) => new() { Person = Person, Organisation = Organisation, From = From, Version = saved.Version };
}

/// <summary>What an appointment must have.</summary>
public sealed class MemberFormRules : AbstractValidator<MemberForm>
{
    public MemberFormRules()
    {
        RuleFor(form => form.Person).Required("Person.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Organisation).AtMost(TextLimits.Line);
        RuleFor(form => form.From).Required("Membership.FromMissing").Plausible();
    }
}
