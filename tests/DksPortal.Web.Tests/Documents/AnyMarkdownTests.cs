using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using DksPortal.Web.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Web.Tests.Documents;

/// <summary>Whatever somebody writes, it is read, shown safely and drawn.</summary>
public sealed class AnyMarkdownTests
{
    private static readonly string[] Pieces =
    [
        "# ", "- ", "1. ", "> ", "**", "*", "_", "`", "```\n", "|", "|-|-|\n", "\n", "\n\n", "    ", "\t",
        "[a](", "](", ")",
        "![", "<script>", "</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "data:text/html,x",
        "https://a.dk",
        "\"", "'", "&", "&#x6A;", "<", ">", "[x]: javascript:a\n", "[x]", "<javascript:a>", "---\n", "===\n", "\0",
        "\ud83d",
        "\u202E", "e\u0301", "👍", "æøå", "ord", " ", "\\", "/", "//a.dk", "mailto:a@b.dk", "\u0085", "\u2028", "\uFFFF",
    ];

    private static readonly Arbitrary<string> Nasty =
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    [Fact]
    public void Is_read_and_shown_without_script_or_a_link_that_could_run() =>
        Prop.ForAll(Nasty, markdown => ShouldBeSafe(Html(markdown))).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void Is_read_when_it_is_any_text() =>
        Prop.ForAll<string>(text => ShouldBeSafe(Html(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Is_drawn() => Prop.ForAll(Nasty, markdown =>
        Assert.NotEmpty(PdfDrawing.Draw(SampleMinutes.Of(markdown, MarkdownReader.Read(markdown)))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a")]
    [InlineData("<")]
    [InlineData("[a](b")]
    [InlineData("|")]
    [InlineData("a|")]
    [InlineData("ord ")]
    [InlineData("1. > ")]
    public void Is_read_when_it_is_a_hundred_thousand_signs_of_the_same(string piece)
    {
        var blocks = MarkdownReader.Read(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));

        Assert.NotEmpty(PdfDrawing.Draw(SampleMinutes.Of("Langt", blocks)));
    }

    private static string Html(string? markdown)
    {
        using var html = new StringWriter();
        new HtmlWriter(MarkdownReader.Read(markdown)).WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    private static void ShouldBeSafe(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, style, h1, h2, [onerror], [style]"));
        foreach (var link in page.QuerySelectorAll("a"))
            Assert.Matches(@"^(https?://|mailto:|/(?![/\\]))", link.GetAttribute("href"));
    }
}
