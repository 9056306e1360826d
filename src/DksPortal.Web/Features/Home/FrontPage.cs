using DksPortal.Domain.Council;
using DksPortal.Domain.Vision;
using DksPortal.Web.Features.Meetings;

namespace DksPortal.Web.Features.Home;

/// <summary>Why something waits.</summary>
public enum WaitingFor
{
    /// <summary>The meeting was called off.</summary>
    Cancelled,
    /// <summary>The agenda was revised.</summary>
    Revised,
    /// <summary>The invitation has no answer.</summary>
    Answer,
    /// <summary>The minutes are in review.</summary>
    Review,
    /// <summary>The meeting is planned and not convened.</summary>
    Convene,
    /// <summary>The meeting is over and its minutes are not sent.</summary>
    Minutes,
    /// <summary>The minutes wait for approval.</summary>
    Approve,
    /// <summary>The minutes wait for publication.</summary>
    Publish,
}

/// <summary>Something that waits for the reader.</summary>
/// <param name="For">Why.</param>
/// <param name="Slug">The meeting.</param>
/// <param name="Title">The meeting's title.</param>
/// <param name="Day">The day that matters: of the meeting, or the deadline.</param>
/// <param name="Note">What else to say: a reason, a version.</param>
public sealed record Waiting(WaitingFor For, string Slug, string Title, DateOnly Day, string? Note = null)
{
    /// <summary>Where it is done.</summary>
    public string Address => For switch
    {
        WaitingFor.Convene => $"/moeder/{Slug}/dagsorden",
        WaitingFor.Minutes => $"/moeder/{Slug}/moedetilstand",
        WaitingFor.Review or WaitingFor.Approve or WaitingFor.Publish => $"/moeder/{Slug}/referat",
        WaitingFor.Cancelled or WaitingFor.Revised or WaitingFor.Answer => $"/moeder/{Slug}",
    };

    /// <summary>Whether it only tells something, and nothing is to be done.</summary>
    public bool IsNews => For is WaitingFor.Cancelled or WaitingFor.Revised;
}

/// <summary>The front page.</summary>
public sealed record FrontPage(
    string? Name, IReadOnlyList<Waiting> Waits, MeetingRow? Next, IReadOnlyList<MeetingRow> Published, CouncilTerm? Term, int? DaysLeft,
    IReadOnlyList<VisionPrinciple> Principles);
