using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using FluentValidation;

namespace DksPortal.Web.Features.Meetings;

/// <summary>A meeting as the secretariat writes it.</summary>
public sealed class MeetingForm : IVersionedForm
{
    public string? Title { get; set; }

    public MeetingKind? Kind { get; set; } = MeetingKind.Council;

    public int? TermId { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public string? Place { get; set; }

    public string? Remark { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a meeting as it stands.</summary>
    public static MeetingForm Of(Meeting meeting) => new()
    {
        Title = meeting.Title,
        Kind = meeting.Kind,
        TermId = meeting.CouncilTermId,
        Date = PortalClock.DayOf(meeting.Start),
        Start = PortalClock.TimeOf(meeting.Start),
        End = PortalClock.TimeOf(meeting.End),
        Place = meeting.Place,
        Remark = meeting.Remark,
        Version = meeting.Version,
    };

    /// <summary>When it begins, UTC.</summary>
    public DateTime StartUtc => PortalClock.Utc(Date!.Value, Start!.Value);

    /// <summary>When it ends, UTC.</summary>
    public DateTime EndUtc => PortalClock.Utc(Date!.Value, End!.Value);
}

/// <summary>What a meeting must have.</summary>
public sealed class MeetingFormRules : AbstractValidator<MeetingForm>
{
    public MeetingFormRules()
    {
        RuleFor(form => form.Title).Required("Meeting.TitleMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Kind).Required("Meeting.KindMissing").IsInEnum().WithMessage("Meeting.KindMissing");
        RuleFor(form => form.Date).Required("Meeting.DateMissing").Plausible();
        RuleFor(form => form.Start).Required("Meeting.StartMissing");
        RuleFor(form => form.End).Required("Meeting.EndMissing")
            .Must((form, end) => end is null || form.Start is null || end > form.Start).WithMessage("Meeting.EndsBeforeItStarts");
        RuleFor(form => form.Place).AtMost(TextLimits.Line);
        RuleFor(form => form.Remark).AtMost(TextLimits.Remark);
    }
}
