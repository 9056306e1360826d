using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Minutes.Import;

/// <summary>Minutes that were written elsewhere.</summary>
public sealed class ImportForm : IVersionedForm
{
    public string? Text { get; set; }

    /// <summary>That the points come after those that the agenda has.</summary>
    public bool AddsToAgenda { get; set; }

    /// <summary>The version of the meeting.</summary>
    public int Version { get; set; }
}

/// <summary>There is a text, and it has an end.</summary>
public sealed class ImportFormRules : AbstractValidator<ImportForm>
{
    public ImportFormRules() => RuleFor(form => form.Text).Required("Import.TextMissing").AtMost(TextLimits.WholeMinutes);
}
