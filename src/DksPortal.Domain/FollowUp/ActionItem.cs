using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;

namespace DksPortal.Domain.FollowUp;

/// <summary>Something to be done after a meeting (opfølgningspunkt): what, by whom, by when.</summary>
public sealed class ActionItem : Entity
{
    private readonly List<ActionItemUpdate> updates = [];

    private ActionItem() => What = "";

    /// <summary>Something to be done because of an agenda item.</summary>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public ActionItem(AgendaItem item, string what, Responsible responsible, DateOnly? due) : this()
    {
        (AgendaItem, AgendaItemId, MeetingId) = (item, item.Id, item.MeetingId);
        Describe(what, responsible, due);
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>The item that it came from.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>The item that it came from.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>What shall be done.</summary>
    public string What { get; private set; }

    /// <summary>The person who is responsible, if a person is.</summary>
    public int? PersonId { get; private set; }

    /// <summary>The person who is responsible, if a person is.</summary>
    public Person? Person { get; private set; }

    /// <summary>The organisation that is responsible, if one is.</summary>
    public int? OrganisationId { get; private set; }

    /// <summary>The organisation that is responsible, if one is.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The administration that is responsible, if one is.</summary>
    public int? AdministrationId { get; private set; }

    /// <summary>The administration that is responsible, if one is.</summary>
    public Administration? Administration { get; private set; }

    /// <summary>The name of whoever is responsible; empty when that was not read.</summary>
    public string ResponsibleName => Person?.Name ?? Organisation?.Name ?? Administration?.Name ?? "";

    /// <summary>The day by which it shall be done; null when none was set.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>How far it has come.</summary>
    public ActionItemStatus Status { get; private set; }

    /// <summary>What was said of it since, oldest first.</summary>
    public IReadOnlyList<ActionItemUpdate> Updates => [.. updates.OrderBy(update => update.At).ThenBy(update => update.Id)];

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/AgendaItem/{AgendaItemId}/ActionItem/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => What.Length <= 120 ? What : What[..119] + "…";

    /// <summary>Tells what, by whom and by when.</summary>
    /// <exception cref="RuleViolation"><c>Action.WhatMissing</c>, <c>Action.ResponsibleMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(string what, Responsible responsible, DateOnly? due)
    {
        What = Cleaned.Required(what, "Action.WhatMissing", TextLimits.Remark);
        (Person, PersonId) = (responsible.Person, responsible.Person?.Id);
        (Organisation, OrganisationId) = (responsible.Organisation, responsible.Organisation?.Id);
        (Administration, AdministrationId) = (responsible.Administration, responsible.Administration?.Id);
        Due = due;
    }

    /// <summary>How many days it is late; 0 when it is not, when it has no day or when it is over.</summary>
    public int DaysLate(DateOnly today) => Status.DaysLate(Due, today);

    /// <summary>The text key of what keeps it from this step, or null when nothing does.</summary>
    public string? Obstacle(ActionItemStep step) => Status.After(step) is null ? $"Action.CannotNow.{step}.{Status}" : null;

    /// <summary>Takes a step, with a word on it: what was done, or why it is given up.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, or <c>Action.ReasonMissing</c> when it is dropped without one.</exception>
    public void Take(ActionItemStep step, string? note, int by, DateTime now)
    {
        if (Obstacle(step) is { } why) throw new RuleViolation(why);
        var said = Cleaned.Optional(note, TextLimits.Remark);
        RuleViolation.Unless(step != ActionItemStep.Drop || said is not null, "Action.ReasonMissing");
        Status = Status.After(step)!.Value;
        updates.Add(new ActionItemUpdate(this, said, by, now));
    }

    /// <summary>Tells it anew after the meeting; what stood before is kept, dated and signed.</summary>
    /// <exception cref="RuleViolation">As <see cref="Describe"/>.</exception>
    public void Change(string what, Responsible responsible, DateOnly? due, int by, DateTime now)
    {
        var (whatBefore, whoBefore, dueBefore) = (What, ResponsibleName, Due);
        Describe(what, responsible, due);
        var update = new ActionItemUpdate(this, null, by, now);
        update.Replaces(What == whatBefore ? null : whatBefore, ResponsibleName == whoBefore ? null : whoBefore);
        if (Due != dueBefore) update.Moves(dueBefore, Due);
        if (update.ChangesAnything) updates.Add(update);
    }

    /// <summary>Says how it goes without changing its status.</summary>
    /// <exception cref="RuleViolation"><c>Action.NoteMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Remark(string note, int by, DateTime now) =>
        updates.Add(new ActionItemUpdate(this, Cleaned.Optional(note, TextLimits.Remark) ?? throw new RuleViolation("Action.NoteMissing"), by, now));
}

/// <summary>Who is responsible: one person, one organisation or one administration.</summary>
public sealed record Responsible
{
    /// <summary>Exactly one of the three.</summary>
    /// <exception cref="RuleViolation"><c>Action.ResponsibleMissing</c>.</exception>
    public Responsible(Person? person, Organisation? organisation, Administration? administration)
    {
        var named = new object?[] { person, organisation, administration }.Count(body => body is not null);
        RuleViolation.Unless(named == 1, "Action.ResponsibleMissing");
        (Person, Organisation, Administration) = (person, organisation, administration);
    }

    /// <summary>The person, if one is.</summary>
    public Person? Person { get; }

    /// <summary>The organisation, if one is.</summary>
    public Organisation? Organisation { get; }

    /// <summary>The administration, if one is.</summary>
    public Administration? Administration { get; }
}
