using DksPortal.Web.Data;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>A reader's own note on an item is there for that reader alone.</summary>
public sealed class OwnNoteTests(Portal portal) : IClassFixture<Portal>
{
    private const string Secret = "Spørg ind til huslejen";

    [Fact]
    public async Task It_is_written_kept_changed_and_deleted()
    {
        var member = await portal.Visitor("medlem");
        var item = await member.AddressOf($"/moeder/{Samples.Held}", "1. Velkomst og præsentation");

        await member.Opens(item).Writes("Egen note", Secret).Presses("Gem").ShouldSee("Din note er gemt").ShouldFind("Egen note", Secret);
        await member.Writes("Egen note", "Tal først med Bo").Presses("Gem");
        await member.Opens(item).ShouldFind("Egen note", "Tal først med Bo");
        await member.Writes("Egen note", "").Presses("Gem").ShouldFind("Egen note", "");
        Assert.Equal(0, await portal.Ask((PortalDb db) => db.PersonalNotes.CountAsync(note => note.Text == "Tal først med Bo", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Nobody_else_sees_it_nor_does_the_log_tell_it()
    {
        var politician = await portal.Visitor("politiker");
        var item = await politician.AddressOf($"/moeder/{Samples.Held}", "1. Velkomst og præsentation");
        await politician.Opens(item).Writes("Egen note", Secret).Presses("Gem").ShouldFind("Egen note", Secret);

        foreach (var who in new[] { "admin", "medlem", "sekretariat", "politiker2" })
        {
            await (await portal.Visitor(who)).Opens(item).ShouldFind("Egen note", "").ShouldNotSee(Secret);
        }

        foreach (var who in new[] { Who.Public, Who.Enterprise })
        {
            await (await portal.Visitor(who)).Opens(item).ShouldNotSee("Egen note").ShouldNotSee(Secret);
        }

        var admin = await portal.Visitor("admin");
        await admin.Opens("/admin/haendelseslog").ShouldNotSee(Secret);
        var log = await portal.Ask((PortalDb db) => db.AuditEntries.ToListAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(log, entry => entry.Changes.Any(change => change.To?.Contains("huslejen", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task Two_windows_lose_nothing_and_what_is_too_long_stays()
    {
        var (one, other) = (await portal.Visitor("kollega"), await portal.Visitor("kollega"));
        var item = await one.AddressOf($"/moeder/{Samples.Held}", "1. Velkomst og præsentation");
        await one.Opens(item);
        await other.Opens(item).Writes("Egen note", "Fra telefonen").Presses("Gem");

        await one.Writes("Egen note", "Fra kontoret").Presses("Gem").ShouldSee("En anden har gemt ændringer, mens du skrev")
            .ShouldSee("Fra telefonen").ShouldFind("Egen note", "Fra kontoret");
        await one.Presses("Gem").ShouldSee("Din note er gemt").ShouldFind("Egen note", "Fra kontoret");

        one.Writes("Egen note", new string('x', 20_001));
        await portal.IsRefused(one, "Gem");
        one.ShouldSee("20");
    }
}
