using DksPortal.Web.Features.Enterprises;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Desk;

/// <summary>Those who are not registered yet are one press from an invitation.</summary>
public sealed class InvitationTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_list_says_what_the_sources_say()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").ShouldNotSeeLink("Københavns Kommune").ShouldNotSee("Erhvervshus Hovedstaden");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Selveje Danmark").ShouldSee("Sad i rådet 2023–2025").ShouldSee("Økonomiforvaltningens politikersvar");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Kooperationen").ShouldSee("2023–2025").ShouldSee("2026–2027");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Copenhagen Business School").ShouldSee("2026–2027");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Borups Pakkeri").ShouldSee("Samarbejder med Kolding Kommune. Samarbejder med Favrskov Kommune.");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").ShouldSee("Nævnt i: Erfaringer fra 17 kommuners arbejde");
    }

    [Fact]
    public async Task An_invitation_is_a_link_that_is_shown_once_and_a_new_one_replaces_it()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Sumak").Presses("Invitér til at tilmelde sig").ShouldSee("Sumak er inviteret");
        var (page, first) = (secretary.Address, await LinkAsync(secretary));
        secretary.ShouldSee("Kære Sumak");
        await secretary.Opens(page).ShouldSee("Linket er allerede vist").ShouldSee("Virksomheden er inviteret");

        await secretary.Opens("/virksomheder/ikke-tilmeldt").ShouldSee("Inviteret 21.11.2026").Within("Sumak").Presses("Lav et nyt link").ShouldSee("Link til Sumak");
        var second = await LinkAsync(secretary);

        Assert.NotEqual(first, second);
        Assert.Equal((0, 1), (await RegistrationsBehind(first), await RegistrationsBehind(second)));
        await secretary.Opens("/virksomheder/ikke-tilmeldt").ShouldNotSeeButton("Invitér Sumak");
    }

    [Fact]
    public async Task Approved_it_is_the_organisation_that_was_invited()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/virksomheder/ikke-tilmeldt").Within("Huset Venture").Presses("Invitér til at tilmelde sig").ShouldSee("er inviteret");
        var registration = await portal.Ask(async db =>
        {
            var draft = await db.EnterpriseRegistrations.Include(one => one.Criteria).Include(one => one.Events).SingleAsync(one => one.Name == "Huset Venture", TestContext.Current.CancellationToken);
            DeskSteps.Fill(draft, "Huset Venture F.M.B.A.", "13748136", social: false);
            draft.Take(Domain.Enterprises.RegistrationStep.Submit, null, DeskSteps.SentIn);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return $"/virksomheder/tilmeldinger/{draft.Id}";
        });

        await secretary.Opens(registration).Presses("Godkend tilmelding").ShouldSee("er godkendt");

        var enterprise = await portal.EnterpriseOf("13748136");
        Assert.Equal(("Huset Venture", "13748136", Domain.People.OrganisationKind.Enterprise), (enterprise!.Organisation!.Name, enterprise.Organisation.Cvr, enterprise.Organisation.Kind));
        await secretary.Opens("/virksomheder/ikke-tilmeldt").ShouldNotSee("Huset Venture");
    }

    private static Task<string> LinkAsync(Visitor visitor) => Task.FromResult(visitor.Page.QuerySelector("#link")!.GetAttribute("value")!);

    private Task<int> RegistrationsBehind(string link)
    {
        var hash = SecretLink.HashOf(link.Split('/')[^1]);
        return portal.Ask(db => db.EnterpriseRegistrations.CountAsync(one => one.SecretHash == hash, TestContext.Current.CancellationToken));
    }
}
