using DksPortal.Domain.Inquiries;
using DksPortal.Web.Documents;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Inquiries.Paper;

/// <summary>An answer to a politician on paper (politikersvar): the questions quoted, each again with its answer, the annexes.</summary>
internal sealed class AnswerDocument(InquiryPage page, Texts texts)
{
    private const int LongestHeading = 220;

    private Inquiry Inquiry => page.Inquiry;

    /// <summary>The line at the foot of each page.</summary>
    public string Footer(string day) => texts["Answer.Footer", page.Asker, day];

    /// <summary>The document from top to bottom.</summary>
    public IReadOnlyList<Block> Blocks() =>
    [
        new Paragraph(texts["Answer.HasAsked", page.Asker, Inquiry.AskedOn.ToWrittenDay()]),
        new Quote([.. MarkdownReader.Read(Inquiry.Background), new NumberedList([.. Inquiry.Questions.Select(question => new ListItem([.. Lines(question.Text)]))])]),
        new Heading(1, Inquiry.Administration is { } administration ? texts["Answer.Of", Genitive(administration.Name)] : texts["Answer.Title"]),
        new Paragraph(Introduction),
        .. Inquiry.Questions.SelectMany(Answered),
        .. Annexes(),
    ];

    private string Introduction => (Inquiry.Administration, Inquiry.Questions.Count) switch
    {
        ({ } administration, 1) => texts["Answer.OneByOne.One", administration.Name],
        ({ } administration, _) => texts["Answer.OneByOne.Many", administration.Name],
        (null, 1) => texts["Answer.Below.One"],
        _ => texts["Answer.Below.Many"],
    };

    private IEnumerable<Block> Answered(InquiryQuestion question)
    {
        var isShort = question.Text.Length <= LongestHeading && !question.Text.Contains('\n', StringComparison.Ordinal);
        yield return new Heading(2, isShort ? $"{question.Number}. {question.Text}" : texts["Inquiry.QuestionNumber", question.Number]);
        if (!isShort) yield return new Quote([.. Lines(question.Text)]);
        var answer = page.AnswerTo(question);
        if (answer is null) yield return new Paragraph(texts["Inquiry.NotAnswered"], ParagraphStyle.Muted);
        foreach (var block in MarkdownReader.Read(answer, 2)) yield return block;
    }

    private IEnumerable<Block> Annexes()
    {
        if (Inquiry.Annexes.Count == 0) yield break;
        yield return new Heading(1, texts["Annex.Title"]);
        yield return new BulletList([.. Inquiry.Annexes.Select(annex => new ListItem([new Paragraph(
            annex.FileName is null
                ? [new Documents.Text(texts["Annex.Name", annex.Number, annex.Title])]
                : [new Link($"/spoergsmaal/{Inquiry.Id}/bilag/{annex.Number}", texts["Annex.Name", annex.Number, annex.Title])])]))]);
    }

    /// <summary>A question is words, not Markdown; a line that ends in it ends here.</summary>
    private static IEnumerable<Block> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Paragraph(line));

    /// <summary>Økonomiforvaltningens; after s, x and z a mark in place of the ending. English takes its own.</summary>
    private static string Genitive(string name) => Texts.IsEnglish
        ? $"{name}’s"
        : char.ToLowerInvariant(name[^1]) is 's' or 'x' or 'z' ? $"{name}’" : $"{name}s";
}
