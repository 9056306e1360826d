namespace DksPortal.Web.Features.Meetings.Agenda.Proposals;

/// <summary>What a proposal for the next agenda comes from. A kind more is a reader more in <see cref="AgendaProposals"/>.</summary>
public enum ProposalKind
{
    /// <summary>Minutes that the council has not approved at a meeting.</summary>
    Minutes,
    /// <summary>An item that was postponed or not reached.</summary>
    Item,
    /// <summary>A recommendation whose answer is overdue.</summary>
    Recommendation,
    /// <summary>A theme that was taken in and has no meeting.</summary>
    Theme,
    /// <summary>An action item that is not done.</summary>
    Action,
}

/// <summary>Something that the next agenda should not forget.</summary>
/// <param name="Kind">What it comes from.</param>
/// <param name="Id">The number of that.</param>
/// <param name="Title">What the item would be called.</param>
/// <param name="Meeting">The meeting it comes from.</param>
/// <param name="Day">That meeting's day.</param>
/// <param name="Address">Where it stands now.</param>
/// <param name="Reason">Why it is proposed, in words.</param>
/// <param name="IsClosed">Whether it comes from a closed item.</param>
public sealed record Proposal(ProposalKind Kind, int Id, string Title, string Meeting, DateOnly Day, string Address, string Reason, bool IsClosed)
{
    /// <summary>What the form posts for it.</summary>
    public string Key => $"{Kind}-{Id}";

    /// <summary>Whether it is ticked by itself: approving the minutes belongs on every agenda.</summary>
    public bool IsExpected => Kind == ProposalKind.Minutes;
}
