using DksPortal.Domain;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>Copenhagen's answer to one question: the row that was chosen, several of them, or a number.</summary>
public sealed class SurveyLine
{
    public string? Row { get; set; }

    public List<string?> Rows { get; set; } = [];

    public int? Number { get; set; }

    /// <summary>Where it is known from; asked once for each table.</summary>
    public string? Note { get; set; }
}

/// <summary>Copenhagen's answers for a year, question by question.</summary>
public sealed class CopenhagenForm : IVersionedForm
{
    public int? Year { get; set; }

    /// <summary>The year whose answers the form was opened with.</summary>
    public int ReadYear { get; set; }

    public List<SurveyLine> Lines { get; set; } = [];

    public int Version { get; set; }

    /// <summary>As many lines as there are questions, whatever was posted.</summary>
    public void Fit(int questions)
    {
        if (Lines.Count > questions) Lines.RemoveRange(questions, Lines.Count - questions);
        while (Lines.Count < questions) Lines.Add(new SurveyLine());
    }
}

/// <summary>What the form must hold.</summary>
public sealed class CopenhagenFormRules : AbstractValidator<CopenhagenForm>
{
    public CopenhagenFormRules()
    {
        RuleFor(form => form.Year).Required("Survey.YearMissing");
        RuleForEach(form => form.Lines).ChildRules(line =>
        {
            line.RuleFor(one => one.Number).Must(number => number is null or (>= 0 and <= 100_000)).WithMessage("Survey.NumberImpossible");
            line.RuleFor(one => one.Note).AtMost(TextLimits.Remark);
        });
    }
}
