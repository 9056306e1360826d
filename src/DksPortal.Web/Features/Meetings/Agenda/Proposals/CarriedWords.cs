using DksPortal.Domain;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;

namespace DksPortal.Web.Features.Meetings.Agenda.Proposals;

/// <summary>The words of items that are made of what was left open. An agenda is Danish, whatever language its maker reads in.</summary>
public static class CarriedWords
{
    /// <summary>The title of the item that approves minutes.</summary>
    public const string Approval = "Godkendelse af referat";

    /// <summary>The title of the item on an action item.</summary>
    public static string FollowUp(string what) => Line($"Opfølgning: {what}");

    /// <summary>The title of the item on a recommendation without an answer.</summary>
    public static string Unanswered(string text) => Line($"Anbefaling uden svar: {text}");

    /// <summary>The case of the item that approves minutes.</summary>
    public static string CaseOfApproval(Meeting meeting) =>
        $"Rådet godkender [referatet af {Plain(meeting.Title)}](/moeder/{meeting.Slug}/referat) den {Localisation.PortalClock.DayOf(meeting.Start):dd.MM.yyyy}.";

    /// <summary>The case of the item on an action item.</summary>
    public static string CaseOf(ActionItem action, Meeting meeting) =>
        $"{Plain(action.What)}\n\nOpfølgningspunktet kommer fra {Origin(action.AgendaItem!, meeting)}."
        + (action.Due is { } due ? $" Fristen er {due:dd.MM.yyyy}." : "");

    /// <summary>The case of the item on a recommendation without an answer.</summary>
    public static string CaseOf(Recommendation recommendation, Meeting meeting) =>
        $"{Plain(recommendation.Text)}\n\nAnbefalingen kommer fra {Origin(recommendation.AgendaItem!, meeting)}."
        + $" Den blev afsendt {recommendation.SentOn:dd.MM.yyyy}, og svaret var ventet {recommendation.AnswerExpected:dd.MM.yyyy}.";

    private static string Origin(AgendaItem item, Meeting meeting) =>
        $"[{Plain(item.Title)}](/moeder/{meeting.Slug}/punkter/{item.Id}) på {Plain(meeting.Title)}";

    /// <summary>The words with whatever Markdown would take for a sign written out.</summary>
    private static string Plain(string words) =>
        string.Concat(words.Select(letter => letter is '\\' or '[' or ']' or '*' or '_' or '`' or '#' or '<' or '>' or '|' or '~' ? $"\\{letter}" : $"{letter}"));

    private static string Line(string words)
    {
        var line = Cleaned.Line(words)!;
        return line.Length <= TextLimits.Line ? line : line[..(TextLimits.Line - 1)].TrimEnd() + "…";
    }
}
