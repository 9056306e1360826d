using DksPortal.Web.Tests.Meetings;
using DksPortal.Web.Tests.Meetings.Annexes;

namespace DksPortal.Web.Tests.Inquiries;

/// <summary>From a politician's question to an answer that everybody can read.</summary>
public sealed class InquiryStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task It_is_put_answered_approved_by_another_and_sent()
    {
        var (politician, secretary, colleague) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await politician.Opens("/spoergsmaal").Follows("Nyt politikerspørgsmål").Writes("Titel", "Hvad så nu?").Writes("Baggrund", "Et godt møde.")
            .Writes("Spørgsmål 1", "Fortsætter rådet?").Presses("Tilføj spørgsmål")
            .ShouldFind("Spørgsmål 1", "Fortsætter rådet?").ShouldFind("Baggrund", "Et godt møde.")
            .Writes("Spørgsmål 2", "Hvem får opsamlingen?").Writes("Ønsket frist", "2026-11-24").Presses("Gem")
            .ShouldSee("Spørgsmålet er sendt til sekretariatet. Frist for svar: 24.11.2026").ShouldSee("Modtaget").ShouldSee("3 dage tilbage").ShouldSee("Ida Hornslet Vang (F)");
        var inquiry = politician.Address;
        await politician.Opens("/").ShouldSee("Modtaget · svar ventes senest tirsdag den 24. november 2026").Follows("Dit spørgsmål »Hvad så nu?«").ShouldSee("Fortsætter rådet?");

        await secretary.Opens("/").Follows("Besvar politikerspørgsmålet »Hvad så nu?«").Presses("Begynd besvarelse").ShouldSee("Besvarelsen er begyndt").ShouldNotSeeButton("Godkend svar");
        await secretary.Answers(inquiry, 1, "Fortsætter rådet?", "Ja, til **udgangen** af 2027.");
        await secretary.ShouldSee("Alle spørgsmål skal være besvaret").ShouldSeeLink("Spørgsmål 2").Answers(inquiry, 2, "Hvem får opsamlingen?", "Alle, der var der.");
        await secretary.ShouldSee("Svaret skal godkendes af en anden").ShouldNotSeeButton("Godkend svar").Opens("/").ShouldSeeLink("Få svaret på »Hvad så nu?« godkendt af en anden");

        await colleague.Opens("/").Follows("Godkend svaret på »Hvad så nu?«").Presses("Godkend svar").ShouldSee("Svaret er godkendt").Presses("Genåbn").ShouldSee("Svaret er genåbnet");
        await colleague.ApprovesAnswer(inquiry);
        await politician.Opens(inquiry).ShouldSee("Svaret er godkendt og bliver sendt til dig").ShouldNotSee("udgangen");
        await secretary.Opens("/").Follows("Afsend svaret på »Hvad så nu?«").Presses("Afsend svar").ShouldSee("Svaret er afsendt 21.11.2026").ShouldNotSeeButton("Gem");

        await politician.Opens("/").Follows("Dit spørgsmål »Hvad så nu?« er besvaret").ShouldSee("Ja, til udgangen af 2027.");
        await portal.Visitor().Opens("/spoergsmaal").Follows("Hvad så nu?").ShouldSee("Et godt møde.").ShouldSee("Alle, der var der.").ShouldSee("besvaret 21.11.2026");
    }

    [Fact]
    public async Task The_asker_changes_it_until_the_answering_begins()
    {
        var (politician, secretary) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"));
        var inquiry = await politician.Asks("Kan rettes", "Første?", "Andet?", "Tredje?");

        await politician.Opens(inquiry).ShouldSee("frist 05.12.2026 · 14 dage tilbage").Follows("Ret politikerspørgsmål").ShouldFind("Spørgsmål 3", "Tredje?")
            .Writes("Spørgsmål 2", "").Attaches("Bilag", "Notat til gruppen.pdf", SampleFiles.Pdf).Presses("Gem")
            .ShouldSee("Politikerspørgsmålet er gemt").ShouldSee("2. Tredje?").ShouldNotSee("Andet?").ShouldSeeLink("Bilag 1: Notat til gruppen");
        await politician.Follows("Ret politikerspørgsmål").Ticks("Bilag 1: Notat til gruppen").Presses("Gem").ShouldNotSee("Notat til gruppen");

        await politician.Opens($"{inquiry}/rediger");
        await secretary.Opens(inquiry).Presses("Begynd besvarelse");
        await politician.Writes("Titel", "For sent").Presses("Gem").ShouldFind("Titel", "For sent");
        await politician.Presses("Gem").ShouldSee("Besvarelsen er begyndt, så spørgsmålene kan ikke længere rettes").ShouldFind("Titel", "For sent");
        await politician.Opens($"{inquiry}/rediger").ShouldSee("Besvarelsen er begyndt, så spørgsmålene kan ikke længere rettes").ShouldNotSeeLink("Ret politikerspørgsmål");
        await secretary.Opens(inquiry).Follows("Ret politikerspørgsmål").Writes("Titel", "Rettet af sekretariatet").Presses("Gem").ShouldSee("Rettet af sekretariatet");
    }

    [Fact]
    public async Task The_secretariat_takes_down_one_that_came_by_letter()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/spoergsmaal/nyt").Writes("Spørger", "Anton Brevgaard").Writes("Partibogstav", "C").Writes("Stillet den", "2026-11-02")
            .Writes("Titel", "Pr. brev").Writes("Spørgsmål 1", "Hvornår?").Presses("Gem")
            .ShouldSee("Anton Brevgaard (C)").ShouldSee("stillet 02.11.2026").ShouldSee("5 dage forsinket");
        var inquiry = secretary.Address;

        await secretary.Opens("/").ShouldSee("5 dage forsinket").ShouldSeeLink("Besvar politikerspørgsmålet »Pr. brev«");
        await secretary.Opens($"{inquiry}/rediger").Writes("Stillet den", "2026-11-10").Writes("Ønsket frist", "2026-11-30").Presses("Gem")
            .ShouldSee("stillet 10.11.2026").ShouldSee("9 dage tilbage");
        await secretary.Within("Hvem svarer").Chooses("Forvaltning", "Økonomiforvaltningen").Writes("Kontor", "Kontor for Vækst").Presses("Gem").ShouldSee("Det er gemt, hvem der svarer").ShouldFind("Kontor", "Kontor for Vækst");
        await secretary.Within("1. Hvornår?").Writes("Besvares af", "Rasmus Tolstrup Bay").Presses("Gem").ShouldFind("Besvares af", "Rasmus Tolstrup Bay").ShouldSee("Modtaget");
    }

    [Fact]
    public async Task Two_may_answer_at_once_and_meet_on_one_question_without_loss()
    {
        var (politician, secretary, colleague) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var inquiry = await politician.Asks("To om svaret", "Hvor?", "Hvem?");
        await secretary.Opens(inquiry);
        await colleague.Answers(inquiry, 2, "Hvem?", "Kollegaens svar");

        await secretary.Within("1. Hvor?").Writes("Svar på spørgsmål 1", "Sekretærens svar").Presses("Gem").ShouldSee("Svar på spørgsmål 1 er gemt").ShouldSee("Kollegaens svar");
        await colleague.Opens(inquiry);
        await secretary.Answers(inquiry, 1, "Hvor?", "Et bedre svar");
        colleague.Within("1. Hvor?").Writes("Svar på spørgsmål 1", "Et andet svar");
        (await portal.IsRefused(colleague, "Gem")).ShouldSee("Et bedre svar").ShouldFind("Svar på spørgsmål 1", "Et andet svar").ShouldFind("Svar på spørgsmål 2", "Kollegaens svar");
        await colleague.Within("1. Hvor?").Presses("Gem").ShouldFind("Svar på spørgsmål 1", "Et andet svar");
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_not_approved_unseen()
    {
        var (politician, secretary, colleague) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var inquiry = await politician.Asks("Set og godkendt", "Hvor?");
        await secretary.Answers(inquiry, 1, "Hvor?", "På rådhuset");
        await colleague.Opens(inquiry);
        await secretary.Answers(inquiry, 1, "Hvor?", "I Valby");

        await colleague.Presses("Godkend svar").ShouldNotSee("Svaret er godkendt").ShouldFind("Svar på spørgsmål 1", "I Valby");
        await colleague.ApprovesAnswer(inquiry);
    }
}
