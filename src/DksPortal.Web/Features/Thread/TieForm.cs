using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DksPortal.Web.Features.Thread;

/// <summary>What a thing is tied to, or untied from.</summary>
public sealed class TieForm : IVersionedForm
{
    /// <summary>The other thing: see <see cref="ThreadEnd"/>.</summary>
    public string? Other { get; set; }

    /// <summary>Whether the form stands on the thing's own page, to which the reader goes back, or among all that is loose.</summary>
    public bool OnOwnPage { get; set; }

    public int Version { get; set; }
}

/// <summary>What a tie needs.</summary>
public sealed class TieFormRules : AbstractValidator<TieForm>
{
    public TieFormRules() => RuleFor(form => form.Other).Must(other => ThreadEnd.Read(other) is not null).WithMessage("Thread.ChooseOne");
}

/// <summary>The form as it stands beside one thing, with what that can be tied to.</summary>
public sealed record TieFormView(ThreadNode Node, TieForm Form, IReadOnlyList<SelectListItem> Options, bool OnOwnPage);
