using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>What the secretariat finds of one criterion.</summary>
public sealed class FindingLine
{
    public Criterion? Criterion { get; set; }

    public Finding? Finding { get; set; }

    public string? Note { get; set; }
}

/// <summary>What the secretariat finds of all five.</summary>
public sealed class AssessmentForm : IVersionedForm
{
    public List<FindingLine> Findings { get; set; } = [];

    public int Version { get; set; }

    /// <summary>As it stands.</summary>
    public static AssessmentForm Of(EnterpriseRegistration registration) => new()
    {
        Findings = [.. Enum.GetValues<Criterion>().Select(one => new FindingLine
        {
            Criterion = one,
            Finding = registration.Of(one)?.Finding ?? Finding.NotAssessed,
            Note = registration.Of(one)?.Note,
        })],
        Version = registration.Version,
    };
}

/// <summary>Each of the five once, with one of the three words.</summary>
public sealed class AssessmentFormRules : AbstractValidator<AssessmentForm>
{
    public AssessmentFormRules()
    {
        RuleForEach(form => form.Findings).ChildRules(line =>
        {
            line.RuleFor(one => one.Criterion).Required("Value.Missing").IsInEnum().WithMessage("Value.Invalid");
            line.RuleFor(one => one.Finding).Required("Value.Missing").IsInEnum().WithMessage("Value.Invalid");
            line.RuleFor(one => one.Note).AtMost(TextLimits.Remark);
        });
        RuleFor(form => form.Findings).Must(lines => lines.Select(line => line.Criterion).Distinct().Count() == lines.Count).WithMessage("Value.Invalid");
    }
}

/// <summary>What is missing.</summary>
public sealed class RequestForm : IVersionedForm
{
    public string? Missing { get; set; }

    public int Version { get; set; }
}

/// <summary>The enterprise must be told.</summary>
public sealed class RequestFormRules : AbstractValidator<RequestForm>
{
    public RequestFormRules() => RuleFor(form => form.Missing).Required("Registration.RemarkMissing").AtMost(TextLimits.Remark);
}

/// <summary>Why a registration is turned down.</summary>
public sealed class RejectForm : IVersionedForm
{
    public string? Reason { get; set; }

    public int Version { get; set; }
}

/// <summary>The enterprise is owed a reason.</summary>
public sealed class RejectFormRules : AbstractValidator<RejectForm>
{
    public RejectFormRules() => RuleFor(form => form.Reason).Required("Registration.ReasonMissing").AtMost(TextLimits.Remark);
}

/// <summary>Why a registration is taken back.</summary>
public sealed class WithdrawForm : IVersionedForm
{
    public string? Remark { get; set; }

    public int Version { get; set; }
}

/// <summary>It may be left unsaid.</summary>
public sealed class WithdrawFormRules : AbstractValidator<WithdrawForm>
{
    public WithdrawFormRules() => RuleFor(form => form.Remark).AtMost(TextLimits.Remark);
}

/// <summary>What was typed in the forms of a registration's page; each field has a name of its own.</summary>
public sealed record DeskForms
{
    public AssessmentForm? Assessment { get; init; }

    public RequestForm Request { get; init; } = new();

    public RejectForm Reject { get; init; } = new();

    public WithdrawForm Withdraw { get; init; } = new();
}
