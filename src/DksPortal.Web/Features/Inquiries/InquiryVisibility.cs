using DksPortal.Domain.Inquiries;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>Which inquiries somebody may read.</summary>
public static class InquiryVisibility
{
    /// <summary>Those answered for everybody, one's own for a politician, all for the secretariat.</summary>
    public static IQueryable<Inquiry> VisibleTo(this IQueryable<Inquiry> inquiries, CurrentUser me) => me switch
    {
        { IsSecretariat: true } => inquiries,
        { IsPolitician: true } => inquiries.Where(one => one.Status == InquiryStatus.Sent || one.AskerId == me.PersonId),
        _ => inquiries.Where(one => one.Status == InquiryStatus.Sent),
    };
}
