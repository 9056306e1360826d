using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The page of one item, from case to outcome.</summary>
public sealed record ItemPage(
    MeetingHead Meeting, AgendaLine<AgendaRow> Line, AgendaLine<AgendaRow>? Previous, AgendaLine<AgendaRow>? Next,
    MinutesStatus? MinutesStatus, WrittenRow? Written, IReadOnlyList<ActionRow> Actions, IReadOnlyList<AnnexRow> Annexes)
{
    /// <summary>Reads it as the person may see it; null when there is nothing for that person.</summary>
    public static async Task<ItemPage?> ReadAsync(PortalDb db, CurrentUser me, string slug, int id, CancellationToken cancel)
    {
        var head = await db.Meetings.WithAgendaVisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return null;
        var lines = await db.AgendaAsync(head, me, cancel);
        var line = lines.FirstOrDefault(one => one.Entry.Id == id);
        if (line is not { Entry.IsReadable: true }) return null;
        var readable = lines.Where(one => one.Entry is { IsReadable: true, Kind: not AgendaItemKind.Break } || one == line).ToList();
        var place = readable.IndexOf(line);
        var minutes = await db.Minutes.VisibleTo(me).Where(one => one.MeetingId == head.Id)
            .OrderByDescending(one => one.Number).Select(one => new { one.Id, one.Status }).FirstOrDefaultAsync(cancel);
        return new ItemPage(
            head, line, place > 0 ? readable[place - 1] : null, place + 1 < readable.Count ? readable[place + 1] : null, minutes?.Status,
            minutes is null ? null : (await db.WrittenAsync(minutes.Id, id, cancel)).GetValueOrDefault(id),
            minutes is null ? [] : await db.ActionsAsync(head.Id, me, id, cancel),
            [.. (await db.AnnexRowsAsync(me, slug, cancel)).Where(annex => annex.AgendaItemId == id)]);
    }
}
