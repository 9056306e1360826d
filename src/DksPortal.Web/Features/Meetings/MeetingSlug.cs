using System.Globalization;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Meetings;

/// <summary>The addresses of meetings: the year and a number, given once.</summary>
public static class MeetingSlug
{
    /// <summary>The next address in that year. The database refuses the same one twice.</summary>
    public static async Task<string> NextAsync(PortalDb db, int year, CancellationToken cancel)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-");
        var taken = await db.Meetings.Where(meeting => meeting.Slug.StartsWith(prefix)).Select(meeting => meeting.Slug).ToListAsync(cancel);
        var last = taken.Select(slug => int.Parse(slug.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{last + 1}");
    }
}
