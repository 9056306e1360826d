using DksPortal.Domain.Enterprises;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Enterprises.Figures;

/// <summary>What an enterprise tells of those it employed in a year.</summary>
public sealed class FiguresForm : IVersionedForm
{
    public int? Year { get; set; }

    public int? Employees { get; set; }

    public int? FlexJobs { get; set; }

    public int? SmallJobs { get; set; }

    public int? LeisureJobs { get; set; }

    public int? Internships { get; set; }

    public int? FromUnemployment { get; set; }

    /// <summary>Whether figures that are far from those of the year before are right nevertheless.</summary>
    public bool Confirmed { get; set; }

    /// <summary>The year whose figures the form showed: those of another year are not overwritten unseen.</summary>
    public int? OriginalYear { get; set; }

    /// <summary>The version of the year's figures; 0 while nothing was told of it.</summary>
    public int Version { get; set; }

    /// <summary>All of it as one, when all of it is filled in.</summary>
    public Employment? Employment =>
        (Employees, FlexJobs, SmallJobs, LeisureJobs, Internships, FromUnemployment) is ({ } all, { } flex, { } small, { } leisure, { } interns, { } unemployed)
            ? new Employment(all, flex, small, leisure, interns, unemployed)
            : null;

    /// <summary>The form for a year, filled in with what was told of it.</summary>
    public static FiguresForm Of(int year, EmploymentFigures? told) => new()
    {
        Year = year,
        OriginalYear = year,
        Employees = told?.Employees,
        FlexJobs = told?.FlexJobs,
        SmallJobs = told?.SmallJobs,
        LeisureJobs = told?.LeisureJobs,
        Internships = told?.Internships,
        FromUnemployment = told?.FromUnemployment,
        Version = told?.Version ?? 0,
    };
}

/// <summary>What the form must hold. What no enterprise can have stands beside the figure that is too large.</summary>
public sealed class FiguresFormRules : AbstractValidator<FiguresForm>
{
    public FiguresFormRules()
    {
        RuleFor(form => form.Year).Required("Figures.YearImpossible");
        Figure(form => form.Employees, "Employment.EmployeesMissing");
        Figure(form => form.FlexJobs, "Employment.FlexJobsMissing");
        Figure(form => form.SmallJobs, "Employment.SmallJobsMissing");
        Figure(form => form.LeisureJobs, "Employment.LeisureJobsMissing");
        Figure(form => form.Internships, "Employment.InternshipsMissing");
        Figure(form => form.FromUnemployment, "Employment.FromUnemploymentMissing");

        Impossible(form => form.FlexJobs, "Figures.FlexJobsOverEmployees");
        Impossible(form => form.SmallJobs, "Figures.SmallJobsOverEmployees");
        Impossible(form => form.LeisureJobs, "Figures.LeisureJobsOverEmployees");
        Impossible(form => form.Employees, "Figures.VulnerableOverEmployees");
        Impossible(form => form.FromUnemployment, "Figures.UnemployedOverAll");
    }

    /// <summary>Each that is left empty is named: all of them stand in one summary.</summary>
    private void Figure(System.Linq.Expressions.Expression<Func<FiguresForm, int?>> field, string missing) => RuleFor(field).Required(missing)
        .Must(number => number is null or >= 0).WithMessage("Figures.Negative")
        .Must(number => number is null or <= Employment.Most).WithMessage("Figures.TooMany");

    private void Impossible(System.Linq.Expressions.Expression<Func<FiguresForm, int?>> field, string why) =>
        RuleFor(field).Must((form, _) => form.Employment?.Impossible != why).WithMessage(why);
}
