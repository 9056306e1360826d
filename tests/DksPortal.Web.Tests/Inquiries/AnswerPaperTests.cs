using DksPortal.Web.Tests.Documents;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Inquiries;

/// <summary>The answer as a document, above all the real one of November 2024.</summary>
public sealed class AnswerPaperTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_answer_of_2024_stands_for_everybody_as_far_as_the_sources_tell()
    {
        var citizen = portal.Visitor();
        await citizen.Opens("/spoergsmaal").Follows("Hvad sker der efter rådets vision?").ShouldSee("Line Barfod (Ø)").ShouldSee("stillet 08.11.2024")
            .ShouldSee("ikke oplyst").ShouldSee("Bilag 1: Visionspapir").ShouldSee("Økonomiforvaltningen").ShouldSee("Kilde: Økonomiforvaltningens politikersvar, november 2024");
        Assert.Equal(4, citizen.Page.QuerySelectorAll("ol.answers-read > li").Length);

        var paper = await citizen.ReadsPdf($"{citizen.Address}/svar.pdf");

        string[] inOrder =
        [
            "Økonomiforvaltningen Kontor for Vækst og Erhverv", "Dato: ikke oplyst", "Politikersvar til Line Barfod (Ø)", "Til Line Barfod (Ø)",
            "Line Barfod (Ø) har den 8. november 2024 stillet følgende spørgsmål:", "4. Kommer der", "Økonomiforvaltningens svar", "1. Fortsætter rådet?",
            "nedlægges det to år efter", "2. Hvad bliver", "3. Hvilke", "4. Kommer der", "begyndelsen af 2025", "Bilag 1: Visionspapir",
        ];
        var place = 0;
        foreach (var words in inOrder)
        {
            var found = paper.IndexOf(words, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{words}' does not stand after place {place} in: {paper}");
            place = found;
        }

        Assert.DoesNotContain("Kladde", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_sound_tagged_and_named()
    {
        using var answer = await portal.Visitor().Asks(new HttpRequestMessage(HttpMethod.Get, new Uri("/spoergsmaal/1/svar.pdf", UriKind.Relative)));
        var pdf = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("politikersvar-1.pdf", answer.Content.Headers.ContentDisposition!.FileName);
        PdfTools.ShouldBeSound(pdf);
        Assert.Contains("Tagged: yes", PdfTools.Info(pdf).Replace("          ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("BlockQuote", PdfTools.Structure(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_says_so_and_names_what_is_not_answered()
    {
        var (politician, secretary) = (await portal.Visitor("politiker"), await portal.Visitor("sekretariat"));
        var inquiry = await politician.Asks("På papir", "Hvad <så>?", "Linje et\nlinje to");
        await secretary.Answers(inquiry, 1, "Hvad <så>?", "Så **dette** og [rådsperioden].");

        var paper = await secretary.ReadsPdf($"{inquiry}/svar.pdf");

        foreach (var words in new[] { "Kladde", "Hvad <så>?", "Så dette og rådsperioden 2026–2027", "(pr. 21.11.2026)", "Spørgsmål 2", "Ikke besvaret endnu." })
        {
            Assert.Contains(words, paper, StringComparison.Ordinal);
        }
    }
}
