using DksPortal.Domain.Council;
using DksPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Data;

/// <summary>The event log is written by itself, and by nobody else.</summary>
public sealed class EventLogTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_record_that_the_seeds_laid_stands_in_the_log() => Assert.True(await portal.Ask(async db =>
    {
        var seats = await db.Seats.CountAsync(Cancel);
        return seats == await db.AuditEntries.CountAsync(entry => entry.Thing == nameof(Seat) && entry.Act == AuditAct.Created, Cancel);
    }));

    [Fact]
    public async Task An_entry_cannot_be_changed() => await portal.Ask(async db =>
    {
        var entry = await db.AuditEntries.FirstAsync(Cancel);
        db.Entry(entry).Property(e => e.Who).CurrentValue = "Nogen anden";
        return await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    });

    [Fact]
    public async Task An_entry_cannot_be_deleted() => await portal.Ask(async db =>
    {
        db.Remove(await db.AuditEntries.FirstAsync(Cancel));
        return await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    });

    [Fact]
    public async Task What_an_entry_says_of_a_field_cannot_be_changed_either() => await portal.Ask(async db =>
    {
        var entry = await db.AuditEntries.FirstAsync(Cancel);
        db.Entry(entry).Property(e => e.Changes).CurrentValue = [];
        return await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    });

    [Fact]
    public async Task A_change_that_fails_leaves_no_entry() => await portal.Ask(async db =>
    {
        var before = await db.AuditEntries.CountAsync(Cancel);
        var meeting = await db.Meetings.FirstAsync(Cancel);
        db.Entry(meeting).Property(m => m.Title).CurrentValue = "Et andet navn";
        db.Entry(meeting).Property(m => m.Version).OriginalValue = meeting.Version + 7;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancel));
        Assert.Equal(before, await db.AuditEntries.AsNoTracking().CountAsync(Cancel));
        return true;
    });
}
