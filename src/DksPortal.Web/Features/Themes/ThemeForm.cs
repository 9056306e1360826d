using DksPortal.Domain;
using DksPortal.Domain.Themes;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Themes;

/// <summary>What is to be done with what was written.</summary>
public enum ThemeAct
{
    /// <summary>Put it before the council; of one that is there already: save it.</summary>
    Propose,
    /// <summary>Keep it as a draft.</summary>
    Keep,
    /// <summary>Show the themes that are like it.</summary>
    Compare,
}

/// <summary>A theme as it is written: three short questions.</summary>
public sealed class ThemeForm : IVersionedForm
{
    public string? Title { get; set; }

    public string? Problem { get; set; }

    public string? Wish { get; set; }

    /// <summary>The numbers of the principles that it serves.</summary>
    public List<int> Principles { get; set; } = [];

    /// <summary>The title of the work theme that it falls under.</summary>
    public string? WorkTheme { get; set; }

    /// <summary>The name of the person whom the secretariat proposes it for.</summary>
    public string? Proposer { get; set; }

    public ThemeAct Act { get; set; }

    public int Version { get; set; }

    /// <summary>The form of one as it stands.</summary>
    public static ThemeForm Of(Theme theme) => new()
    {
        Title = theme.Title,
        Problem = theme.Problem,
        Wish = theme.Wish,
        Principles = [.. theme.Principles.Select(served => served.VisionPrinciple!.Number).Order()],
        WorkTheme = theme.WorkTheme?.Title,
        Version = theme.Version,
    };
}

/// <summary>A draft needs its title alone, a proposal all three answers.</summary>
public sealed class ThemeFormRules : AbstractValidator<ThemeForm>
{
    public ThemeFormRules()
    {
        RuleFor(form => form.Title).AtMost(TextLimits.Line);
        RuleFor(form => form.Title).Required("Theme.TitleMissing").When(form => form.Act != ThemeAct.Compare);
        RuleFor(form => form.Problem).AtMost(TextLimits.Text);
        RuleFor(form => form.Problem).Required("Theme.ProblemMissing").When(form => form.Act == ThemeAct.Propose);
        RuleFor(form => form.Wish).AtMost(TextLimits.Text);
        RuleFor(form => form.Wish).Required("Theme.WishMissing").When(form => form.Act == ThemeAct.Propose);
        RuleFor(form => form.Proposer).AtMost(TextLimits.Line);
        RuleFor(form => form.Act).IsInEnum().WithMessage("Value.Invalid");
    }
}
