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
    public static async Task<IReadOnlyList<AgendaLine<AgendaRow>>> AgendaAsync(
        this PortalDb db, MeetingHead meeting, CurrentUser me, CancellationToken cancel)
    {
        var rows = await db.AgendaItems.Where(item => item.MeetingId == meeting.Id)
            .OrderBy(item => item.Position).ThenBy(item => item.Id)
            .Select(item => new AgendaRow(
                item.Id, item.Version, item.Position, item.Kind, item.Title, item.Minutes, item.FixedStart, item.IsClosed,
                item.Purpose, item.CaseText, item.Recommendation,
                item.Presenters.OrderBy(presenter => presenter.Position).Select(presenter => presenter.Name).ToList()))
            .AsSingleQuery().ToListAsync(cancel);
        return AgendaTimes.Lines(rows.Select(row => row.IsClosed && !me.SeesClosed ? row.Masked() : row), meeting.Start);
    }
}
