using System.Security.Cryptography;
using System.Text;
using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>What the secretariat writes itself in a follow-up note, and to whom it goes.</summary>
public sealed class NoteForm : IVersionedForm
{
    public string? Opening { get; set; }

    public string? Next { get; set; }

    public string? Closing { get; set; }

    public List<RecipientGroup> Groups { get; set; } = [];

    /// <summary>Other recipients, a line each.</summary>
    public string? Others { get; set; }

    /// <summary>The version of the draft; 0 when there is none yet.</summary>
    public int Version { get; set; }

    /// <summary>The form of a note as it stands; a sent one is what the next begins with.</summary>
    public static NoteForm Of(FollowUpNote? note) => new()
    {
        Opening = note?.Opening,
        Next = note?.Next,
        Closing = note?.Closing,
        Groups = note is null ? [RecipientGroup.Attended, RecipientGroup.Members, RecipientGroup.Politicians] : Recipients.Groups(note.Recipients),
        Others = Recipients.Others(note?.Recipients),
        Version = note is { IsSent: false } ? note.Version : 0,
    };
}

/// <summary>What a note must keep to.</summary>
public sealed class NoteFormRules : AbstractValidator<NoteForm>
{
    public NoteFormRules()
    {
        RuleFor(form => form.Opening).AtMost(TextLimits.Text);
        RuleFor(form => form.Next).AtMost(TextLimits.Text);
        RuleFor(form => form.Closing).AtMost(TextLimits.Text);
        RuleFor(form => form.Groups).Must(groups => groups.TrueForAll(Enum.IsDefined)).WithMessage("Value.Invalid");
        RuleFor(form => form.Others).AtMost(TextLimits.Remark);
    }
}

/// <summary>The day on which a note was sent.</summary>
public sealed class SendNoteForm : IVersionedForm
{
    public DateOnly? SentOn { get; set; }

    /// <summary>The fingerprint of the composed text that the sender saw.</summary>
    public string? Contents { get; set; }

    /// <summary>The version of the draft.</summary>
    public int Version { get; set; }

    /// <summary>The fingerprint of a composed text.</summary>
    public static string FingerprintOf(string? composed) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(composed ?? "")));
}

/// <summary>There is a day.</summary>
public sealed class SendNoteFormRules : AbstractValidator<SendNoteForm>
{
    public SendNoteFormRules() => RuleFor(form => form.SentOn).Required("FollowUpNote.SentOnMissing").Plausible();
}
