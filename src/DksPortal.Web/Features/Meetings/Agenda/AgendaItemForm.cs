using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>An agenda item as the secretariat writes it.</summary>
public sealed class AgendaItemForm : IVersionedForm
{
    public string? Title { get; set; }

    public AgendaItemKind? Kind { get; set; } = AgendaItemKind.Discussion;

    public int? Minutes { get; set; }

    public TimeOnly? FixedStart { get; set; }

    /// <summary>Names, one on each line.</summary>
    public string? Presenters { get; set; }

    /// <summary>Names of organisations that it concerns, one on each line.</summary>
    public string? Concerns { get; set; }

    public string? Purpose { get; set; }

    public string? CaseText { get; set; }

    public string? Recommendation { get; set; }

    public bool IsClosed { get; set; }

    public int Version { get; set; }

    /// <summary>The names of the presenters.</summary>
    public IReadOnlyList<string> PresenterNames =>
        [.. (Presenters ?? "").Split('\n', ';').Select(Cleaned.Line).OfType<string>().Distinct()];

    /// <summary>The names of the organisations, as they stand on their lines.</summary>
    public IReadOnlyList<string> ConcernNames => [.. (Concerns ?? "").Split('\n', ';').Select(Cleaned.Line).OfType<string>().Distinct()];

    /// <summary>The form of an item as it stands.</summary>
    public static AgendaItemForm Of(AgendaItem item) => new()
    {
        Title = item.Title,
        Kind = item.Kind,
        Minutes = item.Minutes,
        FixedStart = item.FixedStart,
        Presenters = string.Join('\n', item.Presenters.OrderBy(presenter => presenter.Position).Select(presenter => presenter.Name)),
        Concerns = string.Join('\n', item.Concerns.OrderBy(concern => concern.Id).Select(concern => concern.Organisation!.Name)),
        Purpose = item.Purpose,
        CaseText = item.CaseText,
        Recommendation = item.Recommendation,
        IsClosed = item.IsClosed,
        Version = item.Version,
    };
}

/// <summary>What an agenda item must have.</summary>
public sealed class AgendaItemFormRules : AbstractValidator<AgendaItemForm>
{
    private const int MostPresenters = 20;

    private const int MostConcerns = 20;

    public AgendaItemFormRules()
    {
        RuleFor(form => form.Title).Required("Agenda.TitleMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Kind).Required("Agenda.KindMissing").IsInEnum().WithMessage("Agenda.KindMissing");
        RuleFor(form => form.Minutes).Must(minutes => minutes is null or (>= 0 and <= AgendaItem.LongestMinutes))
            .WithMessage("Agenda.MinutesImpossible").WithState(_ => new object[] { AgendaItem.LongestMinutes });
        RuleFor(form => form.Presenters)
            .Must((form, _) => form.PresenterNames.All(name => name.Length <= TextLimits.Line)).WithMessage("Agenda.PresenterTooLong")
            .Must((form, _) => form.PresenterNames.Count <= MostPresenters).WithMessage("Agenda.TooManyPresenters").WithState(_ => new object[] { MostPresenters });
        RuleFor(form => form.Concerns)
            .Must((form, _) => form.ConcernNames.All(name => name.Length <= TextLimits.Line)).WithMessage("Concern.TooLong")
            .Must((form, _) => form.ConcernNames.All(name => NameKey.Of(name).Length > 0)).WithMessage("Organisation.NameMissing")
            .Must((form, _) => form.ConcernNames.Count <= MostConcerns).WithMessage("Concern.TooMany").WithState(_ => new object[] { MostConcerns });
        RuleFor(form => form.Purpose).AtMost(TextLimits.Remark);
        RuleFor(form => form.CaseText).AtMost(TextLimits.Text);
        RuleFor(form => form.Recommendation).AtMost(TextLimits.Text);
    }
}
