using DksPortal.Domain.Indicators;
using DksPortal.Domain.Status;
using DksPortal.Web.Documents;
using DksPortal.Web.Features.Indicators;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Status;

/// <summary>Writes the status summary as a document of two pages.</summary>
public sealed class StatusPaper(CouncilPaper paper, Texts texts)
{
    private const int LongestTitle = 80;
    private const int MostRows = 4;
    private const int MostPages = 2;
    private const int MostIndicators = 4;

    private static readonly (string Heading, StatusList[] Lists)[] Pictures =
    [
        ("Status.FollowUp", [StatusList.ActionsDone, StatusList.ActionsOpen, StatusList.ActionsLate, StatusList.ActionsDropped]),
        ("Status.Advice", [StatusList.AdviceAnswered, StatusList.AdviceWaiting, StatusList.AdviceLate]),
        ("Status.Initiatives", [StatusList.CanStart, StatusList.NeedsMoney, StatusList.Waiting, StatusList.Running, StatusList.CarriedOut]),
        ("Status.Themes", [StatusList.ThemesScheduled, StatusList.ThemesAccepted, StatusList.ThemesUnderReview, StatusList.ThemesProposed]),
        ("Status.Inquiries", [StatusList.InquiriesReceived, StatusList.InquiriesInProgress, StatusList.InquiriesApproved, StatusList.InquiriesSent]),
    ];

    /// <summary>The document of that page.</summary>
    public async Task<Document> WriteAsync(StatusPage page, CancellationToken cancel)
    {
        var day = page.Day;
        var when = day.IsToday ? texts["Status.Now", day.Day.ToLongDay(), PortalClock.TimeOf(day.Now).ToTime()] : texts["Status.Then", day.Day.ToLongDay()];
        var dated = PortalClock.Utc(day.Day, new TimeOnly(12, 0));
        var frame = await paper.WriteAsync(texts["Status.Title"], page.Status.Term?.Term.Id, dated, [], cancel);
        for (var rows = MostRows; ; rows--)
        {
            // What does not fit on two pages is the end of lists that stand on the page on screen.
            var document = frame with { Subtitle = when, Footer = texts["Status.Footer", when], Blocks = [.. Blocks(page, rows)] };
            if (rows == 0 || PdfDrawing.Pages(document) <= MostPages) return document;
        }
    }

    private IEnumerable<Block> Blocks(StatusPage page, int rows)
    {
        yield return new Heading(1, texts["Status.Brief"]);
        foreach (var answer in page.Answers) yield return new Callout(answer.Question, [new Paragraph(answer.Answer)]);
        yield return new Heading(1, texts["Status.Pictures"]);
        foreach (var (heading, lists) in Pictures)
        {
            if (lists.All(list => page.Status[list].Count == 0)) continue;
            yield return new KeepTogether([new Bars(texts[heading], [.. lists.Select(list => new BarRow(texts.Of(list), page.Status[list].Count))])]);
        }

        foreach (var block in Lists(page, rows)) yield return block;
    }

    private IEnumerable<Block> Lists(StatusPage page, int most)
    {
        yield return new Heading(1, texts["Status.Lists"]);
        if (page.Next is { } next) yield return new Facts([new Fact(texts["Home.NextMeeting"], $"{next.Title}, {string.Join(", ", next.Notes)}")]);
        if (page.Status.Indicators.Count > 0)
        {
            yield return new KeepTogether([new Callout(texts["Indicator.Title"], [new BulletList([.. page.Status.Indicators.Take(MostIndicators).Select(Line), .. More(page.Status.Indicators.Count - MostIndicators)])])]);
        }

        foreach (var (heading, list) in new[]
                 {
                     ("Status.MostPressing", StatusList.ActionsOpen), ("Status.LongestWait", StatusList.AdviceWaiting),
                     ("Status.List.NeedsMoney", StatusList.NeedsMoney), ("Status.List.Waiting", StatusList.Waiting),
                 })
        {
            if (most == 0 || page.First(list) is not { Count: > 0 } rows) continue;
            yield return new KeepTogether([new Callout(texts[heading], [new BulletList([.. rows.Take(most).Select(row => new ListItem([Line(row)]))])])]);
        }
    }

    /// <summary>How many indicators are left out; who reads on paper sees the address.</summary>
    private IEnumerable<ListItem> More(int left) => left <= 0 ? [] : [new ListItem([new Paragraph([new Link("/indikatorer", texts.Count("Indicator.MoreAt", left, "/indikatorer"))])])];

    private ListItem Line(IndicatorStanding one)
    {
        var words = new IndicatorWords(one, texts);
        return new ListItem([new Paragraph([new Link($"/indikatorer/{one.Fact.Id}", one.Fact.Name), new Documents.Text($": {words.Headline} – {words.Beside}{(one.HasDemo ? $" ({texts["Demo"]})" : "")}")])]);
    }

    private static Paragraph Line(StatusRow row)
    {
        var title = row.Title.Length <= LongestTitle ? row.Title : $"{row.Title[..(LongestTitle - 1)]}…";
        string[] notes = [.. row.Notes, .. row.Late is null ? [] : new[] { row.Late }];
        return new Paragraph([new Link(row.Address, title), new Documents.Text(notes.Length == 0 ? "" : $" – {string.Join(", ", notes)}")]);
    }
}
