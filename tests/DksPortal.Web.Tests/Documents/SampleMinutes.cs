using DksPortal.Web.Documents;

namespace DksPortal.Web.Tests.Documents;

/// <summary>Minutes such as a secretariat writes them, with everything that documents can hold.</summary>
public static class SampleMinutes
{
    public static readonly DocumentLabels Danish = new("Side {0} af {1}");

    public static Document Draft => Finished with { Watermark = "Kladde" };

    public static Document Finished => Of("Referat af rådsmøde 1 · 2026", [.. Opening, .. Items, .. FollowUp]) with
    {
        Subtitle = "Tirsdag den 14. april 2026 kl. 15.00–17.00, Københavns Rådhus, Festsalen",
        Footer = "Version 1 · godkendt 05.05.2026",
        BaseAddress = new Uri("https://dks.example/"),
    };

    public static Document Of(string title, IReadOnlyList<Block> blocks) => new(
        title,
        "da-DK",
        new Letterhead(
            "Rådet for demokratiske, kooperative og socialøkonomiske virksomheder",
            ["Beskæftigelses- og Integrationsforvaltningen", "Kontor for Erhverv og Inklusion"],
            [new("Dato", "21.04.2026"), new("Sagsnummer (F2)", "2026-10482"), new("Dokumentnummer", "1193447")]),
        Danish,
        blocks);

    private static IEnumerable<Block> Opening =>
    [
        new Facts(
        [
            new("Mødeleder", "Lotte Stærmose, forperson"),
            new("Til stede", "Åse Ørsted (Hus Forbi), Mikkel Gårdbo (Analyse & Tal), Sofie Lykke Ængstrøm (Tænketanken "
                + "Demokratisk Erhverv), Jørgen Højbjerg (Logik & Co.), Tine Sønderby (Københavns Fødevarefællesskab), "
                + "Ali Demir (Dansk Industri København)"),
            new("Suppleant", "Peter Bågø for Birthe Nørgaard (Eks-Skolens Grafisk Design & Tryk)"),
            new("Afbud", "Karen Skovgaard (Merkur Andelskasse)"),
            new("Referent", "Ida Brøndum, sekretariatet"),
        ]),
        new Heading(1, "Dagsorden", "dagsorden"),
        new Contents(
        [
            new("15.00", "1. Velkomst og opfølgning siden sidst", "punkt-1", "Orientering · 10 min"),
            new("15.10", "2. Ejerskifte til demokratiske virksomhedsformer", "punkt-2",
                "Drøftelse · 40 min · Tænketanken Demokratisk Erhverv"),
            new("15.50", "Pause"),
            new("16.00", "3. Kontorfællesskab og vejledning for socialøkonomiske iværksættere", "punkt-3",
                "Beslutning · 35 min · sekretariatet"),
            new("16.35", "4. Lukket punkt", null, "Drøftelse · 20 min"),
            new("16.55", "5. Eventuelt", "punkt-5"),
        ]),
    ];

