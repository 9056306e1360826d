using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>An agenda item as a reader may see it. Of a closed one others see that it is closed, and no more.</summary>
public sealed record AgendaRow(
    int Id, int Version, int Position, AgendaItemKind Kind, string? Title, int Minutes, TimeOnly? FixedStart, bool IsClosed,
    string? Purpose, string? CaseText, string? Recommendation, IReadOnlyList<string> Presenters) : IAgendaEntry
{
    /// <summary>Whether the reader sees more than that it is closed.</summary>
    public bool IsReadable => Title is not null;

    /// <summary>What is left of a closed item for those who may not read it.</summary>
    public AgendaRow Masked() => this with { Title = null, Purpose = null, CaseText = null, Recommendation = null, Presenters = [] };
}

/// <summary>The one place that reads agendas, so that a closed item slips out nowhere.</summary>
public static class AgendaReader
{
    /// <summary>The items in order, with numbers and clock times.</summary>
    /// <param name="db">The database.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="me">The reader.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <param name="inBrief">Without purposes and case texts, which a list does not show.</param>
    public static async Task<IReadOnlyList<AgendaLine<AgendaRow>>> AgendaAsync(
        this PortalDb db, MeetingHead meeting, CurrentUser me, CancellationToken cancel, bool inBrief = false)
    {
        var items = await db.AgendaItems.AsNoTracking().Where(item => item.MeetingId == meeting.Id)
            .OrderBy(item => item.Position).ThenBy(item => item.Id)
            .Select(item => new
            {
                item.Id,
                item.Version,
                item.Position,
                item.Kind,
                item.Title,
                item.Minutes,
                item.FixedStart,
                item.IsClosed,
                Purpose = inBrief ? null : item.Purpose,
                CaseText = inBrief ? null : item.CaseText,
                item.Recommendation,
            }).ToListAsync(cancel);
        var presenters = (await db.AgendaItems.Where(item => item.MeetingId == meeting.Id)
            .SelectMany(item => item.Presenters, (item, presenter) => new { item.Id, presenter.Position, presenter.Name })
            .ToListAsync(cancel)).OrderBy(presenter => presenter.Position).ToLookup(presenter => presenter.Id, presenter => presenter.Name);
        var rows = items.Select(item => new AgendaRow(
            item.Id, item.Version, item.Position, item.Kind, item.Title, item.Minutes, item.FixedStart, item.IsClosed,
            item.Purpose, item.CaseText, item.Recommendation, [.. presenters[item.Id]]));
        return AgendaTimes.Lines(rows.Select(row => row.IsClosed && !me.SeesClosed ? row.Masked() : row), meeting.Start);
    }
}
