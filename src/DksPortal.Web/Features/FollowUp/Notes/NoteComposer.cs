using System.Text;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>
/// Composes what came out of a meeting, as Markdown: conclusions, recommendations, who does what by when. Of open items
/// alone and without recommendations that are drafts still, since politicians read it; in Danish, since it is kept as one document for all.
/// </summary>
public sealed class NoteComposer(PortalDb db, CurrentUser me)
{
    private static readonly IReadOnlyDictionary<string, string> Danish = Texts.All("da");

    /// <summary>What stands in the newest published minutes or, before any were published, in the newest.</summary>
    public async Task<string> ComposeAsync(MeetingHead meeting, CancellationToken cancel)
    {
        var agenda = (await db.AgendaAsync(meeting, me, cancel, inBrief: true))
            .Where(line => line.Entry is { IsClosed: false, IsReadable: true, Kind: not AgendaItemKind.Break }).ToList();
        var minutes = await db.Minutes.Where(one => one.MeetingId == meeting.Id)
            .OrderBy(one => one.Status == MinutesStatus.Published ? 0 : 1).ThenByDescending(one => one.Number).Select(one => one.Id).FirstOrDefaultAsync(cancel);
        var text = new StringBuilder();
        AddConclusions(text, agenda, await db.WrittenAsync(minutes, null, cancel));
        AddRecommendations(text, await RecommendationsAsync(meeting.Id, cancel));
        AddActions(text, await ActionsAsync(meeting.Id, cancel));
        return text.ToString().Trim();
    }

    private static void AddConclusions(StringBuilder text, IEnumerable<AgendaLine<AgendaRow>> agenda, Dictionary<int, WrittenRow> written)
    {
        var told = agenda.Where(line => written.GetValueOrDefault(line.Entry.Id) is { } row && (row.Conclusion ?? (object?)row.Outcome) is not null).ToList();
        if (told.Count == 0) return;
        text.Append("# ").Append(Danish["Note.Conclusions"]).Append("\n\n");
        foreach (var line in told)
        {
            var row = written[line.Entry.Id];
            text.Append("## ").Append(line.Number is { } number ? $"{number}. " : "").Append(MarkdownEscape.Of(line.Entry.Title!)).Append("\n\n");
            if (row.Outcome is { } outcome)
            {
                var whom = row.ReferredTo is { } to ? $" – {MarkdownEscape.Of(to)}" : "";
                text.Append("**").Append(Danish[$"Outcome.{outcome}"]).Append("**").Append(whom).Append("\n\n");
            }

            if (row.Conclusion is { } conclusion) text.Append(conclusion).Append("\n\n");
        }
    }

    private static void AddRecommendations(StringBuilder text, List<(string Addressee, string Text)> recommendations)
    {
        if (recommendations.Count == 0) return;
        text.Append("# ").Append(Danish["Note.Recommendations"]).Append("\n\n");
        foreach (var (addressee, advice) in recommendations)
        {
            text.Append("**").Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, Danish["Recommendation.To"], MarkdownEscape.Of(addressee))).Append("**\n").Append(advice).Append("\n\n");
        }
    }

    private static void AddActions(StringBuilder text, List<ActionItem> actions)
    {
        if (actions.Count == 0) return;
        text.Append("# ").Append(Danish["Note.Actions"]).Append("\n\n");
        text.Append("| ").Append(Danish["Note.What"]).Append(" | ").Append(Danish["Action.Responsible"]).Append(" | ").Append(Danish["Action.Due"]).Append(" |\n| --- | --- | --- |\n");
        foreach (var action in actions)
        {
            text.Append("| ").Append(MarkdownEscape.Of(action.What)).Append(" | ").Append(MarkdownEscape.Of(action.ResponsibleName)).Append(" | ")
                .Append(action.Due?.ToDay() ?? Danish["Action.NoDue"]).Append(" |\n");
        }
    }

    private async Task<List<(string, string)>> RecommendationsAsync(int meetingId, CancellationToken cancel) =>
        [.. (await db.Recommendations.Where(one => one.MeetingId == meetingId && !one.AgendaItem!.IsClosed && one.Status != RecommendationStatus.Draft)
            .OrderBy(one => one.AgendaItem!.Position).ThenBy(one => one.Id)
            .Select(one => new { Name = one.Committee!.Name ?? one.Administration!.Name, one.Text }).ToListAsync(cancel)).Select(one => (one.Name, one.Text))];

    private Task<List<ActionItem>> ActionsAsync(int meetingId, CancellationToken cancel) =>
        db.ActionItems.AsNoTracking().Include(one => one.Person).Include(one => one.Organisation).Include(one => one.Administration)
            .Where(one => one.MeetingId == meetingId && !one.AgendaItem!.IsClosed && one.Status != ActionItemStatus.Dropped)
            .OrderBy(one => one.AgendaItem!.Position).ThenBy(one => one.Id).ToListAsync(cancel);
}
