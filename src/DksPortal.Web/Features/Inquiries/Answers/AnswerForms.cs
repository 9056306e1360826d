using DksPortal.Domain;
using DksPortal.Domain.Inquiries;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>The answer to one question, and who is to write it.</summary>
public sealed class AnswerForm : IVersionedForm
{
    public string? Answer { get; set; }

    public string? Responsible { get; set; }

    /// <summary>The question's version.</summary>
    public int Version { get; set; }

    /// <summary>The form of an answer as it stands.</summary>
    public static AnswerForm Of(InquiryQuestion question) => new() { Answer = question.Answer, Responsible = question.Responsible?.Name, Version = question.Version };
}

/// <summary>An answer that is not too long.</summary>
public sealed class AnswerFormRules : AbstractValidator<AnswerForm>
{
    public AnswerFormRules()
    {
        RuleFor(form => form.Answer).AtMost(TextLimits.Text);
        RuleFor(form => form.Responsible).AtMost(TextLimits.Line);
        RuleFor(form => form.Responsible).Must(name => Cleaned.Line(name) is not { } line || NameKey.Of(line).Length > 0).WithMessage("Person.NameMissing");
    }
}

/// <summary>Which administration and office answers.</summary>
public sealed class OfficeForm : IVersionedForm
{
    public int? AdministrationId { get; set; }

    public string? Office { get; set; }

    public int Version { get; set; }

    /// <summary>As it stands.</summary>
    public static OfficeForm Of(Inquiry inquiry) => new() { AdministrationId = inquiry.AdministrationId, Office = inquiry.Office, Version = inquiry.Version };
}

/// <summary>An office whose name is not too long.</summary>
public sealed class OfficeFormRules : AbstractValidator<OfficeForm>
{
    public OfficeFormRules() => RuleFor(form => form.Office).AtMost(TextLimits.Line);
}

/// <summary>The day on which the answers go.</summary>
public sealed class SendAnswersForm : IVersionedForm
{
    public DateOnly? SentOn { get; set; }

    public int Version { get; set; }
}

/// <summary>There is a day.</summary>
public sealed class SendAnswersFormRules : AbstractValidator<SendAnswersForm>
{
    public SendAnswersFormRules() => RuleFor(form => form.SentOn).Required("Inquiry.SentOnMissing").Plausible();
}
