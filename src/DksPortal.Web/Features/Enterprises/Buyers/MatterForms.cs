using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>Keeps a question as a matter.</summary>
public sealed class KeepForm
{
    public string? Buyer { get; set; }

    public string? Need { get; set; }

    public string? Amount { get; set; }

    public DateOnly? NeededBy { get; set; }

    /// <summary>The proposed enterprises that are asked at once.</summary>
    public List<int> Enterprises { get; set; } = [];

    /// <summary>Of the question that was asked.</summary>
    public static KeepForm Of(AskForm ask) => new() { Need = ask.Need, Amount = ask.Amount, NeededBy = ask.NeededBy };
}

/// <summary>What it must hold.</summary>
public sealed class KeepFormRules : AbstractValidator<KeepForm>
{
    public KeepFormRules()
    {
        RuleFor(form => form.Buyer).Required("Buyer.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Need).Required("Buyer.NeedMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Amount).Amount();
        RuleFor(form => form.NeededBy).Plausible();
    }
}

/// <summary>Changes what a matter is about.</summary>
public sealed class MatterForm : IVersionedForm
{
    public string? Buyer { get; set; }

    public string? Need { get; set; }

    public string? Amount { get; set; }

    public DateOnly? NeededBy { get; set; }

    public string? Note { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static MatterForm Of(BuyerQuestion question) => new()
    {
        Buyer = question.Buyer,
        Need = question.Need,
        Amount = question.Amount?.ToKroner(),
        NeededBy = question.NeededBy,
        Note = question.Note,
        Version = question.Version,
    };
}

/// <summary>What it must hold.</summary>
public sealed class MatterFormRules : AbstractValidator<MatterForm>
{
    public MatterFormRules()
    {
        RuleFor(form => form.Buyer).Required("Buyer.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Need).Required("Buyer.NeedMissing").AtMost(TextLimits.Remark);
        RuleFor(form => form.Amount).Amount();
        RuleFor(form => form.NeededBy).Plausible();
        RuleFor(form => form.Note).AtMost(TextLimits.Remark);
    }
}

/// <summary>Says that enterprises were asked: proposed ones, and one by its number or name.</summary>
public sealed class AddAskedForm : IVersionedForm
{
    public List<int> Enterprises { get; set; } = [];

    public string? Who { get; set; }

    public DateOnly? AskedOn { get; set; }

    public int Version { get; set; }
}

/// <summary>What it must hold.</summary>
public sealed class AddAskedFormRules : AbstractValidator<AddAskedForm>
{
    public AddAskedFormRules()
    {
        RuleFor(form => form.Who).AtMost(TextLimits.Line)
            .Must((form, who) => form.Enterprises.Count > 0 || Cleaned.Line(who) is not null).WithMessage("Buyer.WhoMissing");
        RuleFor(form => form.AskedOn).Required("Buyer.AskedOnMissing").Plausible();
    }
}

/// <summary>What an enterprise answered.</summary>
public sealed class AskedAnswerForm : IVersionedForm
{
    public BuyerAnswer? Answer { get; set; }

    public string? Note { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static AskedAnswerForm Of(AskedEnterprise one) => new() { Answer = one.Answer, Note = one.Note, Version = one.Version };
}

/// <summary>What it must hold.</summary>
public sealed class AskedAnswerFormRules : AbstractValidator<AskedAnswerForm>
{
    public AskedAnswerFormRules()
    {
        RuleFor(form => form.Answer).Required("Value.Missing").IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Note).AtMost(TextLimits.Remark);
    }
}

/// <summary>Says what came of a matter.</summary>
public sealed class CloseMatterForm : IVersionedForm
{
    public string? Result { get; set; }

    public int Version { get; set; }
}

/// <summary>What it must hold.</summary>
public sealed class CloseMatterFormRules : AbstractValidator<CloseMatterForm>
{
    public CloseMatterFormRules() => RuleFor(form => form.Result).Required("Buyer.ResultMissing").AtMost(TextLimits.Remark);
}
