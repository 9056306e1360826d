using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;

namespace DksPortal.Web.Tests.Enterprises.Buyers;

/// <summary>Enterprises that sell something, and what the secretariat does with a buyer's question again and again.</summary>
internal static class BuyerSteps
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);

    extension(Portal portal)
    {
        /// <summary>An enterprise stands in the directory, or outside it.</summary>
        public Task<int> HasEnterprise(
            string cvr, string name, string sells, long? largestOrder, bool listed = true, DateTime? on = null, string? email = null, bool isAdProtected = false) => portal.Ask(async (PortalDb db) =>
        {
            var now = on ?? Now;
            var enterprise = Enterprise.FromList(cvr, name, DateOnly.FromDateTime(now), now);
            enterprise.Offers(sells, null, FactSource.Enterprise, DateOnly.FromDateTime(now));
            enterprise.CanTake(largestOrder, null, FactSource.Enterprise, DateOnly.FromDateTime(now));
            enterprise.IsReachedAt("Karla Kontakt", email, "12 34 56 78", null, FactSource.Enterprise, DateOnly.FromDateTime(now));
            enterprise.Shows(email is not null, email is not null, email is not null);
            enterprise.IsLookedUp(true, true, isAdProtected, now);
            enterprise.IsShown(listed, now);
            // The directory looks for what was changed lately.
            enterprise.IsChanged(Now);
            db.Add(enterprise);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return enterprise.Id;
        });
    }

    extension(Visitor secretary)
    {
        /// <summary>Keeps a question as a matter and tells its address.</summary>
        public async Task<string> Keeps(string need)
        {
            await secretary.Opens($"/virksomheder/forespoergsel?behov={Uri.EscapeDataString(need)}").Writes("Køber", "Ida Indkøb").Presses("Gem som sag")
                .ShouldSee("Forespørgslen er gemt som sag");
            return secretary.Address;
        }
    }
}
