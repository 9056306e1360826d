using DksPortal.Domain.Inquiries;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Meetings.Annexes;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>An inquiry that was answered, with a file that everybody may read since.</summary>
internal static class InquirySample
{
    private const string Title = "Et besvaret spørgsmål";

    private static readonly DateTime Then = new(2026, 2, 3, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Its number.</summary>
    public static async Task<int> SentAsync(PortalDb db, CancellationToken cancel)
    {
        var known = await db.Inquiries.Where(inquiry => inquiry.Title == Title).Select(inquiry => (int?)inquiry.Id).FirstOrDefaultAsync(cancel);
        if (known is { } id) return id;
        var asker = await db.People.OrderBy(person => person.Id).FirstAsync(cancel);
        var inquiry = new Inquiry(asker, Title, DateOnly.FromDateTime(Then), null, null, 1, Then);
        inquiry.Ask([(null, "Hvad så?")], null);
        inquiry.AddAnnex("Notat").Holds(AnnexFileReader.Read("notat.txt", "Notat"u8.ToArray()));
        inquiry.Answer(inquiry.Questions[0], "Så dette.", 1, Then);
        inquiry.Approve(2, Then);
        inquiry.Send(DateOnly.FromDateTime(Then), new Dictionary<int, string>(), 1, Then);
        db.Add(inquiry);
        await db.SaveChangesAsync(cancel);
        return inquiry.Id;
    }
}
