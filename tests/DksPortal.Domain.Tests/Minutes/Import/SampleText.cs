namespace DksPortal.Domain.Tests.Minutes.Import;

/// <summary>Minutes of the form that secretaries copy out of a document, with all that is irregular in it.</summary>
internal static class SampleText
{
    /// <summary>With lines broken as paper breaks them; <see cref="Spaced"/> has an empty line after each, too.</summary>
    public const string Plain =
        """
        Bilag 4:
        Referat af temadagen om boliger

        Dagens program
        9:30 Velkomst ved Karla Mose, formand for foreningen Byens Tage og
        medlem af husets bestyrelse
        9.45-10.30 ”Tag over hovedet”: oplæg v. lektor, ph.d. Viggo Elm Sand, Akademiet
        10:30 Panel: ”Hvem bygger de små boliger i byens gamle kvarterer?”
        11:30: Frokost & samtaler
        12:30 Afslutning ved direktør Tove Lind, Fonden.
        13:00 Tak for i dag
        mailto:nogen@example.dk
        1. Praktiske oplysninger
        2. Velkomst ved Karla Mose, formand for foreningen Byens Tage
        Karla Mose bød velkommen og fortalte om de første ti år, hvor alt blev lavet
        af frivillige.
        3. Oplæg v. Viggo Elm Sand.
        a. Husene før og nu.
        b. Tre slags lejere:
        i. De unge.
        ii. De ældre, der gerne vil blive boende så tæt på deres gamle naboer som
        muligt.
        c. Spørgsmål til dagen.
        4. Første panel: ”Hvem bygger de små boliger i byens gamle
        kvarterer?”
        Paneldeltagere: Rigmor Fald, Andelsbo (RF); Ole Brix, Sydby Kommune (OK);
        Jens Ask (JA).
        RF: Vi bygger selv, men vi har brug for grunde, og dem er der ikke mange af
        tilbage i de gamle kvarterer.
        OK (tilføjelse): Kommunen har tre.
        Input fra salen (Mie Bro, Tagværket): Hvor ligger de?
        Inputs fra salen: (Pil Dam fra Nordhuset) Det ved alle.
        Input fra salen (Bo Egelund
        Madsen, Østhuset): Ikke alle.
        KAFFEPAUSE
        JA: Vi tager gerne en af dem.
        Rigmor Fald: Det gør vi også.
        QXZ: Hvem betaler?
        FROKOST
        5. Afrunding v. Viggo
        6. Afslutning ved Tove Lind:
        Tak for i dag.
        FARVEL OG TAK
        Der var tilmeldt 64 deltagere – heraf 20 fra foreninger og 31 fra
        boligselskaber.

        Om huset
        Huset er bygget i 1911.
        """;

    /// <summary>The same with an empty line after every line.</summary>
    public static string Spaced => string.Join("\n", Plain.Split('\n').Where(line => line.Length > 0).Select(line => $" {line} \n"));
}
