namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>What a status feels like, and the shape that says so beside the word.</summary>
internal static class StatusTones
{
    private static readonly Dictionary<string, string> ByStatus = new()
    {
        ["MeetingStatus.Convened"] = "active",
        ["MeetingStatus.Held"] = "good",
        ["MeetingStatus.Cancelled"] = "stopped",
        ["MinutesStatus.Drafting"] = "warn",
        ["MinutesStatus.InReview"] = "active",
        ["MinutesStatus.Approved"] = "good",
        ["MinutesStatus.Published"] = "good",
        ["ActionItemStatus.InProgress"] = "active",
        ["ActionItemStatus.Done"] = "good",
        ["ActionItemStatus.Dropped"] = "stopped",
        ["RecommendationStatus.Sent"] = "active",
        ["RecommendationStatus.Answered"] = "good",
        ["Following.Followed"] = "good",
        ["Following.PartlyFollowed"] = "active",
        ["Following.NotFollowed"] = "stopped",
        ["MembershipStatus.Proposed"] = "warn",
        ["MembershipStatus.Appointed"] = "good",
        ["MembershipStatus.Ended"] = "stopped",
        ["InvitationAnswer.Yes"] = "good",
        ["InvitationAnswer.No"] = "stopped",
        ["InvitationAnswer.Maybe"] = "warn",
        ["InvitationAnswer.Substitute"] = "active",
        ["CommentAnswer.None"] = "warn",
        ["CommentAnswer.TakenIn"] = "good",
        ["CommentAnswer.Declined"] = "stopped",
        ["Outcome.Agreed"] = "good",
        ["Outcome.AgreedWithChanges"] = "good",
        ["Outcome.Postponed"] = "warn",
        ["Outcome.Referred"] = "active",
        ["Outcome.Withdrawn"] = "stopped",
        ["Outcome.NotReached"] = "warn",
        ["ThemeStatus.UnderReview"] = "active",
        ["ThemeStatus.Accepted"] = "good",
        ["ThemeStatus.Scheduled"] = "active",
        ["ThemeStatus.Discussed"] = "good",
        ["ThemeStatus.Closed"] = "good",
        ["ThemeStatus.Declined"] = "stopped",
        ["ThemeStatus.Withdrawn"] = "stopped",
        ["ThemeStatus.Merged"] = "stopped",
        ["InitiativeStatus.Planned"] = "active",
        ["InitiativeStatus.InProgress"] = "active",
        ["InitiativeStatus.Done"] = "good",
        ["InitiativeStatus.Stopped"] = "stopped",
        ["Funding.CanStartNow"] = "good",
        ["Funding.NeedsFunding"] = "warn",
        ["Funding.Funded"] = "good",
        ["IndicatorTrend.Better"] = "good",
        ["IndicatorTrend.Worse"] = "warn",
        ["BuyerAnswer.Waiting"] = "warn",
        ["BuyerAnswer.Yes"] = "good",
        ["BuyerAnswer.Partly"] = "active",
        ["BuyerAnswer.No"] = "stopped",
        ["InquiryStatus.Received"] = "warn",
        ["InquiryStatus.InProgress"] = "active",
        ["InquiryStatus.Approved"] = "good",
        ["InquiryStatus.Sent"] = "good",
        ["RegistrationStatus.Submitted"] = "active",
        ["RegistrationStatus.InformationRequested"] = "warn",
        ["RegistrationStatus.Approved"] = "good",
        ["RegistrationStatus.Rejected"] = "stopped",
        ["RegistrationStatus.Withdrawn"] = "stopped",
        ["Finding.NotAssessed"] = "warn",
        ["Finding.Met"] = "good",
        ["Finding.NotMet"] = "stopped",
    };

    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["neutral"] = "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z",
        ["active"] = "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2v6a3 3 0 0 1 0-6Z",
        ["good"] = "m4.6 10.2-4-4L2 4.8l2.6 2.6L10 2l1.4 1.4Z",
        ["warn"] = "M6 .8 11.6 11H.4L6 .8Zm-.8 3.7v3.2h1.6V4.5H5.2Zm0 4v1.4h1.6V8.5H5.2Z",
        ["stopped"] = "m2.4 1.2 3.6 3.6 3.6-3.6 1.2 1.2L7.2 6l3.6 3.6-1.2 1.2L6 7.2l-3.6 3.6-1.2-1.2L4.8 6 1.2 2.4Z",
    };

    /// <summary>neutral, active, good, warn or stopped; what the table does not know is neutral.</summary>
    public static string Of(Enum status) => ByStatus.GetValueOrDefault($"{status.GetType().Name}.{status}", "neutral");

    /// <summary>The outline of the tone's shape, in a square of 12.</summary>
    public static string Shape(string tone) => Shapes[tone];
}
