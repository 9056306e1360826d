namespace DksPortal.Web.Features.Thread;

/// <summary>The things of one station that hang on the thing that is looked at.</summary>
/// <param name="Kind">The station.</param>
/// <param name="Nodes">The things, or the first of them.</param>
/// <param name="Total">How many there are.</param>
/// <param name="All">Where all of them are listed, when there are more than were read; null otherwise.</param>
public sealed record ThreadStage(ThreadKind Kind, IReadOnlyList<ThreadNode> Nodes, int Total, string? All = null)
{
    /// <summary>How many stand open; the others are folded away.</summary>
    public const int Open = 4;

    /// <summary>Those that are shown at once.</summary>
    public IEnumerable<ThreadNode> First => Nodes.Take(Open);

    /// <summary>Those that are folded away.</summary>
    public IReadOnlyList<ThreadNode> Rest => [.. Nodes.Skip(Open)];

    /// <summary>All that were found.</summary>
    public static ThreadStage Of(ThreadKind kind, IReadOnlyList<ThreadNode> nodes) => new(kind, nodes, nodes.Count);
}

/// <summary>What lies before and after a thing on the red thread, as far as the reader may see it.</summary>
/// <param name="Here">What is looked at.</param>
/// <param name="Id">Its number; of minutes the meeting's, of a principle the one in the vision paper.</param>
/// <param name="Stages">What hangs on it, by station.</param>
public sealed record ThreadAround(ThreadKind Here, int Id, IReadOnlyDictionary<ThreadKind, ThreadStage> Stages)
{
    /// <summary>Whether nothing hangs on it.</summary>
    public bool IsLoose => Stages.Values.All(stage => stage.Total == 0);

    /// <summary>Whether the secretariat can tie something to it.</summary>
    public bool CanBeTied => Here != ThreadKind.Minutes;

    /// <summary>The stations with something, in the order of the thread; the own one, where nothing hangs, among them.</summary>
    public IEnumerable<ThreadStage> Along => Enum.GetValues<ThreadKind>().Where(Has).Select(kind => kind == Here ? ThreadStage.Of(kind, []) : Stages[kind]);

    /// <summary>How many hang on it at that station.</summary>
    public int Count(ThreadKind kind) => Stages.TryGetValue(kind, out var stage) ? stage.Total : 0;

    /// <summary>Whether there is something at that station, or it is the own one.</summary>
    public bool Has(ThreadKind kind) => kind == Here || Count(kind) > 0;
}
