using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.People;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Terms;

/// <summary>A term's facts as the secretariat writes them.</summary>
public sealed class TermForm : IVersionedForm
{
    public string? Name { get; set; }

    /// <summary>As <see cref="PartialDate.Parse"/> reads it.</summary>
    public string? From { get; set; }

    /// <summary>As <see cref="PartialDate.Parse"/> reads it; empty when not told.</summary>
    public string? To { get; set; }

    public int? AdministrationId { get; set; }

    public string? Office { get; set; }

    public string? SetUpBy { get; set; }

    public string? F2Case { get; set; }

    public string? F2Document { get; set; }

    public string? EDocCase { get; set; }

    public int? MeetingsEachYear { get; set; }

    public string? UsualPlace { get; set; }

    public string? Source { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a term as it stands.</summary>
    public static TermForm Of(CouncilTerm term) => new()
    {
        Name = term.Name,
        From = term.From.Typed(),
        To = term.To.Typed(),
        AdministrationId = term.AdministrationId,
        Office = term.Office,
        SetUpBy = term.SetUpBy,
        F2Case = term.F2Case,
        F2Document = term.F2Document,
        EDocCase = term.EDocCase,
        MeetingsEachYear = term.MeetingsEachYear,
        UsualPlace = term.UsualPlace,
        Source = term.Source,
        Version = term.Version,
    };

    /// <summary>A term with the name and the dates in the form.</summary>
    /// <exception cref="RuleViolation"><c>Term.EndsBeforeItStarts</c>.</exception>
    public CouncilTerm NewTerm() => new(Name!, PartialDate.Parse(From)!, PartialDate.Parse(To));

    /// <summary>Writes the form to the term.</summary>
    /// <exception cref="RuleViolation"><c>Term.EndsBeforeItStarts</c>.</exception>
    public void WriteTo(CouncilTerm term, Administration? administration)
    {
        term.Describe(Name!, PartialDate.Parse(From)!, PartialDate.Parse(To));
        term.IsServedBy(administration, Office, SetUpBy, Source);
        term.IsFiledUnder(F2Case, F2Document, EDocCase);
        term.Meets(MeetingsEachYear, UsualPlace);
    }
}

/// <summary>What a term must have.</summary>
public sealed class TermFormRules : AbstractValidator<TermForm>
{
    private const int MostMeetings = 366;

    public TermFormRules()
    {
        RuleFor(form => form.Name).Required("Term.NameMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.From).Required("Term.FromMissing").PartialDate();
        RuleFor(form => form.To).PartialDate();
        RuleFor(form => form.Office).AtMost(TextLimits.Line);
        RuleFor(form => form.SetUpBy).AtMost(TextLimits.Remark);
        RuleFor(form => form.F2Case).AtMost(TextLimits.Code);
        RuleFor(form => form.F2Document).AtMost(TextLimits.Code);
        RuleFor(form => form.EDocCase).AtMost(TextLimits.Code);
        RuleFor(form => form.MeetingsEachYear).InclusiveBetween(0, MostMeetings).WithMessage("Term.MeetingsImpossible");
        RuleFor(form => form.UsualPlace).AtMost(TextLimits.Line);
        RuleFor(form => form.Source).AtMost(TextLimits.Line);
    }
}
