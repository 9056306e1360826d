using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Council.Seats;

/// <summary>A seat as the secretariat writes it.</summary>
public sealed class SeatForm : IVersionedForm
{
    public SeatKind? Kind { get; set; }

    public string? Label { get; set; }

    public EnterpriseSize? Size { get; set; }

    public bool IsProposed { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a seat as it stands.</summary>
    public static SeatForm Of(Seat seat) => new()
    {
        Kind = seat.Kind,
        Label = seat.Label,
        Size = seat.Size,
        IsProposed = seat.IsProposed,
        Version = seat.Version,
    };
}

/// <summary>What a seat must have.</summary>
public sealed class SeatFormRules : AbstractValidator<SeatForm>
{
    public SeatFormRules()
    {
        RuleFor(form => form.Kind).IsInEnum().WithMessage("Value.Invalid");
        RuleFor(form => form.Label).Required("Seat.LabelMissing").AtMost(TextLimits.Line);
        RuleFor(form => form.Size).IsInEnum().WithMessage("Value.Invalid");
    }
}
