using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Features.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Desk;

/// <summary>Registrations as enterprises send them in, and what the secretariat does with them again and again.</summary>
internal static class DeskSteps
{
    public static readonly DateTime SentIn = new(2026, 11, 18, 9, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly Day = DateOnly.FromDateTime(SentIn);

    /// <summary>A registration with all that is asked for.</summary>
    public static EnterpriseRegistration Written(string name, string cvr, bool social = true)
    {
        var (_, hash) = SecretLink.New();
        return Fill(new EnterpriseRegistration(name, hash, null, SentIn), name, cvr, social);
    }

    /// <summary>Answers all that is asked for.</summary>
    public static EnterpriseRegistration Fill(EnterpriseRegistration registration, string name, string cvr, bool social)
    {
        registration.IsCalled(cvr, name, LegalForm.Fmba, null, FactSource.Enterprise, Day);
        registration.LiesAt("Valby Langgade 1", "2500", "Valby", District.Valby, FactSource.Enterprise, Day);
        registration.LivesBy(Sector.Food, FactSource.Enterprise, Day);
        registration.IsOfKinds(social ? [EnterpriseKind.SocialEconomy] : [EnterpriseKind.Democratic], FactSource.Enterprise, Day);
        registration.IsOwnedBy("At lave mad sammen", "Medlemmerne", true, "Bliver i foreningen", FactSource.Enterprise, Day);
        registration.Offers("Kantinedrift", "Kontorer", FactSource.Enterprise, Day);
        registration.CanTake(250_000, null, FactSource.Enterprise, Day);
        registration.IsReachedAt("Karla Kok", "karla@kantinen.example", "33 11 22 33", "https://kantinen.example", FactSource.Enterprise, Day);
        registration.Consents(true);
        foreach (var criterion in Enum.GetValues<Criterion>()) registration.Show(criterion, criterion == Criterion.CvrNumber ? null : $"Det viser vedtægterne om {criterion}");
        return registration;
    }

    extension(Portal portal)
    {
        /// <summary>Somebody sent a registration in; its address at the desk.</summary>
        public async Task<string> HasRegistration(string name, string cvr, bool social = true) => await portal.Ask(async db =>
        {
            var registration = Written(name, cvr, social);
            registration.Take(RegistrationStep.Submit, null, SentIn);
            db.Add(registration);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return $"/virksomheder/tilmeldinger/{registration.Id}";
        });

        /// <summary>Asks about the enterprise of that number.</summary>
        public Task<Enterprise?> EnterpriseOf(string cvr) => portal.Ask((PortalDb db) =>
            db.Enterprises.AsNoTracking().Include(one => one.Organisation).SingleOrDefaultAsync(one => one.Cvr == cvr, TestContext.Current.CancellationToken));

        /// <summary>How far the registration at that address has come.</summary>
        public Task<RegistrationStatus> StatusAt(string address) => portal.Ask(db =>
        {
            var id = int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
            return db.EnterpriseRegistrations.Where(one => one.Id == id).Select(one => one.Status).SingleAsync(TestContext.Current.CancellationToken);
        });
    }

    extension(Visitor visitor)
    {
        /// <summary>Finds all five criteria met.</summary>
        public async Task<Visitor> FindsAllMet(string registration)
        {
            await visitor.Opens(registration);
            foreach (var criterion in Criteria) visitor.Chooses(criterion, "Opfyldt");
            return await visitor.Presses("Gem vurdering").ShouldSee("er gemt");
        }

        /// <summary>Finds all five met and approves.</summary>
        public async Task<Visitor> ApprovesRegistration(string registration)
        {
            await visitor.FindsAllMet(registration);
            return await visitor.Presses("Godkend tilmelding").ShouldSee("er godkendt og står i oversigten");
        }
    }

    private static readonly string[] Criteria =
    [
        "1. Socialt, sundhedsmæssigt eller miljømæssigt formål", "2. Sælger varer eller ydelser", "3. Geninvesterer sit overskud",
        "4. Organisatorisk uafhængig af det offentlige", "5. Har et CVR-nummer",
    ];
}
