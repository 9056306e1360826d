using System.Globalization;
using System.Text.Encodings.Web;
using DksPortal.Domain.Council;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Meetings.Archive;

/// <summary>The list of what an archive holds: as a page for people, and as check sums for programs.</summary>
public static class CaseList
{
    /// <summary>A page that needs nothing else: the meeting, its case numbers, and each file with title, date, size and hash.</summary>
    public static string Page(MeetingHead meeting, CouncilTerm? term, IReadOnlyList<SentFile> files, DateTime madeAt, Texts texts)
    {
        using var body = new StringWriter(CultureInfo.InvariantCulture);
        new HtmlWriter(Blocks(meeting, term, files, madeAt, texts)).WriteTo(body, HtmlEncoder.Default);
        var title = HtmlEncoder.Default.Encode(meeting.Title);
        return $"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
            <body><h1>{title}</h1><h2>{HtmlEncoder.Default.Encode(texts["Case.Contents"])}</h2>
            {body}</body>
            </html>

            """;
    }

    /// <summary>A line for each file, as <c>sha256sum --check</c> reads it.</summary>
    public static string Sums(IReadOnlyList<SentFile> files) => string.Concat(files.Select(file => $"{file.Sha256}  {file.Name}\n"));

    private static IReadOnlyList<Block> Blocks(MeetingHead meeting, CouncilTerm? term, IReadOnlyList<SentFile> files, DateTime madeAt, Texts texts)
    {
        (string Label, string? Number)[] numbers = [("Paper.F2Case", term?.F2Case), ("Field.F2Document", term?.F2Document), ("Paper.EDocCase", term?.EDocCase)];
        return
        [
            new Facts(
            [
                .. AgendaDocument.WhenAndWhere(meeting, texts),
                .. term is null ? [] : (Fact[])[new(texts["Paper.Term"], term.Name)],
                .. numbers.Where(line => line.Number is not null).Select(line => new Fact(texts[line.Label], line.Number!)),
                new(texts["Case.MadeAt"], $"{PortalClock.DayOf(madeAt).ToDay()} {PortalClock.TimeOf(madeAt).ToTime()}"),
            ]),
            new Table(
                [new(texts["Field.Title"]), new(texts["Field.FileName"]), new(texts["Paper.Date"]), new(texts["Case.Bytes"], 0, Alignment.Right), new(texts["Field.Sha256"])],
                [.. files.Select(file => Row(file, texts))],
                texts["Case.Contents"]),
        ];
    }

    private static IReadOnlyList<Cell> Row(SentFile file, Texts texts) =>
    [
        new(file.Title), new([new Code(file.Name)]), new(file.Dated is { } at ? PortalClock.DayOf(at).ToDay() : texts["NotTold"]),
        new(file.Size.ToString("N0", CultureInfo.CurrentCulture)), new([new Code(file.Sha256)]),
    ];
}
