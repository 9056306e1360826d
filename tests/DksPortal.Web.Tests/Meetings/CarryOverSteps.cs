using DksPortal.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>How meetings leave something open.</summary>
internal static class CarryOverSteps
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    extension(Visitor visitor)
    {
        /// <summary>Holds a meeting that put off its one item, <c>Ejerskifte</c>, and tells its address.</summary>
        public async Task<string> Postponed(string title, string date)
        {
            var meeting = await visitor.HasConvened(title, date);
            await visitor.Opens($"{meeting}/moedetilstand").Within("1. Ejerskifte")
                .Writes("Konklusion", "Det må vente.").Chooses("Resultat", "Udsat").Presses("Gem").ShouldSee("er gemt");
            await visitor.SendsForReview(meeting);
            return meeting;
        }
    }

    extension(Portal portal)
    {
        /// <summary>An action item five days late and a recommendation whose answer is a week overdue, of the demo's first meeting.</summary>
        public Task<int> LeavesOpen() => portal.Ask(async db =>
        {
            var today = DateOnly.FromDateTime(portal.Clock.GetUtcNow().UtcDateTime);
            var item = await db.AgendaItems.Where(one => !one.IsClosed).OrderBy(one => one.Id).FirstAsync(Cancel);
            var person = await db.People.OrderBy(one => one.Id).FirstAsync(Cancel);
            db.Add(new ActionItem(item, "Ringe til [alle] værter", new Responsible(person, null, null), today.AddDays(-5)));
            var recommendation = new Recommendation(item, "Køb hos de små", new Addressee(null, await db.Administrations.OrderBy(one => one.Id).FirstAsync(Cancel)));
            recommendation.Send(today.AddDays(-40), today.AddDays(-7));
            db.Add(recommendation);
            return await db.SaveChangesAsync(Cancel);
        });
    }
}
