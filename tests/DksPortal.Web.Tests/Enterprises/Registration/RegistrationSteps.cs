using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Registration;

/// <summary>What an owner does to register, page by page.</summary>
internal static class RegistrationSteps
{
    extension(Visitor owner)
    {
        /// <summary>Begins a registration and tells its secret address.</summary>
        public async Task<string> Begins(string name, string cvr = "24256790")
        {
            await owner.Opens("/virksomheder/tilmeld").Writes("CVR-nummer", cvr).Writes("Virksomhedens navn", name).Presses("Fortsæt").ShouldSee("Kladden er gemt");
            return owner.Address;
        }

        /// <summary>Writes all that a democratic enterprise must tell, up to the page with all answers.</summary>
        public Task<Visitor> TellsAll(string registration) => owner.Opens(registration).Presses("Fortsæt")
            .Writes("Adresse", "Blågårdsgade 12").Writes("Postnummer", "2200").Writes("By", "København N")
            .Chooses("Branche", "Kantine, café og mad").Presses("Fortsæt")
            .Ticks("Demokratisk").Presses("Fortsæt")
            .Writes("Hvem ejer virksomheden?", "28 medarbejdere").Chooses("Har hvert medlem én stemme?", "Ja")
            .Writes("Hvad sker der med overskuddet?", "Bliver i virksomheden").Presses("Fortsæt")
            .Writes("Hvad sælger I?", "Kantinedrift").Presses("Fortsæt")
            .Chooses("Hvor mange er ansat?", "Lille: under 50 ansatte").Presses("Fortsæt")
            .Writes("Kontaktperson", "Anna Berg").Writes("E-mail", "anna@kaffe.example").Presses("Fortsæt")
            .ShouldSee("Se svarene igennem");

        /// <summary>Sends in what was told, from the page with all answers.</summary>
        public Task<Visitor> SendsIn() => owner.Ticks("Vi giver samtykke til, at portalen gemmer og viser oplysningerne")
            .Presses("Indsend tilmelding").ShouldSee("Tilmeldingen er sendt ind");

        /// <summary>Begins, tells all and sends in; tells the secret address.</summary>
        public async Task<string> Registers(string name, string cvr = "24256790")
        {
            var registration = await owner.Begins(name, cvr);
            await owner.TellsAll(registration);
            await owner.SendsIn();
            return registration;
        }
    }

    extension(Portal portal)
    {
        /// <summary>The registration behind a secret address, as it is kept.</summary>
        public Task<EnterpriseRegistration> Registration(string address)
        {
            var hash = SecretLink.HashOf(address.Split('/')[3]);
            return portal.Ask(db => db.EnterpriseRegistrations.Include(one => one.Criteria).Include(one => one.Events).AsNoTracking()
                .SingleAsync(one => one.SecretHash == hash, TestContext.Current.CancellationToken));
        }

        /// <summary>The secretariat does something with the registration.</summary>
        public Task Office(string address, Action<EnterpriseRegistration> does) => portal.Ask(async db =>
        {
            var hash = SecretLink.HashOf(address.Split('/')[3]);
            var registration = await db.EnterpriseRegistrations.Include(one => one.Criteria).Include(one => one.Events)
                .SingleAsync(one => one.SecretHash == hash, TestContext.Current.CancellationToken);
            does(registration);
            if (registration.Enterprise is { Id: 0 } approved) db.Add(approved);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
    }
}
