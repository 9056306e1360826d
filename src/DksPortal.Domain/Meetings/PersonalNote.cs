using DksPortal.Domain.People;

namespace DksPortal.Domain.Meetings;

/// <summary>A reader's own note on an item (egen note), seen by nobody else.</summary>
public sealed class PersonalNote : Entity
{
    private PersonalNote() => Text = "";

    /// <summary>A note on an item.</summary>
    /// <exception cref="RuleViolation">As <see cref="Write"/>.</exception>
    public PersonalNote(AgendaItem item, Person person, string text) : this()
    {
        (AgendaItem, AgendaItemId, Person, PersonId) = (item, item.Id, person, person.Id);
        Write(text);
    }

    /// <summary>The item.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>The item.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>Whose note it is.</summary>
    public int PersonId { get; private set; }

    /// <summary>Whose note it is.</summary>
    public Person? Person { get; private set; }

    /// <summary>The note.</summary>
    public string Text { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Person/{PersonId}/PersonalNote/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Person?.Name ?? "";

    /// <summary>Writes another text in place of this one.</summary>
    /// <exception cref="RuleViolation"><c>Note.TextMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Write(string text) => Text = Cleaned.Optional(text, TextLimits.Text) ?? throw new RuleViolation("Note.TextMissing");
}
