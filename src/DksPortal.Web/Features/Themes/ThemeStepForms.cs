using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Themes;

/// <summary>Something said of a theme.</summary>
public sealed class CommentForm : IVersionedForm
{
    public string? Comment { get; set; }

    public int Version { get; set; }
}

/// <summary>A comment says something.</summary>
public sealed class CommentFormRules : AbstractValidator<CommentForm>
{
    public CommentFormRules() => RuleFor(form => form.Comment).Required("Theme.CommentMissing").AtMost(TextLimits.Remark);
}

/// <summary>Why a theme is turned down.</summary>
public sealed class DeclineForm : IVersionedForm
{
    public string? Reason { get; set; }

    public int Version { get; set; }
}

/// <summary>The proposer is owed a reason.</summary>
public sealed class DeclineFormRules : AbstractValidator<DeclineForm>
{
    public DeclineFormRules() => RuleFor(form => form.Reason).Required("Theme.ReasonMissing").AtMost(TextLimits.Remark);
}

/// <summary>Which theme this one is laid together with.</summary>
public sealed class MergeForm : IVersionedForm
{
    public int? Into { get; set; }

    public string? MergeRemark { get; set; }

    public int Version { get; set; }
}

/// <summary>There is another theme.</summary>
public sealed class MergeFormRules : AbstractValidator<MergeForm>
{
    public MergeFormRules()
    {
        RuleFor(form => form.Into).Required("Theme.IntoMissing");
        RuleFor(form => form.MergeRemark).AtMost(TextLimits.Remark);
    }
}

/// <summary>On which meeting's agenda a theme is put.</summary>
public sealed class ScheduleForm : IVersionedForm
{
    /// <summary>The meeting's slug.</summary>
    public string? Meeting { get; set; }

    public int Version { get; set; }
}

/// <summary>There is a meeting.</summary>
public sealed class ScheduleFormRules : AbstractValidator<ScheduleForm>
{
    public ScheduleFormRules() => RuleFor(form => form.Meeting).Required("Theme.MeetingMissing");
}

/// <summary>What a theme came to.</summary>
public sealed class CloseForm : IVersionedForm
{
    public string? Result { get; set; }

    public int Version { get; set; }
}

/// <summary>It may be left unsaid.</summary>
public sealed class CloseFormRules : AbstractValidator<CloseForm>
{
    public CloseFormRules() => RuleFor(form => form.Result).AtMost(TextLimits.Remark);
}

/// <summary>What was typed in the forms of a theme's page; each field has a name of its own.</summary>
public sealed record ThemeForms
{
    public CommentForm Comment { get; init; } = new();

    public DeclineForm Decline { get; init; } = new();

    public MergeForm Merge { get; init; } = new();

    public ScheduleForm Schedule { get; init; } = new();

    public CloseForm Close { get; init; } = new();
}
