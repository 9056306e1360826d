namespace DksPortal.Web.Documents;

/// <summary>
/// A whole document as what it says, not how it looks: <see cref="PdfDrawing"/> turns it into paper.
/// </summary>
/// <param name="Title">Drawn as the first heading, and shown by readers in place of a file name.</param>
/// <param name="Language">The language of the text as a tag, <c>da-DK</c> or <c>en-GB</c>.</param>
/// <param name="Letterhead">Who sends it; stands at the top of the first page.</param>
/// <param name="Labels">The few words that drawing adds, in the document's language.</param>
/// <param name="Blocks">The text from top to bottom.</param>
public sealed record Document(
    string Title,
    string Language,
    Letterhead Letterhead,
    DocumentLabels Labels,
    IReadOnlyList<Block> Blocks)
{
    /// <summary>A line under the title, such as day, time and place.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A word that stands on every page, such as <c>Kladde</c>; null for a finished document.</summary>
    public string? Watermark { get; init; }

    /// <summary>What stands at the foot of every page beside the page number, such as version and approval.</summary>
    public string? Footer { get; init; }

    /// <summary>
    /// The portal's address, from which links such as <c>/moeder</c> lead on; without it they are words.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>
    /// When the document was made (UTC). The same moment and content give the same file but for its id and the names of
    /// its fonts' subsets, which PDFsharp draws by lot.
    /// </summary>
    public DateTime Made { get; init; } = DateTime.UnixEpoch;
}

/// <summary>The sender of a document.</summary>
/// <param name="Organisation">The council's name.</param>
/// <param name="Office">Administration and office, one line each.</param>
/// <param name="Facts">Date and case numbers.</param>
public sealed record Letterhead(string Organisation, IReadOnlyList<string> Office, IReadOnlyList<Fact> Facts);

/// <summary>Words that drawing adds to a document.</summary>
/// <param name="PageOf">The page number with two places: <c>Side {0} af {1}</c>.</param>
public sealed record DocumentLabels(string PageOf);
