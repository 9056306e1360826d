using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Meetings;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.Minutes.Review;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>The minutes of a meeting as one reader may see them: on screen and on paper.</summary>
public sealed record MinutesPage(
    MeetingHead Meeting, int Id, int Version, int Number, MinutesStatus Status, DateOnly? Deadline, int? SentForReviewById,
    string? ApprovedBy, DateTime? ApprovedAt, DateTime? PublishedAt,
    IReadOnlyList<AgendaLine<AgendaRow>> Agenda, IReadOnlyDictionary<int, WrittenRow> Written, IReadOnlyList<ActionRow> Actions, Present Present, ILookup<int, MovementRow> Movements)
{
    private DiscussionBlocks? discussion;

    /// <summary>Who bears which initials.</summary>
    public MeetingInitials Initials { get; init; } = MeetingInitials.None;

    /// <summary>How many there were, where numbers stand for names.</summary>
    public IReadOnlyList<FigureRow> Figures { get; init; } = [];

    /// <summary>What was said, with its speakers: to be read from the first item to the last.</summary>
    public DiscussionBlocks Discussion => discussion ??= new DiscussionBlocks(Initials);

    /// <summary>Those who speak in what this reader sees.</summary>
    public IReadOnlyList<Bearer> Speaking => Initials.SpeakingIn(Agenda.Select(line => Written.GetValueOrDefault(line.Entry.Id)?.Discussion));

    /// <summary>The form that sends them for review.</summary>
    public ReviewForm Review { get; init; } = new();

    /// <summary>What the council advised, as far as this reader may see it.</summary>
    public IReadOnlyList<RecommendationRow> Recommendations { get; init; } = [];

    /// <summary>Whether the reader may change what belongs to the minutes.</summary>
    public bool MayChange { get; init; }

    /// <summary>The annexes that they list.</summary>
    public IReadOnlyList<AnnexRow> Annexes { get; init; } = [];

    /// <summary>Items that need an outcome and have none.</summary>
    public IEnumerable<AgendaLine<AgendaRow>> WithoutOutcome => Agenda.Where(line =>
        MeetingMinutes.NeedsOutcome(Meeting.Kind, line.Entry.Kind) && Written.GetValueOrDefault(line.Entry.Id)?.Outcome is null);

    /// <summary>What this version corrects and why; null for the first.</summary>
    public string? Correction { get; init; }

    /// <summary>Who began the correction.</summary>
    public int? CorrectedById { get; init; }

    /// <summary>All versions that the reader may read, newest first.</summary>
    public IReadOnlyList<VersionRow> Versions { get; init; } = [];

    /// <summary>What was remarked, for those who may know; null for others.</summary>
    public RemarksOnPage? Remarks { get; init; }

    /// <summary>Whether a later version can be read.</summary>
    public bool IsOutdated => Versions.Any(version => version.Number > Number);

    /// <summary>
    /// Reads them; null when there are none that this person may read. The secretariat finds an empty draft before anything
    /// is written. Without a number it is the version that stands for this reader.
    /// </summary>
    public static async Task<MinutesPage?> ReadAsync(PortalDb db, CurrentUser me, string slug, CancellationToken cancel, int? number = null)
    {
        if (await HeadAsync(db, me, slug, cancel) is not { } head) return null;
        var visible = db.Minutes.AsNoTracking().VisibleTo(me).Where(one => one.MeetingId == head.Id);
        var minutes = await visible.Where(one => number == null || one.Number == number).StandingFirst(me).FirstOrDefaultAsync(cancel);
        if (minutes is null && (number is not null || !me.IsSecretariat)) return null;
        return await OfAsync(db, me, head, minutes, cancel) with
        {
            MayChange = me.IsSecretariat,
            Versions = await visible.OrderByDescending(one => one.Number)
                .Select(one => new VersionRow(one.Number, one.Status, one.PublishedAt, one.Correction)).ToListAsync(cancel),
        };
    }

    /// <summary>The newest minutes as the public would read them if they were published now; null when there are none.</summary>
    public static async Task<MinutesPage?> PreviewAsync(PortalDb db, string slug, DateTime now, CancellationToken cancel)
    {
        var nobody = new CurrentUser();
        if (await HeadAsync(db, nobody, slug, cancel) is not { } head) return null;
        var minutes = await db.Minutes.AsNoTracking().Where(one => one.MeetingId == head.Id).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancel);
        if (minutes is null) return null;
        var before = await db.Minutes.VisibleTo(nobody).Where(one => one.MeetingId == head.Id && one.Number < minutes.Number).OrderByDescending(one => one.Number)
            .Select(one => new VersionRow(one.Number, one.Status, one.PublishedAt, one.Correction)).ToListAsync(cancel);
        return await OfAsync(db, nobody, head, minutes, cancel) with
        {
            Versions = [new VersionRow(minutes.Number, MinutesStatus.Published, minutes.PublishedAt ?? now, minutes.Correction), .. before],
        };
    }

    private static async Task<MeetingHead?> HeadAsync(PortalDb db, CurrentUser me, string slug, CancellationToken cancel) =>
        await db.Meetings.WithAgendaVisibleTo(me).Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel)
            is { Status: MeetingStatus.Convened or MeetingStatus.Held } head ? head : null;

    private static async Task<MinutesPage> OfAsync(PortalDb db, CurrentUser me, MeetingHead head, MeetingMinutes? minutes, CancellationToken cancel)
    {
        var agenda = await db.AgendaAsync(head, me, cancel);
        var written = minutes is null ? [] : await db.WrittenAsync(minutes.Id, null, cancel);
        foreach (var closed in agenda.Where(line => !line.Entry.IsReadable)) written.Remove(closed.Entry.Id);
        return new MinutesPage(
            head, minutes?.Id ?? 0, minutes?.Version ?? 0, minutes?.Number ?? 1, minutes?.Status ?? MinutesStatus.Drafting, minutes?.Deadline,
            minutes?.SentForReviewById, await ApproverAsync(db, minutes, cancel), minutes?.ApprovedAt, minutes?.PublishedAt,
            agenda, written, await db.ActionsAsync(minutes, head.Id, me, null, cancel), await Present.ReadAsync(db, me, minutes, head.Id, cancel),
            await db.MovementsAsync(minutes, head.Id, me, cancel))
        {
            Correction = minutes?.Correction,
            CorrectedById = minutes?.CorrectedById,
            Initials = await db.InitialsAsync(head.Id, minutes, cancel),
            Figures = await FigureRow.ReadAsync(db, head.Id, cancel),
            Recommendations = await db.RecommendationsAsync(minutes, head.Id, me, null, cancel),
            Annexes = (me.SeesClosed ? await db.AnnexRowsAsync(me, head.Slug, cancel) : await db.OpenAnnexRowsAsync(head.Id, cancel))
                .Of(minutes?.Number ?? 1, minutes?.ApprovedAt),
        };
    }

    private static async Task<string?> ApproverAsync(PortalDb db, MeetingMinutes? minutes, CancellationToken cancel) =>
        minutes is { ApproverName: null, ApprovedById: { } id }
            ? await db.People.Where(person => person.Id == id).Select(person => person.Name).SingleAsync(cancel)
            : minutes?.ApproverName;
}

/// <summary>A version of the minutes in the list of them.</summary>
public sealed record VersionRow(int Number, MinutesStatus Status, DateTime? PublishedAt, string? Correction);
