using System.Globalization;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.EventLog;

/// <summary>Where the things of some entries have their pages.</summary>
public sealed class LogAddresses
{
    private readonly Dictionary<int, string> slugs;
    private readonly HashSet<int> items;
    private readonly HashSet<int> actions;
    private readonly HashSet<int> recommendations;
    private readonly HashSet<int> themes;

    private LogAddresses(Dictionary<int, string> slugs, HashSet<int> items, HashSet<int> actions, HashSet<int> recommendations, HashSet<int> themes) =>
        (this.slugs, this.items, this.actions, this.recommendations, this.themes) = (slugs, items, actions, recommendations, themes);

    /// <summary>Looks up the meetings, agenda items and what follows them that the entries are about and that are still there.</summary>
    public static async Task<LogAddresses> OfAsync(PortalDb db, IReadOnlyCollection<AuditEntry> entries, CancellationToken cancel)
    {
        var paths = entries.Select(entry => entry.Path.Split('/')).ToList();
        var meetings = Numbers(paths, "Meeting", 0);
        var agenda = Numbers(paths, "AgendaItem", 2);
        var slugs = meetings.Count == 0 ? [] : await db.Meetings.Where(meeting => meetings.Contains(meeting.Id))
            .ToDictionaryAsync(meeting => meeting.Id, meeting => meeting.Slug, cancel);
        var items = agenda.Count == 0 ? [] : await db.AgendaItems.Where(item => agenda.Contains(item.Id)).Select(item => item.Id).ToHashSetAsync(cancel);
        var todo = Numbers(paths, "ActionItem", 4);
        var advice = Numbers(paths, "Recommendation", 4);
        var proposed = Numbers(paths, "Theme", 0);
        return new LogAddresses(
            slugs, items,
            todo.Count == 0 ? [] : await db.ActionItems.Where(one => todo.Contains(one.Id)).Select(one => one.Id).ToHashSetAsync(cancel),
            advice.Count == 0 ? [] : await db.Recommendations.Where(one => advice.Contains(one.Id)).Select(one => one.Id).ToHashSetAsync(cancel),
            proposed.Count == 0 ? [] : await db.Themes.Where(one => proposed.Contains(one.Id) && one.Status != ThemeStatus.Draft).Select(one => one.Id).ToHashSetAsync(cancel));
    }

    /// <summary>The page of the thing at that path, or of the whole that it belongs to; null when there is none.</summary>
    public string? Of(string path) => path.Split('/') switch
    {
        ["Meeting", var id, ..] when Number(id) is { } meeting && slugs.TryGetValue(meeting, out var slug) => OfMeeting(slug, path.Split('/')),
        ["Person", var id, ..] => $"/personer/{id}",
        ["Organisation", var id, ..] => $"/organisationer/{id}",
        ["Administration" or "Committee", ..] => "/organisationer",
        ["CouncilTerm" or "Membership", ..] => "/raadet",
        ["Theme", var id, ..] when Number(id) is { } theme && themes.Contains(theme) => $"/temaer/{theme}",
        ["VisionPrinciple", ..] => "/vision",
        ["Initiative", var id, ..] => $"/indsatser/{id}",
        ["Inquiry", var id, ..] => $"/spoergsmaal/{id}",
        ["EnterpriseRegistration", var id, ..] => $"/virksomheder/tilmeldinger/{id}",
        ["BuyerQuestion", var id, ..] => $"/virksomheder/forespoergsler/{id}",
        ["SurveyAnswer", ..] => "/indikatorer/kommuner",
        ["Account", var id, ..] => $"/admin/brugere/{id}",
        _ => null,
    };

    private string OfMeeting(string slug, string[] path) => path switch
    {
        [_, _, "AgendaItem", _, "ActionItem", var id, ..] when Number(id) is { } action && actions.Contains(action) => $"/opfoelgning/{action}",
        [_, _, "AgendaItem", _, "Recommendation", var id, ..] when Number(id) is { } advice && recommendations.Contains(advice) => $"/anbefalinger/{advice}",
        [_, _, "FollowUpNote", ..] => $"/moeder/{slug}/opfoelgning",
        [_, _, "AgendaItem", var id, ..] when Number(id) is { } item && items.Contains(item) => $"/moeder/{slug}/punkter/{item}",
        [_, _, "MeetingMinutes", ..] => $"/moeder/{slug}/referat",
        _ => $"/moeder/{slug}",
    };

    private static List<int> Numbers(IEnumerable<string[]> paths, string kind, int place) =>
        [.. paths.Where(path => path.Length > place + 1 && path[place] == kind).Select(path => Number(path[place + 1])).OfType<int>().Distinct()];

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
