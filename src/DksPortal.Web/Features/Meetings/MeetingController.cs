using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.Meetings.Conflicts;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings;

/// <summary>One meeting, as each reader may see it.</summary>
[Route("moeder/{slug}")]
[OpenToAll]
public sealed class MeetingController(PortalDb db, CurrentUser me) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancel)
    {
        var head = await db.Meetings.VisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return NotFound();
        var showsAgenda = head.IsPublished || me.IsSecretariat;
        return View(new MeetingPage(
            head,
            showsAgenda ? await db.AgendaAsync(head, me, cancel, inBrief: true) : [],
            showsAgenda,
            await RevisionAsync(head, cancel),
            await MinutesAsync(head, cancel),
            me.SeesClosed && head.ConvenedAt is not null ? await InvitedAsync(head, cancel) : [],
            await db.AnnexRowsAsync(me, slug, cancel))
        {
            Conflicts = me.SeesClosed ? await db.OwnConflictsAsync(head, me.PersonId, cancel) : [],
        });
    }

    private async Task<AgendaRevision?> RevisionAsync(MeetingHead head, CancellationToken cancel)
    {
        if (head.ConvenedAt is null) return null;
        var latest = await db.AgendaVersions.AsNoTracking().Where(version => version.MeetingId == head.Id && version.Number > 1)
            .Include(version => version.Changes).AsSingleQuery().OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancel);
        var told = latest?.Changes.Where(change => me.SeesClosed || !change.IsClosed).ToList() ?? [];
        return told.Count == 0 ? null : new AgendaRevision(latest!.Number, latest.PublishedAt, told);
    }

    private Task<MinutesInBrief?> MinutesAsync(MeetingHead head, CancellationToken cancel) => db.Minutes.VisibleTo(me)
        .Where(minutes => minutes.MeetingId == head.Id).StandingFirst(me)
        .Select(minutes => new MinutesInBrief(minutes.Status, minutes.Items.Select(item => new OutcomeRow(item.AgendaItemId, item.Outcome)).ToList()))
        .AsSingleQuery().FirstOrDefaultAsync(cancel);

    private async Task<IReadOnlyList<InvitedRow>> InvitedAsync(MeetingHead head, CancellationToken cancel) =>
        await db.Invitations.Where(invitation => invitation.MeetingId == head.Id)
            .Select(invitation => new InvitedRow(
                invitation.Version, invitation.PersonId, invitation.MembershipId == null, invitation.Answer, invitation.SubstituteName))
            .ToListAsync(cancel);
}

/// <summary>The page of one meeting.</summary>
public sealed record MeetingPage(
    MeetingHead Head, IReadOnlyList<AgendaLine<AgendaRow>> Agenda, bool ShowsAgenda, AgendaRevision? Revision, MinutesInBrief? Minutes,
    IReadOnlyList<InvitedRow> Invited, IReadOnlyList<AnnexRow> Annexes)
{
    /// <summary>The items that concern an organisation that the reader sits for.</summary>
    public IReadOnlyList<ConflictRow> Conflicts { get; init; } = [];
}

/// <summary>How far the minutes are, and what became of each item.</summary>
public sealed record MinutesInBrief(MinutesStatus Status, IReadOnlyList<OutcomeRow> Outcomes);

/// <summary>What became of an item.</summary>
public sealed record OutcomeRow(int AgendaItemId, Outcome? Outcome);

/// <summary>The newest revised agenda, with what changed as far as the reader may know.</summary>
public sealed record AgendaRevision(int Number, DateTime AtUtc, IReadOnlyList<AgendaChange> Changes);

/// <summary>Somebody invited, as the tally counts them.</summary>
public sealed record InvitedRow(int Version, int PersonId, bool IsGuest, InvitationAnswer Answer, string? SubstituteName);
