using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>Minutes that were written elsewhere become agenda and minutes.</summary>
public sealed class ImportTests(Portal portal) : IClassFixture<Portal>
{
    private const string Text =
        """
        Program
        14:00 Velkomst ved Karla Mose
        14:15 Panel: Hvem bygger?
        15:00 Kaffepause
        15:30 Afslutning ved Tove Lind

        1. Velkomst ved Karla Mose
        Karla Mose bød velkommen.

        2. Panel: Hvem bygger?
        Paneldeltagere: Rigmor Fald, Andelsbo (RF); Ole Brix, Sydby Kommune (OK).
        RF: Vi bygger selv.

        OK (tilføjelse): Kommunen hjælper <script>alert(1)</script>.

        RF: Det **gør** den.

        Inputs fra salen: (Pil Dam fra Nordhuset) Hvem betaler?

        ÅØX: Det gør alle.

        KAFFEPAUSE
        3. Afslutning ved Tove Lind
        Tak for i dag.

        FARVEL
        Der var tilmeldt 64 deltagere – heraf 20 fra foreninger og 31 fra boligselskaber.

        Huset er bygget i 1911.
        """;

    [Fact]
    public async Task A_text_is_shown_as_it_was_understood_and_then_becomes_minutes()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Temadag om boliger", "2026-03-03");

        await secretary.Opens(meeting).Follows("Indsæt tekst").Writes("Tekst", Text).Presses("Indsæt tekst").ShouldSee("Det fandt portalen i teksten")
            .ShouldSee("14.15").ShouldSee("2. Panel: Hvem bygger?").ShouldSee("Rigmor Fald, Ole Brix").ShouldSee("Pil Dam, Nordhuset")
            .ShouldSee("Ingen i mødet har disse initialer").ShouldSee("ÅØX").ShouldSee("Huset er bygget i 1911.");
        await portal.Visitor("medlem").Opens($"{meeting}/referat").ShouldBeNotFound();
        await secretary.Presses("Indsæt tekst").ShouldSee("Teksten er indsat: 3 punkter")
            .ShouldSee("Rigmor Fald (RF): Vi bygger selv.").ShouldSee("Ole Brix (OK) (tilføjelse): Kommunen hjælper <script>alert(1)</script>.")
            .ShouldSee("Rigmor Fald: Det gør den.").ShouldSee("Fra salen: Pil Dam (Nordhuset) – Hvem betaler?").ShouldSee("ÅØX: Det gør alle.")
            .ShouldSee("Ole Brix, Sydby Kommune").ShouldSee("Tilmeldte fra foreninger");

        var paper = await secretary.ReadsPdf($"{meeting}/referat.pdf");
        Assert.Contains("Rigmor Fald (RF): Vi bygger selv.", paper, StringComparison.Ordinal);
        Assert.Contains("Fra salen: Pil Dam (Nordhuset)", paper, StringComparison.Ordinal);
        Assert.Contains("Sydby Kommune", paper, StringComparison.Ordinal);
        Assert.Contains("64", paper, StringComparison.Ordinal);
        await secretary.Opens(meeting).ShouldSee("Afholdt").ShouldNotSeeLink("Indsæt tekst");
        await secretary.Opens($"{meeting}/indsaet").ShouldSee("Der er allerede et referat af mødet");
    }

    [Fact]
    public async Task What_was_inserted_meanwhile_is_not_inserted_twice()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.MakesMeeting("Temadag to gange", "2026-03-04");
        await secretary.Opens($"{meeting}/indsaet").Writes("Tekst", Text).Presses("Indsæt tekst");
        await colleague.Opens($"{meeting}/indsaet").Writes("Tekst", Text).Presses("Indsæt tekst").Presses("Indsæt tekst");

        await portal.ChangesNothing(() => secretary.Presses("Indsæt tekst").ShouldSee("Der er allerede et referat af mødet"));
    }

    [Fact]
    public async Task Items_on_the_agenda_are_kept_when_that_is_ticked()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Temadag med dagsorden", "2026-03-05");

        await secretary.Opens($"{meeting}/indsaet").Writes("Tekst", Text).Presses("Indsæt tekst")
            .ShouldSee("Sæt kryds, hvis tekstens punkter skal tilføjes").ShouldFind("Tekst", Text.ReplaceLineEndings("\r\n"));
        await secretary.Ticks("Tilføj efter dagsordenens punkter").Presses("Indsæt tekst").Presses("Indsæt tekst").ShouldSee("Teksten er indsat");

        await secretary.Opens(meeting).ShouldSee("1. Ejerskifte").ShouldSee("2. Velkomst ved Karla Mose");
    }

    [Theory]
    [InlineData("", "Indsæt teksten fra referatet")]
    [InlineData("\u0001\u0007", "Indsæt teksten fra referatet")]
    [InlineData("Intet punkt her", "Der er ingen nummererede punkter i teksten")]
    public async Task A_text_without_points_is_asked_for_again(string text, string message)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Temadag uden tekst", "2026-03-06");
        await secretary.Opens($"{meeting}/indsaet").Writes("Tekst", text);

        await portal.ChangesNothing(() => secretary.Presses("Indsæt tekst").ShouldSee(message));
    }

    [Theory]
    [InlineData(200_001)]
    [InlineData(10_000_000)]
    public async Task A_text_has_an_end(int length)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Temadag uden ende", "2026-03-07");
        await secretary.Opens($"{meeting}/indsaet").Writes("Tekst", new string('x', length));

        await portal.ChangesNothing(() => secretary.Presses("Indsæt tekst").ShouldSee("Skriv højst 200000 tegn"));
    }

    [Fact]
    public async Task It_is_the_secretariats_alone()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Temadag for sig", "2026-03-08");

        await portal.Visitor("medlem").Opens($"{meeting}/indsaet").ShouldBeNotFound();
    }
}
