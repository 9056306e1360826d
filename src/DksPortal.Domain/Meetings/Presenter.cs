using DksPortal.Domain.People;

namespace DksPortal.Domain.Meetings;

/// <summary>Who presents an agenda item (oplægsholder): a person the portal knows, or a name as it was written.</summary>
public sealed class Presenter : Entity
{
    private Presenter() => Name = "";

    internal Presenter(AgendaItem item, int position, string name, Person? person)
    {
        AgendaItem = item;
        Position = position;
        Name = Cleaned.Required(name, "Person.NameMissing");
        (Person, PersonId) = (person, person?.Id);
    }

    /// <summary>The item.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>The item.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>Its place among the others, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The name as it is shown.</summary>
    public string Name { get; private set; }

    /// <summary>The person, when the portal knows one of that name.</summary>
    public int? PersonId { get; private set; }

    /// <summary>The person, when the portal knows one of that name.</summary>
    public Person? Person { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"{AgendaItem?.Path ?? $"AgendaItem/{AgendaItemId}/"}Presenter/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;
}
