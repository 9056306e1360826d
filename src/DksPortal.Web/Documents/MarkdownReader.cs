using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DksPortal.Web.Documents;

/// <summary>
/// Reads what people write in Markdown into blocks, the same for screen and paper. A line that ends in the text ends on
/// the page too, since secretaries write a statement a line. HTML is words, images are their description, and a link
/// that <see cref="SafeHref"/> refuses is its words.
/// </summary>
public sealed class MarkdownReader
{
    private const int DeepestLevel = 4;
    private const int DeepestNesting = 8;

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    private readonly int headingShift;
    private int lastHeading;

    private MarkdownReader(int headingShift) => (this.headingShift, lastHeading) = (headingShift, headingShift);

    /// <summary>
    /// The blocks of <paramref name="markdown"/>. Its largest heading is at level 1 + <paramref name="headingShift"/>,
    /// and none skips a level. Never throws: text that is nested beyond reason is read as plain paragraphs.
    /// </summary>
    public static IReadOnlyList<Block> Read(string? markdown, int headingShift = 0)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return [];
        var readable = ReadableText.Of(markdown);
        try
        {
            return new MarkdownReader(headingShift).Blocks(Markdown.Parse(readable, Pipeline), depth: 0);
        }
        catch (ArgumentException) // Markdig's answer to nesting beyond its limit.
        {
            return PlainParagraphs(readable);
        }
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UseAutoLinks()
            .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
            .UseSoftlineBreakAsHardlineBreak();
        // Four spaces before a line are an accident of pasting here, not code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static List<Block> PlainParagraphs(string markdown) =>
    [
        .. markdown.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => new Paragraph(text)),
    ];

    private List<Block> Blocks(ContainerBlock container, int depth)
    {
        var blocks = new List<Block>();
        foreach (var block in container)
            Add(blocks, block, depth);
        return blocks;
    }

    private void Add(List<Block> blocks, Markdig.Syntax.Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(new Heading(Level(heading.Level), MarkdownInlines.Of(heading.Inline)));
                break;
            case ParagraphBlock paragraph:
                blocks.Add(new Paragraph(MarkdownInlines.Of(paragraph.Inline)));
                break;
            case Markdig.Extensions.Tables.Table table:
                blocks.Add(MarkdownTable.Of(table));
                break;
            case ContainerBlock tooDeep when depth >= DeepestNesting:
                blocks.AddRange(Blocks(tooDeep, depth));
                break;
            case ListBlock list:
                blocks.Add(List(list, depth + 1));
                break;
            case QuoteBlock quote:
                blocks.Add(new Quote(Blocks(quote, depth + 1)));
                break;
            case ThematicBreakBlock:
                blocks.Add(new Rule());
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case LeafBlock { Inline: not null } leaf:
                blocks.Add(new Paragraph(MarkdownInlines.Of(leaf.Inline)));
                break;
            case LeafBlock literal:
                blocks.Add(new Paragraph(MarkdownInlines.Literal(literal)));
                break;
        }
    }

    private int Level(int written)
    {
        var noSkip = Math.Min(written + headingShift, lastHeading + 1);
        return lastHeading = Math.Clamp(noSkip, 1, DeepestLevel);
    }

    private Block List(ListBlock list, int depth)
    {
        var items = list.OfType<ListItemBlock>().Select(item => new ListItem(Blocks(item, depth))).ToList();
        if (!list.IsOrdered)
            return new BulletList(items);
        return new NumberedList(items, int.TryParse(list.OrderedStart, out var start) ? start : 1);
    }
}
