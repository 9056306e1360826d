using DksPortal.Domain.Inquiries;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Localisation;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features.Inquiries.Paper;

/// <summary>Writes the answer to a politician as a document.</summary>
public sealed class AnswerPaper(InquiryPages pages, CouncilPaper paper, IOptions<PortalOptions> portal, PortalClock clock, Texts texts)
{
    /// <summary>The answer; before it is sent, its draft for the secretariat. Null when there is none for this reader.</summary>
    public async Task<Document?> WriteAsync(int id, CancellationToken cancel)
    {
        if (await pages.ReadAsync(id, cancel) is not { } page) return null;
        var isSent = page.Inquiry.Status == InquiryStatus.Sent;
        if (!isSent && page.Desk is null) return null;
        var content = new AnswerDocument(page, texts);
        return paper.Write(texts["Answer.To", page.Asker, page.Inquiry.Title], Letterhead(page.Inquiry), content.Blocks()) with
        {
            Subtitle = texts["Answer.Addressee", page.Asker],
            Watermark = isSent ? null : texts["Paper.Draft"],
            Footer = content.Footer(isSent ? page.Inquiry.SentOn?.ToDay() ?? texts["Answer.NotDated"] : texts["Paper.Draft"]),
        };
    }

    /// <summary>The sender is the administration that answers; the council's own name stands where none is told.</summary>
    private Letterhead Letterhead(Inquiry inquiry)
    {
        var isSent = inquiry.Status == InquiryStatus.Sent;
        return new Letterhead(
            inquiry.Administration?.Name ?? portal.Value.Name,
            inquiry.Office is { } office ? [office] : [],
            [
                new Fact(texts["Paper.Date"], inquiry.SentOn?.ToDay() ?? (isSent ? texts["NotTold"] : clock.Today.ToDay())),
                new Fact(texts["Field.AskedOn"], inquiry.AskedOn.ToDay()),
            ]);
    }
}
