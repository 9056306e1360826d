using DksPortal.Domain.Status;
using DksPortal.Web.Infrastructure.TagHelpers;

namespace DksPortal.Web.Features.Status;

/// <summary>The status summary for one reader.</summary>
public sealed record StatusPage(
    StatusSummary Status, StatusAsked Asked, IReadOnlyList<StatusAnswer> Answers, IReadOnlyList<(string Name, int Count, Figure Figure)> Places,
    IReadOnlyDictionary<StatusKind, IReadOnlyDictionary<int, StatusRow>> Rows)
{
    /// <summary>What is new; null where nobody asked for it, on a day of the past.</summary>
    public StatusNews? News { get; init; }

    /// <summary>The day that it is told for.</summary>
    public StatusDay Day => Status.Day;

    /// <summary>The council meeting held last.</summary>
    public StatusRow? Last => Meeting(Status.Meetings.Last);

    /// <summary>The council meeting that is next.</summary>
    public StatusRow? Next => Meeting(Status.Meetings.Next);

    /// <summary>The first rows of a list.</summary>
    public IReadOnlyList<StatusRow> First(params StatusList[] lists) => [.. lists.SelectMany(list => Status[list].Ids.Take(StatusReader.Shown)
        .Select(id => Rows[list.KindOf()].GetValueOrDefault(id)).OfType<StatusRow>()).Take(StatusReader.Shown)];

    /// <summary>The parts of a picture, those of none left out.</summary>
    public IReadOnlyList<BarPart> Parts(Func<StatusList, string> word, params StatusList[] lists) =>
        [.. lists.Select(list => Status[list]).Where(figure => figure.Count > 0).Select(figure => new BarPart(figure.Count, word(figure.List), Href: figure.Address(Day)))];

    private StatusRow? Meeting(MeetingFact? fact) => fact is null ? null : Rows[StatusKind.Meeting].GetValueOrDefault(fact.Id);
}

/// <summary>One list behind a figure, a page at a time.</summary>
public sealed record StatusListPage(StatusSummary Status, Figure Figure, string? Committee, IReadOnlyList<StatusRow> Rows, int Page, bool HasNext);

/// <summary>A section of the page: its figures, and the first of what they count.</summary>
public sealed record StatusSection(StatusPage Page, string Id, string Heading, StatusList[] Lists, IReadOnlyList<StatusRow> Rows, string RowsHeading);
