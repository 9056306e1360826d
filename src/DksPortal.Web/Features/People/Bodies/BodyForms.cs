using DksPortal.Domain;
using DksPortal.Domain.People;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.People.Bodies;

/// <summary>An administration as the secretariat writes it.</summary>
public sealed class AdministrationForm : IVersionedForm
{
    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? OtherName { get; set; }

    public int Version { get; set; }

    /// <summary>The form of an administration as it stands.</summary>
    public static AdministrationForm Of(Administration body) =>
        new() { Name = body.Name, ShortName = body.ShortName, OtherName = body.OtherName, Version = body.Version };
}

/// <summary>A committee as the secretariat writes it.</summary>
public sealed class CommitteeForm : IVersionedForm
{
    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a committee as it stands.</summary>
    public static CommitteeForm Of(Committee body) => new() { Name = body.Name, ShortName = body.ShortName, Version = body.Version };
}

/// <summary>What an administration must have.</summary>
public sealed class AdministrationFormRules : AbstractValidator<AdministrationForm>
{
    public AdministrationFormRules()
    {
        RuleFor(form => form.Name).NameRequired("Body.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.ShortName).NameRequired("Body.ShortNameMissing").AtMost(TextLimits.Code);
        RuleFor(form => form.OtherName).AtMost(TextLimits.Line);
    }
}

/// <summary>What a committee must have.</summary>
public sealed class CommitteeFormRules : AbstractValidator<CommitteeForm>
{
    public CommitteeFormRules()
    {
        RuleFor(form => form.Name).NameRequired("Body.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.ShortName).NameRequired("Body.ShortNameMissing").AtMost(TextLimits.Code);
    }
}
