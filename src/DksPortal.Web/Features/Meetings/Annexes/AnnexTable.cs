using DksPortal.Domain.Meetings;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>The list of annexes at the end of a document.</summary>
public static class AnnexTable
{
    /// <summary>A heading and a table; nothing when there are no annexes.</summary>
    public static IEnumerable<Block> Blocks(string slug, IReadOnlyList<AnnexRow> annexes, IReadOnlyList<AgendaLine<AgendaRow>> agenda, Texts texts)
    {
        if (annexes.Count == 0) yield break;
        yield return new Heading(1, texts["Annex.Title"], "bilag");
        yield return new Table(
            [new(texts["Annex.Number"], 0.6, Alignment.Right), new(texts["Field.Title"], 4.6), new(texts["Annex.Place"], 1.8), new(texts["Annex.FileKind"], 2.4)],
            [.. annexes.Select(annex => Row(slug, annex, agenda, texts))]);
    }

    private static IReadOnlyList<Cell> Row(string slug, AnnexRow annex, IReadOnlyList<AgendaLine<AgendaRow>> agenda, Texts texts) =>
    [
        new($"{annex.Number}"),
        new([new Link($"/moeder/{slug}/bilag/{annex.Number}", annex.Title), .. annex.IsClosed ? [new Documents.Text($" ({texts["Annex.Closed"]})")] : (Inline[])[]]),
        new(annex.Place(agenda, texts)),
        new($"{texts.Of(annex.Type)} · {annex.Length}"),
    ];
}
