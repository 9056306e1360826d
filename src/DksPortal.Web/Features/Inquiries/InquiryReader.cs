using DksPortal.Domain.Inquiries;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>What somebody may do with an inquiry, and how it is loaded.</summary>
public static class InquiryReader
{
    /// <summary>Whether the person may change what is asked: the asker until the answering begins, the secretariat until the answers are approved.</summary>
    public static bool MayChange(this CurrentUser me, Inquiry inquiry) => me.IsSecretariat
        ? inquiry.Status is InquiryStatus.Received or InquiryStatus.InProgress
        : me.IsPolitician && inquiry.AskerId == me.PersonId && inquiry.Status == InquiryStatus.Received;

    /// <summary>An inquiry with all that belongs to it, but for the files themselves.</summary>
    public static Task<Inquiry?> WholeAsync(this IQueryable<Inquiry> inquiries, int id, CancellationToken cancel) => inquiries
        .Include(one => one.Administration).Include(one => one.Questions).ThenInclude(question => question.Responsible)
        .Include(one => one.Events).Include(one => one.Annexes).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancel);
}
