using DksPortal.Web.Documents;

namespace DksPortal.Web.Tests.Documents;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Headings_are_shifted_and_skip_no_level()
    {
        var levels = MarkdownReader.Read("# A\n\n#### B\n\n## C\n\n###### D", 1).OfType<Heading>().Select(h => h.Level);

        Assert.Equal([2, 3, 3, 4], levels);
    }

    [Fact]
    public void A_statement_a_line_stays_a_line()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(MarkdownReader.Read("LG: Godt.\nJH: Enig.")));

        Assert.Equal([new Text("LG: Godt."), new LineBreak(), new Text("JH: Enig.")], paragraph.Inlines);
    }

    [Theory]
    [InlineData("https://www.kk.dk/a")]
    [InlineData("http://kk.dk")]
    [InlineData("mailto:dks@kk.example")]
    [InlineData("/moeder/2026-1")]
    public void Links_to_the_web_to_mail_and_within_the_portal_are_links(string href) =>
        Assert.Equal(href, Assert.IsType<Link>(Only($"[her]({href})")).Href);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("java&#x09;script:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//ondt.example")]
    [InlineData("/\\ondt.example")]
    [InlineData("vbscript:x")]
    [InlineData("moeder")]
    public void Other_links_are_their_words(string href) => Assert.Equal(new Text("her"), Only($"[her]({href})"));

    [Fact]
    public void Html_is_words_and_an_image_its_description()
    {
        Assert.Equal("<script>alert(1)</script> <b>x</b>", Words("<script>alert(1)</script> <b>x</b>"));
        Assert.Equal("Et kort", Words("![Et kort](https://kk.dk/kort.png)"));
    }

    [Fact]
    public void A_table_has_its_columns_and_alignment()
    {
        var blocks = MarkdownReader.Read("| År | Tal |\n|---|--:|\n| 2025 | 19 |\n| 2026 |");
        var table = Assert.IsType<Table>(Assert.Single(blocks));

        Assert.Equal([Alignment.Left, Alignment.Right], table.Columns.Select(column => column.Align));
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal("19", Inline.PlainText(table.Rows[0][1].Inlines));
    }

    [Fact]
    public void A_list_keeps_what_is_inside_its_points_and_where_it_starts()
    {
        var list = Assert.IsType<NumberedList>(Assert.Single(MarkdownReader.Read("3. Tre\n   - inde\n4. Fire")));

        Assert.Equal(3, list.Start);
        Assert.IsType<BulletList>(list.Items[0].Blocks[1]);
    }

    private static Inline Only(string markdown) =>
        Assert.Single(Assert.IsType<Paragraph>(Assert.Single(MarkdownReader.Read(markdown))).Inlines);

    private static string Words(string markdown) =>
        Inline.PlainText(Assert.IsType<Paragraph>(Assert.Single(MarkdownReader.Read(markdown))).Inlines);
}
