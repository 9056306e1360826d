using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Tests.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Buyers;

/// <summary>What the secretariat does with a buyer's question.</summary>
public sealed class MatterTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task It_is_kept_asked_about_answered_closed_and_taken_up_again()
    {
        await portal.HasEnterprise("00990000", "Kamelgården", "kamelridning", 900_000);
        await portal.HasEnterprise("00990019", "Kamelhuset", "kamelridning", null);
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/virksomheder/forespoergsel?behov=kamelridning&beloeb=200000&senest=2027-01-15").Writes("Køber", "Ida Indkøb, ØKF").Ticks("Kamelgården")
            .Presses("Gem som sag").ShouldSee("Forespørgslen er gemt som sag").ShouldSee("Ida Indkøb, ØKF").ShouldSee("200.000").ShouldSee("Kamelgården").ShouldSee("Har ikke svaret");
        var matter = secretary.Address;
        await secretary.Within("Tilføj virksomhed").Ticks("Kamelhuset (kapacitet ikke oplyst)").Presses("Gem").ShouldSee("Svar fra Kamelhuset");
        await secretary.Within("Svar fra Kamelgården").Chooses("Svar", "Kan levere en del").Writes("Med deres ord", "Kun i marts").Presses("Gem")
            .ShouldSee("Svaret fra Kamelgården er gemt").ShouldSee("Kun i marts");
        await secretary.Presses("Fjern Kamelhuset").ShouldSee("Kamelhuset står ikke længere som spurgt");
        await secretary.Within("Tilføj virksomhed").Writes("CVR-nummer eller navn", "DK 00 99 00 19").Presses("Gem").ShouldSee("Svar fra Kamelhuset");
        await secretary.Opens("/virksomheder/forespoergsler").Within("kamelridning").ShouldSee("2 virksomheder er spurgt").ShouldSee("1 har svaret");

        await secretary.Opens(matter).Writes("Hvad kom der ud af det?", "Købt i marts").Presses("Afslut forespørgsel").ShouldSee("Forespørgslen er afsluttet").ShouldSee("Købt i marts")
            .ShouldNotSeeButton("Gem").ShouldNotSeeLink("Ret forespørgslen");
        await secretary.Opens($"{matter}/rediger").ShouldSee("Forespørgslen er afsluttet");
        await secretary.Presses("Genåbn forespørgsel").ShouldSee("Forespørgslen er åben igen");
        await secretary.Follows("Ret forespørgslen").ShouldFind("Beløb i kroner", "200.000").Writes("Beløb i kroner", "300000").Presses("Gem").ShouldSee("300.000");
    }

    [Fact]
    public async Task The_page_says_that_nobody_is_written_to_and_how_those_asked_are_reached_unless_they_may_not_be_advertised_to()
    {
        await portal.HasEnterprise("00990086", "Ugleboet", "ugleflyvning", 400_000, email: "post@ugleboet.example", on: new DateTime(2025, 3, 1, 10, 0, 0, DateTimeKind.Utc));
        await portal.HasEnterprise("00990094", "Den Stille Ugle", "ugleflyvning", null, email: "post@stilleugle.example", isAdProtected: true);
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/virksomheder/forespoergsel?behov=ugleflyvning").ShouldSee("Portalen skriver ikke til dem. Sæt kryds ved dem, I selv har skrevet eller ringet til.")
            .Writes("Køber", "Ida Indkøb").Ticks("Ugleboet").Ticks("Den Stille Ugle").Presses("Gem som sag")
            .ShouldSee("Portalen skriver ikke til virksomhederne").ShouldSeeLink("post@ugleboet.example").ShouldSeeLink("12 34 56 78").ShouldSee("Ubekræftet, sidst bekræftet 01.03.2025")
            .ShouldSee("Virksomheden er reklamebeskyttet i CVR").ShouldNotSee("post@stilleugle.example");

        Assert.Single(secretary.Page.QuerySelectorAll("a[href^='tel:']"));
        // On a phone what may be done stands below what it is about.
        Assert.Equal(["content", "next"], secretary.Page.QuerySelectorAll(".split > div").Select(part => part.ClassName));
    }

    [Fact]
    public async Task Without_a_buyer_it_is_not_kept_and_nothing_is_lost()
    {
        await portal.HasEnterprise("00990027", "Lamaen", "lamatur", null);
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/virksomheder/forespoergsel?behov=lamatur&beloeb=1.000").Ticks("Lamaen");

        (await portal.IsRefused(secretary, "Gem som sag")).ShouldSeeAt("Køber", "Skriv, hvem der vil købe").ShouldFind("Hvad er der brug for?", "lamatur").ShouldFind("Beløb i kroner", "1.000");
        Assert.True(secretary.Page.QuerySelectorAll<IHtmlInputElement>("input[name=Enterprises]").Single().IsChecked);
    }

    [Fact]
    public async Task What_was_not_right_stands_by_its_field()
    {
        await portal.HasEnterprise("00990043", "Tvillingerne", "sakseslibning", null);
        await portal.HasEnterprise("00990051", "Tvillingerne", "sakseslibning", null);
        var secretary = await portal.Visitor("sekretariat");
        var matter = await secretary.Keeps("sakseslibning");

        foreach (var (who, why) in new[]
        {
            ("", "Vælg en virksomhed, eller skriv dens CVR-nummer eller navn"), ("Trillingerne", "Ingen virksomhed i oversigten har det CVR-nummer eller navn"),
            ("Tvillingerne", "Flere virksomheder hedder det. Skriv CVR-nummeret."),
        })
        {
            await secretary.Opens(matter).Writes("CVR-nummer eller navn", who);
            (await portal.IsRefused(secretary.Within("Tilføj virksomhed"), "Gem")).ShouldSeeAt("CVR-nummer eller navn", why).ShouldFind("CVR-nummer eller navn", who);
        }

        secretary.Writes("CVR-nummer eller navn", "00990043").Writes("Spurgt den", "2026-11-22");
        (await portal.IsRefused(secretary.Within("Tilføj virksomhed"), "Gem")).ShouldSeeAt("Spurgt den", "Vælg en dag, der ikke ligger i fremtiden");
        await secretary.Within("Tilføj virksomhed").Writes("Spurgt den", "2026-11-20").Presses("Gem").ShouldSee("Spurgt 20.11.2026");
        secretary.Writes("CVR-nummer eller navn", "00990043");
        (await portal.IsRefused(secretary.Within("Tilføj virksomhed"), "Gem")).ShouldSeeAt("CVR-nummer eller navn", "Virksomheden er allerede spurgt");
        await secretary.Opens(matter);
        (await portal.IsRefused(secretary, "Afslut forespørgsel")).ShouldSeeAt("Hvad kom der ud af det?", "Skriv, hvad der kom ud af det");
    }

    [Fact]
    public async Task What_two_write_at_once_is_lost_to_neither()
    {
        await portal.HasEnterprise("00990078", "Otteren", "odderkurser", null);
        var (one, other) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var matter = await one.Keeps("odderkurser");
        await one.Writes("CVR-nummer eller navn", "Otteren").Presses("Gem");
        await other.Opens(matter);
        await one.Within("Svar fra Otteren").Chooses("Svar", "Kan levere").Presses("Gem").ShouldSee("Svaret fra Otteren er gemt");

        await other.Within("Svar fra Otteren").Chooses("Svar", "Kan ikke levere").Presses("Gem").ShouldSee("En anden har gemt ændringer");
        Assert.Equal([BuyerAnswer.Yes], await portal.Ask(db => db.BuyerQuestions.Where(matter => matter.Need == "odderkurser")
            .SelectMany(matter => matter.Asked.Select(asked => asked.Answer)).ToListAsync(TestContext.Current.CancellationToken)));
        await other.Within("Svar fra Otteren").Presses("Gem").ShouldSee("Kan ikke levere");

        await other.Opens($"{matter}/rediger");
        await one.Opens($"{matter}/rediger").Writes("Bemærkning", "Haster").Presses("Gem").ShouldSee("Haster");
        await other.Writes("Køber", "Bo Bestyrer").Presses("Gem").ShouldSee("En anden har gemt ændringer").ShouldSee("Haster").ShouldFind("Køber", "Bo Bestyrer");
        await one.Opens(matter);
        await other.Presses("Gem").ShouldSee("Bo Bestyrer");
        await one.Writes("Hvad kom der ud af det?", "Aflyst").Presses("Afslut forespørgsel").ShouldSee("En anden har gemt ændringer");
    }
}
