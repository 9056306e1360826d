using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Terms;

/// <summary>A term's terms of reference (kommissorium). Empty tasks and themes are fields that nobody filled in.</summary>
public sealed class TermsOfReferenceForm : IVersionedForm
{
    private const int Spare = 2;

    public string? Purpose { get; set; }

    public IList<string?> Tasks { get; set; } = [];

    public IList<WorkThemeForm> Themes { get; set; } = [];

    public int? Chairs { get; set; }

    public int? Permanents { get; set; }

    public int? BusinessOrganisations { get; set; }

    public int? Experts { get; set; }

    public int? Enterprises { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a term as it stands.</summary>
    public static TermsOfReferenceForm Of(CouncilTerm term) => new()
    {
        Purpose = term.Purpose,
        Tasks = [.. term.Tasks.OrderBy(task => task.Position).Select(task => task.Text)],
        Themes = [.. term.WorkThemes.OrderBy(theme => theme.Position).Select(theme => new WorkThemeForm { Title = theme.Title, Text = theme.Text })],
        Chairs = Required(term, SeatKind.Chair),
        Permanents = Required(term, SeatKind.Permanent),
        BusinessOrganisations = Required(term, SeatKind.BusinessOrganisation),
        Experts = Required(term, SeatKind.Expert),
        Enterprises = Required(term, SeatKind.Enterprise),
        Version = term.Version,
    };

    /// <summary>Ends with a few empty fields to write in.</summary>
    public TermsOfReferenceForm WithSpareFields()
    {
        var (task, theme) = (LastUsed(Tasks, text => text is not null), LastUsed(Themes, known => !known.IsEmpty));
        return WithFields(task + Spare, theme + Spare);
    }

    /// <summary>Ends with so many empty fields that there are at least that many.</summary>
    public TermsOfReferenceForm WithFields(int tasks, int themes)
    {
        while (Tasks.Count < tasks) Tasks.Add(null);
        while (Themes.Count < themes) Themes.Add(new WorkThemeForm());
        return this;
    }

    /// <summary>Writes the form to the term.</summary>
    public void WriteTo(CouncilTerm term) => term.SetTermsOfReference(
        Purpose,
        Tasks.Select(Cleaned.Line).OfType<string>(),
        Themes.Where(theme => !theme.IsEmpty).Select(theme => (theme.Title!, theme.Text!)),
        Enum.GetValues<SeatKind>().Where(kind => Count(kind) is not null).Select(kind => (kind, Count(kind)!.Value)));

    private int? Count(SeatKind kind) => kind switch
    {
        SeatKind.Chair => Chairs,
        SeatKind.Permanent => Permanents,
        SeatKind.BusinessOrganisation => BusinessOrganisations,
        SeatKind.Expert => Experts,
        SeatKind.Enterprise => Enterprises,
    };

    private static int? Required(CouncilTerm term, SeatKind kind) => term.RequiredSeats.FirstOrDefault(seat => seat.Kind == kind)?.Count;

    private static int LastUsed<T>(IList<T> fields, Func<T, bool> isUsed) =>
        fields.Index().LastOrDefault(field => isUsed(field.Item), (-1, default!)).Index + 1;
}

/// <summary>One work theme.</summary>
public sealed class WorkThemeForm
{
    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary>Whether nobody wrote in it.</summary>
    public bool IsEmpty => Cleaned.Text(Title) is null && Cleaned.Text(Text) is null;

    /// <inheritdoc/>
    public override string ToString() => IsEmpty ? "" : $"{Title}: {Text}";
}

/// <summary>What terms of reference must hold to.</summary>
public sealed class TermsOfReferenceFormRules : AbstractValidator<TermsOfReferenceForm>
{
    private const int MostSeats = 100;

    public TermsOfReferenceFormRules()
    {
        RuleFor(form => form.Purpose).AtMost(TextLimits.Text);
        RuleForEach(form => form.Tasks).AtMost(TextLimits.Remark);
        RuleForEach(form => form.Themes).Where(theme => !theme.IsEmpty).ChildRules(theme =>
        {
            theme.RuleFor(form => form.Title).Required("Term.ThemeTitleMissing").AtMost(TextLimits.Line);
            theme.RuleFor(form => form.Text).Required("Term.ThemeTextMissing").AtMost(TextLimits.Remark);
        });
        RuleFor(form => form.Chairs).InclusiveBetween(0, MostSeats).WithMessage("Term.SeatsImpossible");
        RuleFor(form => form.Permanents).InclusiveBetween(0, MostSeats).WithMessage("Term.SeatsImpossible");
        RuleFor(form => form.BusinessOrganisations).InclusiveBetween(0, MostSeats).WithMessage("Term.SeatsImpossible");
        RuleFor(form => form.Experts).InclusiveBetween(0, MostSeats).WithMessage("Term.SeatsImpossible");
        RuleFor(form => form.Enterprises).InclusiveBetween(0, MostSeats).WithMessage("Term.SeatsImpossible");
    }
}
