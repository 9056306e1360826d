namespace DksPortal.Web.Tests.Vision;

/// <summary>An initiative from idea to evidence, as each kind of reader meets it.</summary>
public sealed class InitiativeStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Purchasing = "2. Indkøb med hjerne og hjerte";

    [Fact]
    public async Task The_secretariat_makes_one_and_everybody_reads_it()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/indsatser").Follows("Ny indsats")
            .Writes("Titel", "Indkøb af frokost").Writes("Beskrivelse", "Kommunens kantiner køber af **tre** kooperativer.").Ticks(Purchasing)
            .Chooses("Ansvarlig forvaltning", "Økonomiforvaltningen").Writes("Ansvarlig organisation", "Frokostkooperativet")
            .Chooses("Finansiering", "Kræver finansiering").Writes("Beløb (kr.)", "1.250.000 kr.")
            .Chooses("Beslutningsvej", "Udvalgssag").Chooses("Udvalg", "Økonomiudvalget").Writes("Beslutning ventes", "03.2027")
            .Writes("Kilde", "Referatet af mødet i april").Presses("Gem").ShouldSee("Indsatsen er oprettet");
        var initiative = secretary.Address;

        await portal.Visitor().Opens(initiative).ShouldSee("Idé").ShouldSee("Kommunens kantiner køber af tre kooperativer.").ShouldSee("Økonomiforvaltningen, Frokostkooperativet")
            .ShouldSee("Kræver finansiering: 1.250.000 kr.").ShouldSee("Udvalgssag: Økonomiudvalget").ShouldSee("marts 2027").ShouldSee("Referatet af mødet i april")
            .ShouldNotSee("Louise Engbæk Nygaard").ShouldNotSeeButton("Bekræft").ShouldNotSeeLink("Ret indsatsen").Follows(Purchasing).ShouldSeeLink("Indkøb af frokost");
        await portal.Visitor("politiker").Opens(initiative).ShouldSee("Louise Engbæk Nygaard").ShouldNotSeeButton("Gem bemærkning");
        await portal.Visitor("medlem").Opens("/indsatser").ShouldSee("Kræver finansiering: 1.250.000 kr.").ShouldNotSeeLink("Ny indsats");
    }

    [Fact]
    public async Task It_is_planned_begun_carried_out_and_taken_up_again()
    {
        var (secretary, citizen) = (await portal.Visitor("sekretariat"), portal.Visitor());
        var initiative = await secretary.MakesInitiative("Job i parken");
        secretary.ShouldSee("Indsatsen er kun en idé. Planlæg den, eller sæt den i gang, før den kan være gennemført.").ShouldNotSeeButton("Gennemført").ShouldNotSeeButton("Genoptag");

        await secretary.Presses("Planlæg").ShouldSee("Indsatsen er planlagt").Writes("Bemærkning", "Fire er begyndt.").Presses("Sæt i gang").ShouldSee("Indsatsen er i gang")
            .Writes("Bemærkning", "Nu er de seks.").Presses("Gem bemærkning").ShouldSee("Bemærkningen er gemt");
        await (await secretary.AtTheEvidence(initiative)).Writes("Dokumentation", "Seks er ansat.").Writes("Link til dokumentation", "/moeder/2026-1/referat")
            .Presses("Gennemført").ShouldSee("Indsatsen er gennemført").ShouldNotSeeButton("Bekræft");
        await citizen.Opens(initiative).ShouldSee("Dokumentation Seks er ansat.").ShouldSee("Fire er begyndt.").ShouldSee("Nu er de seks.").Follows("/moeder/2026-1/referat").ShouldBeThere();

        await secretary.Opens(initiative).Writes("Bemærkning", "To er holdt op.").Presses("Genoptag").ShouldSee("Indsatsen er planlagt");
        await citizen.Opens(initiative).ShouldSee("To er holdt op.").ShouldNotSee("Dokumentation");
    }

    [Fact]
    public async Task It_stops_and_everybody_can_read_why()
    {
        var secretary = await portal.Visitor("sekretariat");
        var initiative = await secretary.MakesInitiative("Job i havnen");
        (await secretary.Presses("Stop")).ShouldSeeBy("Bemærkning", "Skriv, hvorfor indsatsen stopper");

        await secretary.Writes("Bemærkning", "Havnen er solgt.").Presses("Stop").ShouldSee("Indsatsen er stoppet");

        await portal.Visitor().Opens(initiative).ShouldSee("Stoppet 21.11.2026 Havnen er solgt.");
    }

    [Fact]
    public async Task Money_and_decision_are_told_when_they_are_known()
    {
        var (secretary, citizen) = (await portal.Visitor("sekretariat"), portal.Visitor());
        var initiative = await secretary.MakesInitiative("Job på biblioteket");
        await (await secretary.Opens(initiative)).Within("Ret finansieringen").Chooses("Finansiering", "Kræver finansiering").Writes("Beløb (kr.)", "75 000").Presses("Gem").ShouldSee("Finansieringen er gemt");
        await (await secretary.AtTheDecision(initiative)).Chooses("Beslutningsvej", "Borgerrepræsentationen").Writes("Beslutning ventes", "2027").Presses("Gem").ShouldSee("Beslutningen er gemt");
        await citizen.Opens(initiative).ShouldSee("Afventer: Borgerrepræsentationen").ShouldSee("Kræver finansiering: 75.000 kr.");
        await citizen.Opens("/indsatser?afventer=true&beslutningsvej=CityCouncil").ShouldSeeLink("Job på biblioteket");

        await (await secretary.AtTheDecision(initiative)).Writes("Beslutningens udfald", "Pengene er givet.").Presses("Gem").ShouldSee("Beslutningen er gemt");
        await citizen.Opens(initiative).ShouldSee("Pengene er givet.").ShouldSee("Beslutningen er truffet").ShouldNotSee("Afventer:");
        await citizen.Opens("/indsatser?afventer=true&beslutningsvej=CityCouncil").ShouldNotSee("Job på biblioteket");
    }

    [Fact]
    public async Task Two_who_write_at_once_are_told()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var initiative = await secretary.MakesInitiative("Job i Valby");
        await colleague.Opens($"{initiative}/rediger").Writes("Titel", "Job i Vanløse").Ticks(Purchasing);
        await secretary.Opens($"{initiative}/rediger").Ticks(Purchasing).Presses("Gem").ShouldSee("Indsatsen er gemt");

        await colleague.Presses("Gem").ShouldSee("En anden har gemt ændringer, mens du skrev").ShouldFind("Titel", "Job i Vanløse").Presses("Gem").ShouldSee("Indsatsen er gemt");
        await colleague.Opens(initiative).Writes("Bemærkning", "Kun i Vanløse");
        await secretary.Opens(initiative).Presses("Planlæg").ShouldSee("Indsatsen er planlagt");
        await colleague.Presses("Planlæg").ShouldSee("En anden har gemt ændringer").ShouldFind("Bemærkning", "Kun i Vanløse").ShouldNotSeeButton("Planlæg");
        await secretary.Opens(initiative).ShouldSee("Job i Vanløse");
    }

    [Fact]
    public async Task In_English_the_words_are_English()
    {
        var initiative = await portal.InitiativeCalled("Kobling til kommunens indkøbspolitik");

        await portal.Visitor().InEnglish().Opens(initiative).ShouldSee("Planned").ShouldSee("Can start now").ShouldSee("Awaiting: Økonomiudvalget").ShouldSee("February 2027").ShouldSee("made up for the demo");
    }
}
