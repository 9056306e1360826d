using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Writing;

/// <summary>Saves what is written on one item: the one way for the form's button and for what is saved as one types.</summary>
public sealed class ItemWriting(PortalDb db, MinutesDesk desk)
{
    private const int Attempts = 4;

    /// <summary>
    /// Saves it, and gives what stands then; null when there is no such item. What stands there already, word for word,
    /// is not saved again: the answer to the first time may have been lost.
    /// </summary>
    /// <exception cref="RuleViolation">What <see cref="MeetingMinutes.Write"/> says.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved another text since the form was read.</exception>
    public async Task<ItemMinutes?> SaveAsync(string slug, int itemId, ItemMinutesForm form, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await desk.OpenItemAsync(slug, itemId, cancel) is not var (minutes, item)) return null;
            try
            {
                return await SaveAsync(minutes, item, form, cancel);
            }
            catch (DbUpdateException failure) when (attempt < Attempts && (failure is DbUpdateConcurrencyException || UniqueViolation.Is(failure)))
            {
                // Somebody saved between reading and saving. Minutes that another began are minutes to write in, and our
                // own text sent twice is no conflict: a second look tells.
                db.ChangeTracker.Clear();
                if (failure is DbUpdateConcurrencyException && attempt > 1) throw;
            }
        }
    }

    /// <summary>What stands on the item now, on its own.</summary>
    public Task<WrittenRow?> NowAsync(int itemId, CancellationToken cancel) =>
        db.ItemMinutes.AsNoTracking().Where(one => one.AgendaItemId == itemId).OrderByDescending(one => one.Id)
            .Select(one => new WrittenRow(one.AgendaItemId, one.Version, one.Discussion, one.Conclusion, one.Outcome, one.ReferredTo)).FirstOrDefaultAsync(cancel);

    private async Task<ItemMinutes> SaveAsync(MeetingMinutes minutes, AgendaItem item, ItemMinutesForm form, CancellationToken cancel)
    {
        var known = minutes.Of(item.Id);
        if (known is not null && form.Version != known.Version && form.Says(known)) return known;
        if (known is not null) db.ReadAt(known, form.Version);
        else if (form.Version != 0) throw new DbUpdateConcurrencyException();
        var written = minutes.Write(item, form.Discussion, form.Conclusion, form.Outcome, form.ReferredTo);
        if (minutes.Id == 0) db.Add(minutes);
        await db.SaveChangesAsync(cancel);
        return written;
    }
}
