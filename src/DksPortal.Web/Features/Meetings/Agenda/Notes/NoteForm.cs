using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Infrastructure.Forms;
using FluentValidation;

namespace DksPortal.Web.Features.Meetings.Agenda.Notes;

/// <summary>A reader's own note on an item; without a text it is deleted. Version 0 while there is none.</summary>
public sealed class NoteForm : IVersionedForm
{
    public string? Text { get; set; }

    public int Version { get; set; }

    /// <summary>The form of a note as it stands, or of none.</summary>
    public static NoteForm Of(PersonalNote? note) => new() { Text = note?.Text, Version = note?.Version ?? 0 };
}

/// <summary>How long a note may be.</summary>
public sealed class NoteFormRules : AbstractValidator<NoteForm>
{
    public NoteFormRules() => RuleFor(form => form.Text).AtMost(TextLimits.Text);
}
