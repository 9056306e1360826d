using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;

namespace DksPortal.Web.Data.Seeding;

internal sealed record DemoPersonSeed(
    string Key, string Name, string? Title, string? PartyLetter, string? Organisation, string? Administration,
    string? Seat, string? SubstituteFor, string? Account, Roles[]? Roles) : ISeed;

internal sealed record ResponsibleSeed(string? Person, string? Organisation, string? Administration);

internal sealed record ActionSeed(string What, ResponsibleSeed Responsible, DateOnly? Due, DateOnly? Started, DateOnly? Done, string? Note);

internal sealed record RecommendationSeed(
    string Text, string? Committee, string? Administration, DateOnly? Sent, DateOnly? Expected, DateOnly? Answered, Following? Followed, string? Answer);

internal sealed record NoteSeed(string Opening, string Next, string Closing, string Recipients, DateOnly Sent);

internal sealed record ResultSeed(Outcome? Outcome, string? ReferredTo, string? Discussion, string? Conclusion, ActionSeed[]? Actions, RecommendationSeed[]? Recommendations);

internal sealed record ItemSeed(
    string Key, string Title, AgendaItemKind Kind, int Minutes, string? TakesUp, string? CarriesOn, string[]? Presenters, string[]? Concerns, bool Closed, string? Purpose, string? CaseText,
    string? Recommendation, ResultSeed? Result, AnnexSeed[]? Annexes);

internal sealed record AnnexSeed(string FileName, string Title, bool Closed, string Text);

internal sealed record StepsSeed(
    DateOnly Planned, DateOnly Convened, DateOnly Held, DateOnly SentForReview, DateOnly ReviewDeadline, DateOnly Approved, DateOnly Published);

internal sealed record AttendanceSeed(string[]? Absent, string[]? SentSubstitute, string[]? Guests);

internal sealed record AnswerSeed(string Person, InvitationAnswer Answer);

internal sealed record MeetingSeed(
    string Key, string Term, MeetingKind Kind, string Title, string Place, DateOnly? Date, TimeOnly Start, TimeOnly End, ItemSeed[] Agenda,
    StepsSeed? Steps, AttendanceSeed? Attendance, AnswerSeed[]? InvitationAnswers, NoteSeed? FollowUpNote) : ISeed;

internal sealed record HappeningSeed(
    DateOnly? On, int? DaysAgo, string By, InitiativeStep? Step, string? Note, Funding? Funding, long? Amount, DecisionPath? Path, string? Committee,
    DateSeed? Expected, string? Outcome, string? Evidence, string? Link)
{
    /// <summary>The day, which may be counted back from the first start.</summary>
    public DateOnly Day(DateOnly today) => On ?? today.AddDays(-DaysAgo ?? 0);
}

/// <summary>What became of an initiative that the sources tell of; its origins are named by the words that they begin with.</summary>
internal sealed record DemoInitiativeSeed(
    string Key, string? Administration, string? Organisation, string? Recommendation, string? Action, HappeningSeed[] Happenings) : ISeed;
internal sealed record ThemeStepSeed(string On, ThemeStep Step, string? Into, string? Reason);

internal sealed record ThemeCommentSeed(string By, string On, string Text, bool Hidden);

internal sealed record DemoThemeSeed(
    string Key, string Proposer, string Title, string? Problem, string? Wish, string? WorkTheme, string[] Principles, string? Proposed,
    ThemeStepSeed[] Steps, string[] Supports, ThemeCommentSeed[] Comments) : ISeed;
internal sealed record DemoQuestionSeed(string Text, string? Answer, string? Responsible);

internal sealed record DemoFileSeed(string FileName, string Text);

internal sealed record DemoInquirySeed(
    string Key, string Asker, string Title, int AskedDaysAgo, int DeadlineInDays, string? Background, DemoQuestionSeed[] Questions, DemoFileSeed[] Annexes) : ISeed;
