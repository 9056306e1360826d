using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes;

/// <summary>Somebody who speaks at a meeting, and the initials that the minutes write.</summary>
public sealed class SpeakerForm : IVersionedForm
{
    /// <summary>Not asked for again once they are given: they stand in the text.</summary>
    public string? Initials { get; set; }

    public string? Name { get; set; }

    public string? Organisation { get; set; }

    public int Version { get; set; }
}

/// <summary>A speaker has a name.</summary>
public sealed class SpeakerFormRules : AbstractValidator<SpeakerForm>
{
    public SpeakerFormRules()
    {
        RuleFor(form => form.Initials).AtMost(TextLimits.Code);
        RuleFor(form => form.Name).Required("Person.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Organisation).AtMost(TextLimits.Line);
    }
}
