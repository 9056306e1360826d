namespace DksPortal.Domain.Status;

/// <summary>What was told of something at a moment: how it stood from then on.</summary>
/// <param name="Of">The number of the thing.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Number">Orders what was told in the same moment.</param>
/// <param name="State">How it stood.</param>
public sealed record Told<T>(int Of, DateTime At, int Number, T State);

/// <summary>Tells how things stood when a day ended.</summary>
public static class Rewinding
{
    /// <summary>
    /// Each thing as it stood when the day ended; those that did not exist then are left out. What has not changed since
    /// stands as it stands now, so that today needs no history.
    /// </summary>
    /// <param name="present">How things stand now.</param>
    /// <param name="id">A thing's number.</param>
    /// <param name="history">Everything told of those that have changed since the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="stood">The thing in the state that was told.</param>
    public static IReadOnlyList<TFact> AsOf<TFact, TState>(
        this IReadOnlyList<TFact> present, Func<TFact, int> id, IReadOnlyList<Told<TState>> history, StatusDay day, Func<TFact, TState, TFact> stood)
    {
        if (day.IsToday || history.Count == 0) return present;
        var changed = history.ToLookup(one => one.Of);
        var then = new List<TFact>(present.Count);
        foreach (var fact in present)
        {
            if (!changed.Contains(id(fact))) then.Add(fact);
            else if (changed[id(fact)].InOrder().LastOrDefault(one => day.Knows(one.At)) is { } last) then.Add(stood(fact, last.State));
        }

        return then;
    }

    /// <summary>The oldest first.</summary>
    public static IEnumerable<Told<T>> InOrder<T>(this IEnumerable<Told<T>> told) => told.OrderBy(one => one.At).ThenBy(one => one.Number);

    /// <summary>
    /// Action items with the status that was last told by then, open when none was, and the day that they were due. They
    /// exist from the moment on which the reader could read of them in approved minutes.
    /// </summary>
    public static IReadOnlyList<ActionFact> ActionsOn(this StatusFacts facts, StatusDay day)
    {
        var changed = facts.ActionChanges.ToLookup(one => one.Of);
        return
        [
            .. facts.Actions
                .Where(action => facts.Decided.TryGetValue(action.MeetingId, out var since) && day.Knows(since))
                .Select(action => day.IsToday || !changed.Contains(action.Id) ? action : AsOf(action, changed[action.Id], day)),
        ];
    }

    private static ActionFact AsOf(ActionFact action, IEnumerable<Told<ActionChange>> told, StatusDay day)
    {
        var changes = told.InOrder().ToList();
        var next = changes.Find(one => !day.Knows(one.At) && one.State.DueBefore != one.State.DueAfter);
        return action with
        {
            Status = changes.FindLast(one => day.Knows(one.At))?.State.Status ?? FollowUp.ActionItemStatus.Open,
            Due = next is null ? action.Due : next.State.DueBefore,
        };
    }
}