    private static IEnumerable<Block> Items =>
    [
        new Heading(1, "1. Velkomst og opfølgning siden sidst", "punkt-1"),
        new Paragraph("Orientering · kl. 15.00 · 10 min", ParagraphStyle.Muted),
        .. MarkdownReader.Read(
            """
            Forpersonen bød velkommen og gennemgik **opfølgningen** fra mødet i november 2025. Fire af seks punkter er udført; to er forsinket, fordi udbudsjura først blev afklaret i marts.

            - Vejledningen om *reserverede kontrakter* er sendt i høring, se [indkøb](https://www.kk.dk/indkoeb).
            - Listen over virksomheder er opdateret:
              1. 64 socialøkonomiske
              2. 31 kooperative og demokratiske
            - Temadagen flyttes til efteråret.

            LG: Det er godt, at der nu er tal på – men vi mangler stadig de små virksomheder.
            """, 1),
        new Callout("Konklusion", [new Paragraph("Orienteringen blev taget til efterretning.")]),
        new Heading(1, "2. Ejerskifte til demokratiske virksomhedsformer", "punkt-2"),
        new Paragraph("Drøftelse · kl. 15.10 · 40 min · Tænketanken Demokratisk Erhverv", ParagraphStyle.Muted),
        new Callout("Indstilling", [new Paragraph("Det indstilles, at rådet anbefaler en oplysningskampagne sammen med "
            + "Erhvervshus Hovedstaden, og at sekretariatet vender tilbage med et forslag til økonomi.")], Tone.Neutral),
        new Heading(2, "Drøftelse"),
        .. MarkdownReader.Read(
            """
            En tredjedel af de københavnske ejerledere er over 60 år. Når de stopper, lukker hver femte virksomhed, selv om den går godt. Medarbejderovertagelse kendes af få, og bankerne spørger efter en model, som de kan regne på.

            SLÆ: I Italien har Marcora-loven reddet 9.500 arbejdspladser. Det kræver rådgivning *tidligt* og en fond, der tør gå forrest.

            JH: Vi overtog selv Logik i 2003. Det tog tre år, og det var juraen – ikke pengene – der var svær.

            > Hvis kommunen spørger til ejerskifte i den almindelige erhvervsvejledning, når vi dem, inden de har solgt.

            ### Tal fra oplægget

            | År | Ejerskifter | Heraf til medarbejdere | Andel |
            |----|------------:|-----------------------:|------:|
            | 2023 | 412 | 7 | 1,7 % |
            | 2024 | 437 | 11 | 2,5 % |
            | 2025 | 468 | 19 | 4,1 % |
            """, 2),
        new Callout("Konklusion",
        [
            new Paragraph("Rådet anbefaler Beskæftigelses- og Integrationsudvalget at afsætte midler til en kampagne og to "
                + "årlige forløb for ejerledere."),
            new Paragraph([new Strong("Resultat: "), new Text("Tiltrådt med ændringer")]),
        ]),
        new Heading(1, "3. Kontorfællesskab og vejledning for socialøkonomiske iværksættere", "punkt-3"),
        new Paragraph("Beslutning · kl. 16.00 · 35 min · sekretariatet", ParagraphStyle.Muted),
        new Paragraph("Sekretariatet fremlagde tre placeringer. Rådet lagde vægt på, at fællesskabet ligger tæt på "
            + "offentlig transport, at huslejen er kendt fem år frem, og at der er plads til værksted."),
        new Callout("Konklusion", [new Paragraph("Rådet peger på Nordvest. Sekretariatet undersøger huslejen.")]),
        new Heading(1, "4. Lukket punkt"),
        new Paragraph("Punktet blev behandlet for lukkede døre.", ParagraphStyle.Muted),
        new Heading(1, "5. Eventuelt", "punkt-5"),
        new Paragraph(
        [
            new Text("Næste møde er "),
            new Link("/moeder/2026-2", "rådsmøde 2 · 2026"),
            new Text(" den 24. november. Intet yderligere."),
        ]),
        new Rule(),
    ];

    private static IEnumerable<Block> FollowUp =>
    [
        new Heading(1, "Opfølgning"),
        new Table(
            [new("Nr.", 0.5), new("Hvad", 4), new("Hvem", 2), new("Frist", 1.3), new("Status", 1.3)],
            [.. Enumerable.Range(1, 24).Select(Action)],
            "Opfølgningspunkter fra mødet"),
        new Paragraph("Godkendt af Mikkel Gårdbo den 05.05.2026.", ParagraphStyle.Small),
    ];

    private static IReadOnlyList<Cell> Action(int number) => (number % 4) switch
    {
        0 => Row(number, "Undersøge huslejen i Nordvest og regne på fem års drift", "Sekretariatet",
            "01.06.2026", new Late("12 dage over")),
        1 => Row(number, "Skrive udkast til anbefaling om ejerskifte til udvalget, med økonomi og tidsplan",
            "Tænketanken Demokratisk Erhverv", "15.05.2026", new Text("I gang")),
        2 => Row(number, "Sende oplægget ud", "Ida Brøndum", "21.04.2026", new Text("Udført")),
        _ => Row(number, "Invitere Erhvervshus Hovedstaden til næste møde", "Lotte Stærmose",
            "01.10.2026", new Text("Åben")),
    };

    private static Cell[] Row(int number, string what, string who, string due, Inline status) =>
        [new($"{number}."), new(what), new(who), new(due), new([status])];
}
