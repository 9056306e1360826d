namespace DksPortal.Domain.Minutes;

/// <summary>How a part of a discussion says who speaks.</summary>
public enum StatementKind
{
    /// <summary>Nobody in particular: text of the secretary's own.</summary>
    Plain,
    /// <summary>Somebody by initials: <c>LG: …</c>.</summary>
    Initials,
    /// <summary>Somebody by a full name: <c>Lone Gregersen: …</c>.</summary>
    FullName,
    /// <summary>Somebody on the floor: <c>Input fra salen (Lone Gregersen, Huset): …</c>.</summary>
    Floor,
}

/// <summary>Who speaks, as it was written before a statement.</summary>
/// <param name="Kind">How it was written.</param>
/// <param name="Who">The initials or the name; null for somebody on the floor who is not named.</param>
/// <param name="Organisation">Where somebody on the floor belongs, when told.</param>
/// <param name="Remark">What stood in brackets after initials or name: <c>tilføjelse</c>.</param>
/// <param name="Length">How many characters of the line it takes, with the colon and the space after it.</param>
public sealed record StatementHead(StatementKind Kind, string? Who, string? Organisation, string? Remark, int Length);

/// <summary>A part of a discussion: one statement, or what stands between statements.</summary>
/// <param name="Raw">The text exactly as it is stored, line ends included.</param>
/// <param name="Head">Who speaks; null between statements.</param>
public sealed record Statement(string Raw, StatementHead? Head)
{
    /// <summary>How it says who speaks.</summary>
    public StatementKind Kind => Head?.Kind ?? StatementKind.Plain;

    /// <summary>What is said, without who says it.</summary>
    public string Words => Raw[(Head?.Length ?? 0)..].Trim();
}
