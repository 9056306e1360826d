using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Minutes;

/// <summary>What the minutes say of one agenda item: discussion, conclusion and outcome.</summary>
public sealed class ItemMinutes : Entity
{
    private ItemMinutes() { }

    internal ItemMinutes(AgendaItem item) => (AgendaItem, AgendaItemId, MeetingId) = (item, item.Id, item.MeetingId);

    /// <summary>The minutes.</summary>
    public int MeetingMinutesId { get; private set; }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>The item.</summary>
    public int AgendaItemId { get; private set; }

    /// <summary>The item.</summary>
    public AgendaItem? AgendaItem { get; private set; }

    /// <summary>What was said (drøftelse), Markdown.</summary>
    public string? Discussion { get; private set; }

    /// <summary>What it came to (konklusion), Markdown.</summary>
    public string? Conclusion { get; private set; }

    /// <summary>What became of the item.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>To whom it was referred.</summary>
    public string? ReferredTo { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/AgendaItem/{AgendaItemId}/ItemMinutes/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => AgendaItem?.Title ?? "";

    /// <summary>All that was written, discussion and conclusion, as one text.</summary>
    public string Words => string.Join("\n\n", new[] { Discussion, Conclusion }.OfType<string>());

    /// <summary>Whether these words stand in the discussion or in the conclusion.</summary>
    public bool Says(string passage) => Passage.StandsIn(Discussion, passage) || Passage.StandsIn(Conclusion, passage);

    /// <summary>Puts other words in place of the first passage of these.</summary>
    /// <exception cref="RuleViolation"><c>Comment.PassageUnknown</c> when they do not stand there, <c>Text.TooLong</c>.</exception>
    internal void Replace(string passage, string wording)
    {
        RuleViolation.Unless(Says(passage), "Comment.PassageUnknown");
        if (With(Discussion, passage, wording) is { } discussion) Write(discussion, Conclusion, Outcome, ReferredTo);
        else Write(Discussion, With(Conclusion, passage, wording), Outcome, ReferredTo);
    }

    /// <summary>The same words in a later version of the minutes.</summary>
    internal ItemMinutes Again() => new()
    {
        AgendaItem = AgendaItem,
        AgendaItemId = AgendaItemId,
        MeetingId = MeetingId,
        Discussion = Discussion,
        Conclusion = Conclusion,
        Outcome = Outcome,
        ReferredTo = ReferredTo,
    };

    internal void Write(string? discussion, string? conclusion, Outcome? outcome, string? referredTo)
    {
        var whom = outcome == Minutes.Outcome.Referred ? Cleaned.OptionalLine(referredTo) : null;
        RuleViolation.Unless(outcome != Minutes.Outcome.Referred || whom is not null, "Minutes.ReferredToMissing");
        (Discussion, Conclusion) = (
            Cleaned.Optional(discussion, TextLimits.Minutes), Cleaned.Optional(conclusion, TextLimits.Text));
        (Outcome, ReferredTo) = (outcome, whom);
    }

    private static string? With(string? text, string passage, string wording) =>
        Passage.In(text, passage) is { } place ? text![..place.Start] + wording + text[place.End..] : null;
}
