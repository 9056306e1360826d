using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Vision;

/// <summary>What the secretariat does with initiatives again and again.</summary>
internal static class InitiativeSteps
{
    extension(Visitor visitor)
    {
        /// <summary>Makes one under the first principle and tells its address.</summary>
        public async Task<string> MakesInitiative(string title)
        {
            await visitor.Opens("/indsatser").Follows("Ny indsats").Writes("Titel", title).Ticks("1. Inkluderende erhvervsliv og arbejdsmarked")
                .Presses("Gem").ShouldSee("Indsatsen er oprettet");
            return visitor.Address;
        }

        /// <summary>Looks at the form for saying who decides.</summary>
        public async Task<Visitor> AtTheDecision(string initiative) =>
            (await visitor.Opens(initiative)).Within("Ret beslutningsvejen, eller skriv, hvad der blev besluttet");

        /// <summary>Looks at the form for saying what shows that it was carried out.</summary>
        public async Task<Visitor> AtTheEvidence(string initiative) => (await visitor.Opens(initiative)).Within("Indsatsen er gennemført");
    }

    /// <summary>The address of a seeded initiative.</summary>
    public static async Task<string> InitiativeCalled(this Portal portal, string title) =>
        $"/indsatser/{await portal.Ask(db => db.Initiatives.Where(one => one.Title == title).Select(one => one.Id).SingleAsync(TestContext.Current.CancellationToken))}";

    /// <summary>The number of the organisation of that name.</summary>
    public static Task<int> OrganisationNamed(this Portal portal, string name) =>
        portal.Ask(db => db.Organisations.Where(one => one.Name == name).Select(one => one.Id).SingleAsync(TestContext.Current.CancellationToken));
}
