using DksPortal.Domain.Minutes;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>Reads what was remarked on minutes: for the council alone, as long as the minutes stand.</summary>
public static class RemarksReader
{
    /// <summary>The same page with its remarks, if the reader may know of them.</summary>
    public static async Task<MinutesPage> WithRemarksAsync(
        this MinutesPage page, PortalDb db, CurrentUser me, DateOnly today, TypedRemark typed, CancellationToken cancel)
    {
        if (!me.SeesClosed || page.Id == 0) return page;
        var remarks = await (from remark in db.MinutesComments
                             where remark.MeetingMinutesId == page.Id
                             orderby remark.At, remark.Id
                             select new RemarkRow(
                                 remark.Id, remark.ItemMinutes!.AgendaItemId, remark.By!.Name, remark.At, remark.Text, remark.Passage, remark.Wording,
                                 remark.Answer, remark.Reply, db.People.Where(person => person.Id == remark.AnsweredById).Select(person => person.Name).FirstOrDefault(),
                                 remark.AnsweredAt, remark.Before, remark.After)).ToListAsync(cancel);
        return page with
        {
            Remarks = new RemarksOnPage(
                remarks.ToLookup(remark => remark.AgendaItemId),
                MeetingMinutes.CommentObstacle(page.Status, page.Deadline, me.IsSecretariat, today),
                me.IsSecretariat && page.Status == MinutesStatus.InReview,
                typed),
        };
    }
}
