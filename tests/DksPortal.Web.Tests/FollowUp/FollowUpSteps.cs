using DksPortal.Web.Tests.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.FollowUp;

/// <summary>What people do after a meeting again and again.</summary>
internal static class FollowUpSteps
{
    extension(Visitor visitor)
    {
        /// <summary>Adds something to be done to the first item of a convened meeting and publishes the minutes.</summary>
        public async Task<Visitor> Agrees(string meeting, string what, string who, string due) => await (await visitor.Opens($"{meeting}/moedetilstand"))
            .Within("Nyt opfølgningspunkt").Writes("Hvad skal gøres?", what).Writes("Ansvarlig", who).Writes("Frist", due)
            .Presses("Gem").ShouldSee(what);

        /// <summary>Sends the minutes for review; the colleague approves and publishes them.</summary>
        public async Task Publishes(Visitor colleague, string meeting)
        {
            await visitor.WritesConclusion(meeting, "1. Ejerskifte", "Rådet siger ja.");
            await visitor.SendsForReview(meeting);
            await colleague.Opens($"{meeting}/referat").Presses("Godkend referat").Follows("Offentliggør referat").Presses("Offentliggør referat").ShouldSee("Referatet er offentliggjort");
        }

        /// <summary>Makes a recommendation at the first item.</summary>
        public async Task<string> Recommends(string meeting, string text)
        {
            var item = await visitor.AddressOf(meeting, "1. Ejerskifte");
            await visitor.Opens(item).Follows("Ny anbefaling").Writes("Anbefaling", text).Chooses("Modtager", "Økonomiudvalget").Presses("Gem").ShouldSee("Anbefalingen er gemt");
            return visitor.Address;
        }
    }

    extension(Portal portal)
    {
        /// <summary>The address of the action item of those words.</summary>
        public async Task<string> ActionAt(string what) => $"/opfoelgning/{await portal.Ask(db => db.ActionItems.Where(action => action.What == what).Select(action => action.Id).SingleAsync(TestContext.Current.CancellationToken))}";
    }
}
