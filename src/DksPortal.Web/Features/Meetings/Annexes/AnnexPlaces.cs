using System.Globalization;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>To what an annex of a meeting can be added: the meeting, its items, and minutes that are not approved.</summary>
public sealed record AnnexPlaces(MeetingHead Meeting, IReadOnlyList<AgendaLine<AgendaRow>> Agenda, bool MinutesAreOpen)
{
    /// <summary>The meeting as a whole.</summary>
    public const string OfMeeting = "moede";

    /// <summary>The minutes.</summary>
    public const string OfMinutes = "referat";

    private const string OfItem = "punkt-";

    /// <summary>One of the items.</summary>
    public static string Of(int item) => string.Create(CultureInfo.InvariantCulture, $"{OfItem}{item}");

    /// <summary>The item that a choice names, if it names one.</summary>
    public static int? Item(string? place) =>
        place?.StartsWith(OfItem, StringComparison.Ordinal) == true && int.TryParse(place.AsSpan(OfItem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Reads them; null when there is no such meeting.</summary>
    public static async Task<AnnexPlaces?> ReadAsync(PortalDb db, CurrentUser me, string slug, CancellationToken cancel)
    {
        var head = await db.Meetings.Where(meeting => meeting.Slug == slug).Select(MeetingHead.From).SingleOrDefaultAsync(cancel);
        if (head is null) return null;
        var newest = await db.Minutes.Where(minutes => minutes.MeetingId == head.Id).OrderByDescending(minutes => minutes.Number)
            .Select(minutes => (MinutesStatus?)minutes.Status).FirstOrDefaultAsync(cancel);
        var agenda = await db.AgendaAsync(head, me, cancel, inBrief: true);
        var open = head.Status is MeetingStatus.Convened or MeetingStatus.Held && newest is null or MinutesStatus.Drafting or MinutesStatus.InReview;
        return new AnnexPlaces(head, [.. agenda.Where(line => line.Entry.Kind != AgendaItemKind.Break)], open);
    }

    /// <summary>As a list to choose from.</summary>
    public IReadOnlyList<SelectListItem> Choices(Texts texts) =>
    [
        new(texts["Annex.OfMeeting"], OfMeeting),
        .. Agenda.Select(line => new SelectListItem($"{line.Number}. {line.Entry.Title}", Of(line.Entry.Id))),
        .. MinutesAreOpen ? [new(texts["Annex.OfMinutes"], OfMinutes)] : (SelectListItem[])[],
    ];
}
