using System.Text.RegularExpressions;
using DksPortal.Web.Documents;

namespace DksPortal.Web.Tests.Documents;

public sealed class PdfDrawingTests
{
    private static readonly byte[] Draft = PdfDrawing.Draw(SampleMinutes.Draft);
    private static readonly byte[] Finished = PdfDrawing.Draw(SampleMinutes.Finished);

    [Fact]
    public void Minutes_are_a_sound_file_with_title_language_and_the_mark_of_pdf_ua()
    {
        PdfTools.ShouldBeSound(Draft);
        PdfTools.ShouldBeSound(Finished);
        Assert.Matches(@"Title:\s+Referat af rådsmøde 1 · 2026\n", PdfTools.Info(Finished));
        Assert.Matches(@"Tagged:\s+yes", PdfTools.Info(Finished));
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", PdfTools.Metadata(Finished), StringComparison.Ordinal);
        var raw = System.Text.Encoding.Latin1.GetString(Finished);
        Assert.Contains("/Lang(da-DK)", raw, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", raw, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_listens_hears_headings_lists_tables_and_links_in_order()
    {
        var heard = PdfTools.Structure(Finished);

        Assert.Contains("H1 (block)\n    \"Referat af rådsmøde 1 · 2026\"", heard, StringComparison.Ordinal);
        Assert.Contains("H2 (block)\n    \"2. Ejerskifte til demokratiske", heard, StringComparison.Ordinal);
        Assert.Contains("H3 (block)\n    \"Drøftelse\"", heard, StringComparison.Ordinal);
        Assert.Contains("H4 (block)\n    \"Tal fra oplægget\"", heard, StringComparison.Ordinal);
        Assert.Matches("Lbl[^\n]*\n *\"2.\"", heard);
        Assert.Contains("\"31 kooperative og demokratiske\"", heard, StringComparison.Ordinal);
        Assert.Matches("Caption[^\n]*\n *\"Opfølgningspunkter fra mødet\"", heard);
        Assert.Matches("TH:\\n */Scope /Column\\n *\"Hvem \"", heard);
        Assert.Matches("TD[^\n]*\n *\"Sekretariatet \"", heard);
        Assert.Matches("Link \\(inline\\)\n *Object[^\n]*\n *\"indkøb\"", heard);
    }

    [Fact]
    public void Words_that_wrap_do_not_run_together_and_a_header_that_stands_again_is_heard_once()
    {
        var heard = PdfTools.Structure(Finished);

        const string wrapped = "Når de stopper, lukker hver femte virksomhed, selv om den går godt. Medarbejderovertagelse "
            + "kendes af få, og bankerne spørger efter en model, som de kan regne på.";
        Assert.Contains(wrapped, heard, StringComparison.Ordinal);
        Assert.Single(heard.Split('\n'), line => line.Contains("\"Hvem \"", StringComparison.Ordinal));
        Assert.True(PdfTools.Pages(Finished).Count(page => page.Contains("Hvem", StringComparison.Ordinal)) > 1);
    }

    [Fact]
    public void A_paragraph_that_crosses_a_page_is_heard_as_one()
    {
        var sentence = string.Concat(Enumerable.Repeat("Rådet drøftede sagen længe. ", 400)).Trim();
        var heard = PdfTools.Structure(PdfDrawing.Draw(SampleMinutes.Of("Langt", [new Paragraph(sentence)])));

        // Each page's share of the same element stands on a line of its own, with no new element between.
        Assert.Contains($"\"{sentence}\"", Regex.Replace(heard, "\"\n +\"", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_travel_with_the_file_and_danish_letters_come_out_right()
    {
        Assert.All(PdfTools.Fonts(Finished), font => Assert.Matches(@"IBM Plex Sans.* yes yes yes ", font));

        const string danish = "Blåbærgrød ÆØÅ é – ”citat” „citat” • 1.234,5 kr.";
        var text = PdfTools.Text(PdfDrawing.Draw(SampleMinutes.Of("Prøve", [new Paragraph(danish)])));
        Assert.Contains(danish, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_so_on_every_page_and_a_finished_document_on_none()
    {
        Assert.All(PdfTools.Pages(Draft), page => Assert.Contains("Kladde", page, StringComparison.Ordinal));
        Assert.DoesNotContain("Kladde", PdfTools.Text(Finished), StringComparison.Ordinal);
        Assert.Contains("\"Kladde\"", PdfTools.Structure(Draft), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_bears_its_number_and_the_number_of_pages()
    {
        var pages = PdfTools.Pages(Finished);

        for (var i = 0; i < pages.Length; i++)
            Assert.Contains($"Side {i + 1} af {pages.Length}", pages[i], StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_and_bookmarks_lead_to_the_headings_and_links_out_of_the_file()
    {
        Assert.Contains("\"punkt-2\"", PdfTools.Destinations(Finished), StringComparison.Ordinal);
        Assert.Contains("/Outlines", System.Text.Encoding.Latin1.GetString(Finished), StringComparison.Ordinal);
        var addresses = PdfTools.Addresses(Finished);
        Assert.Contains("https://www.kk.dk/indkoeb", addresses, StringComparison.Ordinal);
        Assert.Contains("https://dks.example/moeder/2026-2", addresses, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_are_drawn_at_once_as_well_as_one()
    {
        var words = PdfTools.Text(Draft);
        var drawn = new byte[16][];

        Parallel.For(0, drawn.Length, i => drawn[i] = PdfDrawing.Draw(SampleMinutes.Draft));

        Assert.All(drawn.Take(4), pdf => Assert.Equal(words, PdfTools.Text(pdf)));
        Assert.All(drawn, pdf => Assert.Equal(Draft.Length, pdf.Length));
    }
}
