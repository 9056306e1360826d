using System.Linq.Expressions;
using DksPortal.Domain.Inquiries;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>An inquiry in a list.</summary>
public sealed record InquiryRow(
    int Id, string Title, int AskerId, string AskerName, string? PartyLetter, DateOnly AskedOn, DateOnly? Deadline, InquiryStatus Status, DateOnly? SentOn, int Questions)
{
    public static readonly Expression<Func<Inquiry, InquiryRow>> From = one => new(
        one.Id, one.Title, one.AskerId, one.AskerName, one.PartyLetter, one.AskedOn, one.Deadline, one.Status, one.SentOn, one.Questions.Count);

    /// <summary>The asker with the party's letter: Line Barfod (Ø).</summary>
    public string Asker => PartyLetter is null ? AskerName : $"{AskerName} ({PartyLetter})";

    /// <summary>Days until the deadline, negative when it has passed; null without one or once it is answered.</summary>
    public int? DaysLeft(DateOnly today) => Status.DaysLeft(Deadline, today);
}

/// <summary>Those that are not answered yet, by deadline, and a page of those that are, the newest first.</summary>
public sealed record InquiryListPage(IReadOnlyList<InquiryRow> Open, IReadOnlyList<InquiryRow> Answered, int AnsweredInAll, int Page, bool HasNext)
{
    private const int PageSize = 50;

    /// <summary>Those that the person may see.</summary>
    public static async Task<InquiryListPage> ReadAsync(PortalDb db, CurrentUser me, DateOnly today, int? asked, CancellationToken cancel)
    {
        var page = Math.Clamp(asked ?? 1, 1, 10_000);
        var open = await db.Inquiries.VisibleTo(me).Where(one => one.Status != InquiryStatus.Sent)
            .OrderBy(one => one.Deadline ?? today).ThenBy(one => one.Id).Select(InquiryRow.From).ToListAsync(cancel);
        var sent = db.Inquiries.VisibleTo(me).Where(one => one.Status == InquiryStatus.Sent);
        var rows = await sent.OrderByDescending(one => one.SentOn ?? one.AskedOn).ThenByDescending(one => one.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1).Select(InquiryRow.From).ToListAsync(cancel);
        return new InquiryListPage(open, [.. rows.Take(PageSize)], await sent.CountAsync(cancel), page, rows.Count > PageSize);
    }
}
