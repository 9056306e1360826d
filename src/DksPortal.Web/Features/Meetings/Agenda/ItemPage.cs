using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Meetings.Agenda.Notes;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.Meetings.Conflicts;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Agenda;

/// <summary>The page of one item, from case to outcome.</summary>
public sealed record ItemPage(
    MeetingHead Meeting, AgendaLine<AgendaRow> Line, AgendaLine<AgendaRow>? Previous, AgendaLine<AgendaRow>? Next,
    MinutesStatus? MinutesStatus, WrittenRow? Written, IReadOnlyList<ActionRow> Actions, IReadOnlyList<AnnexRow> Annexes)
{
    /// <summary>What was said, with its speakers.</summary>
    public DiscussionBlocks Discussion { get; init; } = new(MeetingInitials.None);

    /// <summary>What the council advised at the item.</summary>
    public IReadOnlyList<RecommendationRow> Recommendations { get; init; } = [];

    /// <summary>Whether more can be recommended: while the minutes are written.</summary>
    public bool IsWritten => Meeting.Status is MeetingStatus.Convened or MeetingStatus.Held && MinutesStatus is null or Domain.Minutes.MinutesStatus.Drafting;

    /// <summary>The same case at other meetings.</summary>
    public ItemHistory History { get; init; } = new([], []);

    /// <summary>The theme that it takes up, if the reader may see that.</summary>
    public ThemeLink? Theme { get; init; }

    /// <summary>The organisations that it concerns.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>The members who sit for one of them, for the secretariat.</summary>
    public IReadOnlyList<ConflictRow> Conflicts { get; init; } = [];

    /// <summary>The reader's own conflicts, while the meeting is to come.</summary>
    public IReadOnlyList<ConflictRow> OwnConflicts { get; init; } = [];

    /// <summary>The reader's own note; null for those who keep none here.</summary>
    public NoteForm? Note { get; init; }

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
        var minutes = await db.Minutes.AsNoTracking().VisibleTo(me).Where(one => one.MeetingId == head.Id).StandingFirst(me).FirstOrDefaultAsync(cancel);
        var written = minutes is null ? null : (await db.WrittenAsync(minutes.Id, id, cancel)).GetValueOrDefault(id);
        var initials = written?.Discussion is null ? MeetingInitials.None : await db.InitialsAsync(head.Id, minutes, cancel);
        return new ItemPage(
            head, line, place > 0 ? readable[place - 1] : null, place + 1 < readable.Count ? readable[place + 1] : null, minutes?.Status, written,
            minutes is null ? [] : await db.ActionsAsync(minutes, head.Id, me, id, cancel),
            [.. (await db.AnnexRowsAsync(me, slug, cancel)).Where(annex => annex.AgendaItemId == id)])
        {
            Discussion = new DiscussionBlocks(initials),
            Recommendations = await db.RecommendationsAsync(null, head.Id, me, id, cancel),
            History = await ItemHistory.ReadAsync(db, me, id, cancel),
            Theme = await db.Themes.VisibleTo(me).Where(theme => db.AgendaItems.Any(item => item.Id == id && item.ThemeId == theme.Id))
                .Select(theme => new ThemeLink(theme.Id, theme.Title)).FirstOrDefaultAsync(cancel),
            Concerns = await db.Set<Concern>().Where(concern => concern.AgendaItemId == id)
                .OrderBy(concern => concern.Id).Select(concern => concern.Organisation!.Name).ToListAsync(cancel),
            Conflicts = me.IsSecretariat ? Of(id, await db.ConflictsAsync(head, cancel)) : [],
            OwnConflicts = me.SeesClosed ? Of(id, await db.OwnConflictsAsync(head, me.PersonId, cancel)) : [],
            Note = me.KeepsNotes
                ? NoteForm.Of(await db.PersonalNotes.AsNoTracking().SingleOrDefaultAsync(note => note.AgendaItemId == id && note.PersonId == me.PersonId, cancel))
                : null,
        };
    }

    private static IReadOnlyList<ConflictRow> Of(int id, IEnumerable<ConflictRow> conflicts) => [.. conflicts.Where(row => row.AgendaItemId == id)];
}
