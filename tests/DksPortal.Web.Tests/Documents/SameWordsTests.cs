using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using DksPortal.Web.Documents;

namespace DksPortal.Web.Tests.Documents;

public sealed class SameWordsTests
{
    private const string Markdown =
        """
        # Ejerskifte

        Rådet drøftede **æbler** og *ønsker*, se [siden](https://kk.dk) – og `notat.pdf`.
        LG: En linje mere.

        - Første punkt
        - Andet punkt
          1. Under det
          2. Også under

        > Et citat fra salen.

        | Hvad | Hvem | Antal |
        |------|:----:|------:|
        | Kampagne | Åse Ørsted | 1.234 |
        | <b>Rå</b> & rus | Jørgen | 5 |

        ## Afslutning

        ---

        Slut.
        """;

    [Fact]
    public void Screen_and_paper_say_the_same()
    {
        var blocks = MarkdownReader.Read(Markdown);

        var onPaper = Words(PdfTools.Structure(PdfDrawing.Draw(SampleMinutes.Of("Prøve", blocks))).Split("\"Prøve\"")[1]
            .Split('\n').Where(IsText).Aggregate("", (text, line) => text + " " + line.Trim().Trim('"')));

        Assert.Equal(Words(OnScreen(blocks)), onPaper.Where(word => word is not ("•" or "1." or "2.")));
    }

    [Fact]
    public void A_table_can_be_reached_and_scrolled_with_the_keyboard_and_headings_stay_below_the_pages_own()
    {
        var page = new HtmlParser().ParseDocument(Html(MarkdownReader.Read(Markdown)));

        var scroll = page.QuerySelector("div.table-scroll[tabindex='0'][role=group][aria-label=Tabel]");
        Assert.NotNull(scroll?.QuerySelector("table.table > thead > tr > th[scope=col]"));
        Assert.Equal("Ejerskifte", page.QuerySelector("h3")?.TextContent);
        Assert.Equal("Afslutning", page.QuerySelector("h4")?.TextContent);
        Assert.Equal("noopener nofollow", page.QuerySelector("a")?.GetAttribute("rel"));
    }

    private static bool IsText(string line) => line.TrimStart().StartsWith('"');

    private static string OnScreen(IReadOnlyList<Block> blocks)
    {
        // Cells and lines end where a reader sees a gap.
        var html = Html(blocks)
            .Replace("</t", " </t", StringComparison.Ordinal)
            .Replace("<li>", " ", StringComparison.Ordinal);
        return new HtmlParser().ParseDocument(html).Body!.TextContent;
    }

    private static string Html(IReadOnlyList<Block> blocks)
    {
        using var html = new StringWriter();
        new HtmlWriter(blocks).WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
