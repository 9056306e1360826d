using DksPortal.Domain.Inquiries;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Home;

/// <summary>What waits for somebody around politicians' questions.</summary>
public sealed class InquiryWaits(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
{
    /// <summary>For how many days an answer stands on the asker's front page.</summary>
    private const int DaysOfNews = 30;

    /// <summary>One's own for a politician, with how far they have come; those to answer, approve and send for the secretariat.</summary>
    public async Task<IReadOnlyList<Waiting>> ReadAsync(CancellationToken cancel)
    {
        var waits = new List<Waiting>();
        if (me.IsPolitician) waits.AddRange(await OwnAsync(cancel));
        if (me.IsSecretariat) waits.AddRange(await ToAnswerAsync(cancel));
        return waits;
    }

    private async Task<IEnumerable<Waiting>> OwnAsync(CancellationToken cancel)
    {
        var since = clock.Today.AddDays(-DaysOfNews);
        var own = await db.Inquiries.Where(one => one.AskerId == me.PersonId && (one.Status != InquiryStatus.Sent || one.SentOn >= since))
            .OrderBy(one => one.Deadline).ThenBy(one => one.Id).Select(one => new { one.Id, one.Title, one.Status, one.Deadline, one.SentOn }).ToListAsync(cancel);
        return own.Select(one => one.Status == InquiryStatus.Sent
            ? new Waiting(WaitingFor.InquiryAnswered, $"/spoergsmaal/{one.Id}", one.Title, one.SentOn)
            : new Waiting(WaitingFor.OwnInquiry, $"/spoergsmaal/{one.Id}", one.Title, one.Deadline, texts.Of(one.Status), Late(one.Status, one.Deadline)));
    }

    private async Task<IEnumerable<Waiting>> ToAnswerAsync(CancellationToken cancel)
    {
        var open = await db.Inquiries.Where(one => one.Status != InquiryStatus.Sent).OrderBy(one => one.Deadline).ThenBy(one => one.Id)
            .Select(one => new
            {
                one.Id,
                one.Title,
                one.AskerName,
                one.Status,
                one.Deadline,
                one.LastAnsweredById,
                Unanswered = db.InquiryQuestions.Count(question => question.InquiryId == one.Id && question.Answer == null),
            }).ToListAsync(cancel);
        return open.Select(one => new Waiting(
            one.Status switch
            {
                InquiryStatus.Approved => WaitingFor.InquirySend,
                InquiryStatus.InProgress when one.Unanswered == 0 && one.LastAnsweredById != me.PersonId => WaitingFor.InquiryApprove,
                InquiryStatus.InProgress when one.Unanswered == 0 => WaitingFor.InquiryApproval,
                _ => WaitingFor.InquiryAnswer,
            },
            $"/spoergsmaal/{one.Id}", one.Title, one.Deadline, one.AskerName, Late(one.Status, one.Deadline)));
    }

    private int Late(InquiryStatus status, DateOnly? deadline) => Math.Max(0, -(status.DaysLeft(deadline, clock.Today) ?? 0));
}
