using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Figures;

/// <summary>An enterprise's figures, year by year, and the form for one of the years.</summary>
/// <param name="Enterprise">The enterprise with all that it told.</param>
/// <param name="Form">The form.</param>
/// <param name="IsUnlikely">Whether what was typed is far from what was told of the year before.</param>
public sealed record FiguresPage(Enterprise Enterprise, FiguresForm Form, bool IsUnlikely)
{
    /// <summary>What stands beside the form: what was told of the year before, or of the last one before that.</summary>
    public EmploymentFigures? Before => Enterprise.FiguresBefore(Form.Year ?? int.MaxValue);
}
