using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>Where minutes are remarked on, approved and corrected: they come with all their text and all remarks.</summary>
public sealed class ReviewDesk(PortalDb db, CurrentUser me)
{
    /// <summary>The newest minutes of a meeting that the person may read; null when there are none.</summary>
    public Task<MeetingMinutes?> OpenAsync(string slug, CancellationToken cancel) => db.Minutes.VisibleTo(me)
        .Include(one => one.Meeting!.Agenda).Include(one => one.Items).Include(one => one.Comments)
        .Where(one => one.Meeting!.Slug == slug).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancel);
}
