using System.Globalization;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Minutes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>An annex in a list.</summary>
public sealed record AnnexRow(
    int Id, int Number, string Title, string FileName, string MediaType, int Size, string Sha256, bool IsClosed, int? AgendaItemId, int? MinutesNumber, DateTime AddedAt)
{
    /// <summary>What it is.</summary>
    public FileType Type => FileKinds.TypeOf(MediaType);

    /// <summary>1,2 MB, or 1.2 MB in English; what is smaller than that in kB.</summary>
    public string Length => Size >= 100_000
        ? $"{(Size / 1_000_000m).ToString("0.0", CultureInfo.CurrentCulture)} MB"
        : $"{Math.Max(1, Size / 1000).ToString(CultureInfo.CurrentCulture)} kB";

    /// <summary>To what it belongs, in words.</summary>
    public string Place(IEnumerable<AgendaLine<Agenda.AgendaRow>> agenda, Texts texts) => this switch
    {
        { AgendaItemId: { } item } when agenda.FirstOrDefault(line => line.Entry.Id == item) is { Number: { } number } => texts["Annex.OfItem", number],
        { MinutesNumber: not null } => texts["Annex.OfMinutes"],
        _ => texts["Annex.OfMeeting"],
    };
}

/// <summary>The one place that reads annexes, so that a closed one slips out nowhere: each is seen as what it belongs to.</summary>
public static class AnnexReader
{
    /// <summary>The annexes of a meeting that the reader may see.</summary>
    public static IQueryable<Annex> AnnexesVisibleTo(this PortalDb db, CurrentUser me, string slug)
    {
        var (meetings, minutes) = (db.Meetings.WithAgendaVisibleTo(me), db.Minutes.VisibleTo(me));
        var annexes = db.Annexes.Where(annex => meetings.Any(meeting => meeting.Id == annex.MeetingId && meeting.Slug == slug));
        if (me.IsSecretariat) return annexes;
        var seen = annexes.Where(annex => annex.MinutesNumber == null
            || minutes.Any(version => version.MeetingId == annex.MeetingId && version.Number >= annex.MinutesNumber));
        return me.SeesClosed ? seen : seen.Where(annex => !annex.IsClosed && (annex.AgendaItemId == null || !annex.AgendaItem!.IsClosed));
    }

    /// <summary>As rows, by number; their bytes are not read.</summary>
    public static Task<IReadOnlyList<AnnexRow>> AnnexRowsAsync(this PortalDb db, CurrentUser me, string slug, CancellationToken cancel) =>
        RowsAsync(db.AnnexesVisibleTo(me, slug), cancel);

    /// <summary>The annexes of a meeting that are closed to nobody, published or about to be.</summary>
    public static Task<IReadOnlyList<AnnexRow>> OpenAnnexRowsAsync(this PortalDb db, int meetingId, CancellationToken cancel) =>
        RowsAsync(db.Annexes.Where(annex => annex.MeetingId == meetingId && !annex.IsClosed && (annex.AgendaItemId == null || !annex.AgendaItem!.IsClosed)), cancel);

    /// <summary>Those that a version of the minutes lists: what was there when it was approved, and no later version's own.</summary>
    public static IReadOnlyList<AnnexRow> Of(this IEnumerable<AnnexRow> annexes, int minutesNumber, DateTime? approvedAt) =>
        [.. annexes.Where(annex => annex.MinutesNumber is { } number ? number <= minutesNumber : approvedAt is null || annex.AddedAt <= approvedAt)];

    private static async Task<IReadOnlyList<AnnexRow>> RowsAsync(IQueryable<Annex> annexes, CancellationToken cancel) =>
        await annexes.OrderBy(annex => annex.Number)
            .Select(annex => new AnnexRow(
                annex.Id, annex.Number, annex.Title, annex.FileName, annex.MediaType, annex.Size, annex.Sha256, annex.IsClosed,
                annex.AgendaItemId, annex.MinutesNumber, annex.AddedAt))
            .ToListAsync(cancel);
}
