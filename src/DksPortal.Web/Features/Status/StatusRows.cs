using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Status;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Status;

/// <summary>A thing in one of the status summary's lists: by today's name, as it stood on the day.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Notes">What else to say of it.</param>
/// <param name="State">How far it had come.</param>
/// <param name="Late">How late it was, in words; null when it was not.</param>
public sealed record StatusRow(string Address, string Title, IReadOnlyList<string> Notes, Enum State, string? Late = null);

/// <summary>Reads the rows of things that a status counts.</summary>
public sealed class StatusRows(PortalDb db, Texts texts)
{
    /// <summary>The rows of those numbers, by number. All must be facts of the status, which the reader may see.</summary>
    public async Task<IReadOnlyDictionary<int, StatusRow>> ReadAsync(StatusSummary status, StatusKind kind, IReadOnlyCollection<int> ids, CancellationToken cancel) => ids.Count == 0
        ? new Dictionary<int, StatusRow>()
        : kind switch
        {
            StatusKind.Meeting => await MeetingsAsync(status, ids, cancel),
            StatusKind.Action => await ActionsAsync(status, ids, cancel),
            StatusKind.Advice => await AdviceAsync(status, ids, cancel),
            StatusKind.Initiative => await InitiativesAsync(status, ids, cancel),
            StatusKind.Theme => await ThemesAsync(status, ids, cancel),
            StatusKind.Inquiry => await InquiriesAsync(status, ids, cancel),
        };

    private async Task<Dictionary<int, StatusRow>> MeetingsAsync(StatusSummary status, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var names = await db.Meetings.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Slug, one.Title, one.Place }).ToDictionaryAsync(one => one.Id, cancel);
        return status.Meetings.All.Where(one => names.ContainsKey(one.Id)).ToDictionary(one => one.Id, one => new StatusRow(
            $"/moeder/{names[one.Id].Slug}", names[one.Id].Title, [PortalClock.DayOf(one.Start).ToLongDay(), .. Said(names[one.Id].Place)], one.Status));
    }

    private async Task<Dictionary<int, StatusRow>> ActionsAsync(StatusSummary status, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var names = await db.ActionItems.Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.What, Who = one.Person!.Name ?? one.Organisation!.Name ?? one.Administration!.Name ?? "" }).ToDictionaryAsync(one => one.Id, cancel);
        return status.Actions.Where(one => names.ContainsKey(one.Id)).ToDictionary(one => one.Id, one => new StatusRow(
            $"/opfoelgning/{one.Id}", names[one.Id].What, [names[one.Id].Who, one.Due is { } due ? texts["Action.DueOn", due.ToDay()] : texts["Action.NoDue"]], one.Status,
            Late("Action.Late", one.Status.DaysLate(one.Due, status.Day.Day))));
    }

    private async Task<Dictionary<int, StatusRow>> AdviceAsync(StatusSummary status, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var names = await db.Recommendations.Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.Text, To = one.Committee!.Name ?? one.Administration!.Name }).ToDictionaryAsync(one => one.Id, cancel);
        return status.Advice.Where(one => names.ContainsKey(one.Id)).ToDictionary(one => one.Id, one => new StatusRow(
            $"/anbefalinger/{one.Id}", names[one.Id].Text,
            [
                texts["Recommendation.To", names[one.Id].To],
                one.Status == RecommendationStatus.Answered
                    ? texts["Recommendation.AnsweredDay", one.AnsweredOn?.ToDay()]
                    : texts.Count("Recommendation.Waiting", RecommendationLife.DaysWaiting(one.SentOn, null, status.Day.Day) ?? 0),
            ],
            one.Status, Late("Recommendation.Late", one.Status.DaysLate(one.AnswerExpected, status.Day.Day))));
    }

    private async Task<Dictionary<int, StatusRow>> InitiativesAsync(StatusSummary status, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var names = await db.Initiatives.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Title }).ToDictionaryAsync(one => one.Id, one => one.Title, cancel);
        var committees = await db.CommitteeNamesAsync(cancel);
        return status.Initiatives.Where(one => names.ContainsKey(one.Id)).ToDictionary(one => one.Id, one => new StatusRow(
            $"/indsatser/{one.Id}", names[one.Id], [Money(one), .. Decision(one, committees)], one.Status));
    }

    private async Task<Dictionary<int, StatusRow>> ThemesAsync(StatusSummary status, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var names = await db.Themes.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Title }).ToDictionaryAsync(one => one.Id, one => one.Title, cancel);
        return status.Themes.Where(one => names.ContainsKey(one.Id)).ToDictionary(one => one.Id, one => new StatusRow($"/temaer/{one.Id}", names[one.Id], [], one.Status));
    }

    private async Task<Dictionary<int, StatusRow>> InquiriesAsync(StatusSummary status, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var names = await db.Inquiries.Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.Title, Who = one.PartyLetter == null ? one.AskerName : one.AskerName + " (" + one.PartyLetter + ")", one.AskedOn }).ToDictionaryAsync(one => one.Id, cancel);
        return status.Inquiries.Where(one => names.ContainsKey(one.Id)).ToDictionary(one => one.Id, one => new StatusRow(
            $"/spoergsmaal/{one.Id}", names[one.Id].Title, [names[one.Id].Who, texts["Status.AskedOn", names[one.Id].AskedOn.ToDay()]], one.Status,
            Late("Action.Late", -Math.Min(0, one.Status.DaysLeft(one.Deadline, status.Day.Day) ?? 0))));
    }

    private string Money(InitiativeFact one) => one is { Funding: Funding.NeedsFunding, Amount: { } amount }
        ? texts["Status.NeedsAmount", amount]
        : texts.Of(one.Funding);

    private IEnumerable<string> Decision(InitiativeFact one, IReadOnlyDictionary<int, string> committees)
    {
        if (!one.Waits) yield break;
        yield return texts["Status.WaitsFor", one.Path switch
        {
            DecisionPath.Administrative => texts["Status.Administration"],
            DecisionPath.CityCouncil => texts["Status.CityCouncil"],
            _ => committees.GetValueOrDefault(one.CommitteeId ?? 0, texts.Of(one.Path)),
        }];
    }

    private string? Late(string key, int days) => days > 0 ? texts.Count(key, days) : null;

    private static string[] Said(string? words) => words is null ? [] : [words];
}

/// <summary>The committees' names.</summary>
internal static class CommitteeNames
{
    /// <summary>By number.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> CommitteeNamesAsync(this PortalDb db, CancellationToken cancel) =>
        await db.Committees.Select(one => new { one.Id, one.Name }).ToDictionaryAsync(one => one.Id, one => one.Name, cancel);
}
