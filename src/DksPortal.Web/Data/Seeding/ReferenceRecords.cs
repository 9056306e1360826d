using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Vision;

namespace DksPortal.Web.Data.Seeding;

/// <summary>A record of a seed file, known by its key for ever.</summary>
internal interface ISeed
{
    string Key { get; }
}

internal sealed record OrganisationSeed(string Key, string Name, string[]? OtherNames, OrganisationKind Kind) : ISeed;

internal sealed record AdministrationSeed(string Key, string Name, string ShortName, string[]? OtherNames) : ISeed;

internal sealed record CommitteeSeed(string Key, string Name, string ShortName) : ISeed;

internal sealed record PersonSeed(string Key, string Name, string? Title, string? PartyLetter, string? Organisation, string? Administration) : ISeed;

internal sealed record PrincipleSeed(string Key, int Number, string Title, string Summary) : ISeed;

internal sealed record EventSeed(string Key, string Term, MeetingKind Kind, string Title, DateOnly Date, string Place, string Description) : ISeed;

internal sealed record DateSeed(int Year, int? Month, int? Day)
{
    public PartialDate ToDate() => new(Year, Month, Day);
}

internal sealed record CaseNumbersSeed(string? F2Case, string? F2Document, string? EdocCase);

internal sealed record ThemeSeed(string Key, string Title, string Text);

internal sealed record ContinuationSeed(ContinuationDecision Decision, string Text, string Source);

internal sealed record SeatSeed(
    string Key, SeatKind Kind, string Label, bool Bracketed, string? Organisation, string? Administration, string? Person);

internal sealed record TermSeed(
    string Key, string Name, DateSeed From, DateSeed? To, string Administration, string Office, string? SetUpBy, CaseNumbersSeed? CaseNumbers,
    int? MeetingsPerYear, string? Place, string? Purpose, string[]? Tasks, ThemeSeed[]? WorkThemes, string[]? Members,
    ContinuationSeed? Continuation, SeatSeed[]? Seats, string Source) : ISeed;

internal sealed record InitiativeSeed(
    string Key, string Title, string Description, string[] Principles, string? Administration, Funding? Funding, string? Committee,
    DateSeed? DecisionExpected, DateOnly Date, string Source) : ISeed;
internal sealed record QuestionSeed(string Text, string Answer);

internal sealed record InquirySeed(
    string Key, string Asker, string Title, DateOnly AskedOn, string? Background, QuestionSeed[] Questions, string[]? Annexes, string? Administration,
    string? Office, string Source) : ISeed;

internal sealed record CooperationSeed(string Key, string Name, string[] Municipalities, string? Note, string Source) : ISeed;
