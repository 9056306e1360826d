using DksPortal.Domain.Enterprises;
using DksPortal.Web.Tests.Enterprises.Desk;
using DksPortal.Web.Tests.Enterprises.Registration;

namespace DksPortal.Web.Tests.Enterprises.Cvr;

/// <summary>What the register tells stands in the registration, and its silence stops nobody.</summary>
public sealed class CvrOnPageTests : IAsyncLifetime
{
    private readonly Portal portal = new();
    private CvrService service = null!;

    public async ValueTask InitializeAsync()
    {
        service = await CvrService.Start();
        portal.Settings["Cvr:BaseAddress"] = service.Address;
        (portal.Settings["Cvr:User"], portal.Settings["Cvr:Password"]) = (CvrService.User, CvrService.Password);
        await portal.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task A_number_alone_fills_in_who_the_enterprise_is()
    {
        var owner = portal.Visitor();

        await owner.Opens("/virksomheder/tilmeld").Writes("CVR-nummer", "24256790").Presses("Fortsæt");

        var registration = owner.Address;
        owner.ShouldSee("KAFFEKOLLEKTIVET A.M.B.A.").ShouldSee("Findes i CVR Ja slået op 21.11.2026").ShouldSee("Aktiv i CVR Ja");
        await owner.Opens($"{registration}/virksomhed").ShouldFind("Virksomhedsform", "A.M.B.A.").ShouldFind("Stiftet", "12.03.2019").ShouldFind("Adresse", "Blågårdsgade 12B, 2. tv")
            .ShouldFind("Postnummer", "2200").ShouldFind("By", "København N").ShouldFind("Branche", "Kantine, café og mad").ShouldSee("Fra CVR, hentet 21.11.2026.");
        var kept = await portal.Registration(registration);
        Assert.Equal((FactSource.Cvr, FactSource.Cvr, FactSource.Cvr), (kept.Origins[EnterpriseFact.Identity]!.Value.Source, kept.Origins[EnterpriseFact.Address]!.Value.Source, kept.Origins[EnterpriseFact.Sector]!.Value.Source));
        Assert.True(kept.IsAdProtected);

        await owner.Opens($"{registration}/kontakt").ShouldSee("reklamebeskyttet i CVR").Writes("E-mail", "anna@kaffe.example").Presses("Fortsæt");
        owner.ShouldSee("anna@kaffe.example (vises kun for sekretariatet)");
    }

    [Fact]
    public async Task What_was_typed_stands_until_it_is_asked_to_be_replaced()
    {
        var owner = portal.Visitor();
        var registration = await owner.Begins("Kaffekollektivet", cvr: "");
        await owner.Opens($"{registration}/virksomhed").Writes("Adresse", "Vores egen vej 1").Writes("Postnummer", "2300").Presses("Fortsæt");

        await owner.Opens($"{registration}/cvr").Writes("CVR-nummer", "24256790").Presses("Fortsæt").ShouldSee("Oplysningerne er hentet fra CVR")
            .ShouldFind("Adresse", "Vores egen vej 1").ShouldFind("Virksomhedsform", "A.M.B.A.");
        Assert.Equal("Kaffekollektivet", (await portal.Registration(registration)).Name);

        await owner.Opens($"{registration}/cvr").Presses("Hent oplysninger").ShouldSee("Oplysningerne er hentet fra CVR").ShouldFind("Virksomhedens navn", "KAFFEKOLLEKTIVET A.M.B.A.");
        await owner.Presses("Fortsæt").ShouldFind("Adresse", "Blågårdsgade 12B, 2. tv");
        Assert.Equal(2, service.Questions);
    }

    [Fact]
    public async Task A_number_that_is_not_there_is_told_and_may_be_kept()
    {
        var owner = portal.Visitor();
        var registration = await owner.Begins("Den nystartede", "13748136");
        await owner.ShouldSee("Findes i CVR Nej").ShouldSee("Aktiv i CVR Ikke undersøgt").Opens($"{registration}/cvr").Presses("Hent oplysninger").ShouldSee("Nummeret findes ikke i CVR");
    }

    [Fact]
    public async Task Without_an_answer_the_form_is_filled_in_by_hand()
    {
        service.Instead = (_, context) =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        var owner = portal.Visitor();

        await owner.Opens("/virksomheder/tilmeld").Writes("CVR-nummer", "24256790").Writes("Virksomhedens navn", "Kaffekollektivet").Presses("Fortsæt");
        owner.ShouldSee("CVR svarer ikke lige nu").ShouldSee("Findes i CVR Ikke undersøgt");
        await owner.TellsAll(owner.Address);
        await owner.SendsIn();
    }

    [Fact]
    public async Task What_the_register_did_not_answer_at_the_start_is_learnt_when_it_is_sent_in()
    {
        service.Instead = Fails;
        var owner = portal.Visitor();
        var registration = await owner.Begins("Kaffekollektivet");
        await owner.TellsAll(registration);
        service.Instead = null;

        await owner.SendsIn();

        var kept = await portal.Registration(registration);
        Assert.Equal((true, true, "Kaffekollektivet", "Blågårdsgade 12"), (kept.IsAdProtected, kept.IsInCvr, kept.Name, kept.Street));
    }

    [Fact]
    public async Task What_it_did_not_answer_then_either_is_learnt_when_it_is_approved()
    {
        service.Instead = Fails;
        var owner = portal.Visitor();
        var registration = await owner.Begins("Kaffekollektivet");
        await owner.TellsAll(registration);
        await owner.SendsIn();
        service.Instead = null;
        var id = (await portal.Registration(registration)).Id;

        await portal.Visitor("sekretariat").Opens($"/virksomheder/tilmeldinger/{id}").ShouldSee("Ikke slået op").Presses("Godkend tilmelding").ShouldSee("er godkendt").ShouldNotSeeLink("Skriv til anna@kaffe.example")
            .ShouldSee("Portalen sender ikke mail, og virksomheden er reklamebeskyttet");

        Assert.True((await portal.EnterpriseOf("24256790"))!.IsAdProtected);
    }

    [Fact]
    public async Task Of_an_enterprise_from_a_list_the_secretariat_asks_the_register()
    {
        await portal.Ask(async db =>
        {
            var enterprise = db.Add(Enterprise.FromList("24256790", "Kaffekollektivet", DateOnly.FromDateTime(portal.Clock.GetUtcNow().UtcDateTime), portal.Clock.GetUtcNow().UtcDateTime)).Entity;
            enterprise.IsReachedAt(null, "anna@kaffe.example", null, null, FactSource.Secretariat, new DateOnly(2026, 11, 1));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/virksomheder/24256790/rediger").ShouldSee("Ikke slået op").Presses("Hent oplysninger fra CVR").ShouldSee("Oplysningerne er hentet fra CVR").ShouldSee("Virksomheden er reklamebeskyttet")
            .ShouldFind("Virksomhedens navn", "Kaffekollektivet").ShouldFind("Adresse", "Blågårdsgade 12B, 2. tv").ShouldFind("Virksomhedsform", "A.M.B.A.");
        Assert.True((await portal.EnterpriseOf("24256790"))!.IsAdProtected);
    }

    private static Task Fails(int question, Microsoft.AspNetCore.Http.HttpContext context)
    {
        context.Response.StatusCode = 400;
        return Task.CompletedTask;
    }
}
