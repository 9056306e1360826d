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
    /// <summary>Remarks on the minutes have no answer.</summary>
    Comments,
    /// <summary>Something the person is to do.</summary>
    Action,
    /// <summary>A recommendation whose answer should have come.</summary>
    Recommendation,
    /// <summary>The minutes are published, and no follow-up note is sent.</summary>
    FollowUpNote,
    /// <summary>Nobody has confirmed the initiative's status for half a year.</summary>
    Initiative,
    /// <summary>As that, of more initiatives than the page has room for.</summary>
    Initiatives,
    /// <summary>A theme that the secretariat has not decided on.</summary>
    Theme,
    /// <summary>An own theme was taken in.</summary>
    ThemeAccepted,
    /// <summary>An own theme was turned down.</summary>
    ThemeDeclined,
    /// <summary>An own theme was laid together with another.</summary>
    ThemeMerged,
    /// <summary>Another theme was laid together with an own one.</summary>
    ThemeJoined,
    /// <summary>An own theme was put on an agenda.</summary>
    ThemeScheduled,
    /// <summary>An own theme was discussed.</summary>
    ThemeDiscussed,
    /// <summary>Nothing more is to come of an own theme.</summary>
    ThemeClosed,
    /// <summary>One's own inquiry is not answered yet.</summary>
    OwnInquiry,
    /// <summary>One's own inquiry was answered.</summary>
    InquiryAnswered,
    /// <summary>An inquiry is to be answered.</summary>
    InquiryAnswer,
    /// <summary>The answers to an inquiry wait for this person's approval.</summary>
    InquiryApprove,
    /// <summary>The answers to an inquiry wait for another's approval.</summary>
    InquiryApproval,
    /// <summary>The approved answers to an inquiry are to be sent.</summary>
    InquirySend,
}

/// <summary>Something that waits for the reader.</summary>
/// <param name="For">Why.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="Title">What it is about: the meeting's title, what is to be done.</param>
/// <param name="Day">The day that matters: of the meeting, or the deadline; null when there is none.</param>
/// <param name="Note">What else to say: a reason, a version, a meeting.</param>
/// <param name="DaysLate">How many days it is late.</param>
public sealed record Waiting(WaitingFor For, string Address, string Title, DateOnly? Day, string? Note = null, int DaysLate = 0)
{
    /// <summary>Whether it only tells something, and nothing is to be done.</summary>
    public bool IsNews => For is WaitingFor.Cancelled or WaitingFor.Revised or WaitingFor.ThemeAccepted or WaitingFor.ThemeDeclined
        or WaitingFor.ThemeMerged or WaitingFor.ThemeJoined or WaitingFor.ThemeScheduled or WaitingFor.ThemeDiscussed or WaitingFor.ThemeClosed
        or WaitingFor.InquiryAnswered;

    /// <summary>What stands on a page of the meeting.</summary>
    public static Waiting OfMeeting(WaitingFor what, string slug, string title, DateOnly? day, string? note = null) => new(what, $"/moeder/{slug}{Page(what)}", title, day, note);

    /// <summary>What happened to a meeting first, other news next, then what is late, then by day; what has none comes last.</summary>
    public static IReadOnlyList<Waiting> InOrder(IEnumerable<Waiting> waits) =>
        [.. waits.OrderByDescending(wait => wait.For is WaitingFor.Cancelled or WaitingFor.Revised).ThenByDescending(wait => wait.IsNews).ThenByDescending(wait => wait.DaysLate > 0).ThenBy(wait => wait.Day ?? DateOnly.MaxValue)];

    private static string Page(WaitingFor what) => what switch
    {
        WaitingFor.Convene => "/dagsorden",
        WaitingFor.Minutes => "/moedetilstand",
        WaitingFor.Review or WaitingFor.Comments or WaitingFor.Approve or WaitingFor.Publish => "/referat",
        WaitingFor.FollowUpNote => "/opfoelgning",
        _ => "",
    };
}

/// <summary>The front page.</summary>
public sealed record FrontPage(
    string? Name, IReadOnlyList<Waiting> Waits, MeetingRow? Next, IReadOnlyList<MeetingRow> Published, CouncilTerm? Term, int? DaysLeft,
    IReadOnlyList<VisionPrinciple> Principles);
