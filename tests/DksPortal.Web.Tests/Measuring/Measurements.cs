using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace DksPortal.Web.Tests.Measuring;

/// <summary>How fast the published portal is and how much memory it takes, for <c>tests/measure.sh</c>. It holds nothing to a limit.</summary>
public sealed class Measurements
{
    private const string Meeting = "/moeder/2026-2";
    private const string Minutes = "/moeder/2026-1/referat.pdf";
    private const string Yardstick = "/health/live";

    // The name of one part, when not everything is to be measured.
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("DKS_MEASURE_PART") is { Length: > 0 } part ? part : null;

    private readonly StringBuilder table = new();

    [Fact(Explicit = true)]
    public async Task Measure()
    {
        var folder = Directory.CreateTempSubdirectory("dks-measure-");
        var file = Path.Combine(folder.FullName, "dks.db");
        try
        {
            await using (await MeasuredPortal.Start(file)) { }
            foreach (var (_, measure) in Parts.Where(part => Wanted is null || part.Name == Wanted)) await measure(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await File.WriteAllTextAsync(Environment.GetEnvironmentVariable("DKS_MEASUREMENTS")!, table.ToString(), TestContext.Current.CancellationToken);
    }

    /// <summary>The parts in their order: each may build on the data of those before it.</summary>
    private (string Name, Func<string, Task> Measure)[] Parts =>
    [
        ("ready", Ready), ("pages", Pages), ("writing", Writing), ("text", InsertedText), ("thread", RedThread),
        ("directory", copy => new MeasuredDirectory(copy, Row).Measure()),
        ("import", copy => new MeasuredImport(copy, Row).Measure()),
        ("many", PagesAmongMany),
    ];

    private async Task Ready(string file)
    {
        var times = new List<double>();
        for (var start = 0; start < 5; start++)
        {
            await using var portal = await MeasuredPortal.Start(file);
            times.Add(portal.TimeToReady.TotalMilliseconds);
        }

        Row("what", "measured");
        Row("machine", $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}");
        Row("ready with an existing database, median of 5", $"{MeasuredPortal.Median(times):0} ms");
    }

    private async Task Pages(string file)
    {
        MeasuredData.LengthenMinutes(file);
        await using var portal = await MeasuredPortal.Start(file);
        Row($"{Yardstick}, server, median", Say(await portal.Milliseconds(Yardstick)));
        Row("meeting with 12 items, server, median", Say(await portal.Milliseconds(Meeting)));
        var pages = CountPages(await portal.Get(Minutes));
        Row($"minutes of {pages} pages as PDF, server, median, warm", Say(await portal.Milliseconds(Minutes, times: 60)));
        await using var telling = await MeasuredPortal.Start(file, tellQueries: true);
        Row("queries of the meeting's page", await telling.Queries(Meeting));
    }

    private async Task Writing(string file)
    {
        await using var portal = await MeasuredPortal.Start(file);
        Row("autosave of one item, minutes of 100,000 characters, server, median", Say(await portal.Autosave()));
        var (saved, failed) = await portal.Secretaries(writers: 25, TimeSpan.FromSeconds(20));
        Row("25 secretaries, each every 2 s: saves, and those that failed", $"{saved} and {failed}");
    }

    private async Task InsertedText(string file)
    {
        var text = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "seeds", "004_43c1f85b1c188b32.txt"));
        if (!File.Exists(text)) return;
        await using var portal = await MeasuredPortal.Start(file);
        var secretary = await portal.Visitor("sekretariat");
        for (var time = 1; time <= 7; time++)
        {
            var meeting = await Meetings.MeetingSteps.MakesMeeting(secretary, $"Konference {time}", $"2018-04-{time + 10}");
            await secretary.Opens($"{meeting}/indsaet").Writes("Tekst", await File.ReadAllTextAsync(text)).Presses("Indsæt tekst").Presses("Indsæt tekst");
        }

        await Task.Delay(500);
        Row("Indsæt tekst, minutes of 2018, carried out, server, median of 7", Say(MeasuredPortal.Median(portal.Sent("/indsaet/gennemfoerelse"))));
    }

    private async Task RedThread(string file)
    {
        await Following(file, "with the seeds");
        var much = $"{file}.much";
        File.Copy(file, much);
        await MeasuredData.AddMuchToFollow(much);
        await Following(much, "among much");
    }

    private async Task Following(string file, string where)
    {
        await using var portal = await MeasuredPortal.Start(file);
        var politician = await portal.Visitor("politiker");
        foreach (var page in new[] { "/status", "/status.pdf", "/traaden", "/temaer", "/indsatser", "/vision" }) Row($"{page} {where}, server, median", Say(await portal.Milliseconds(page, times: 120, politician)));
        await using var telling = await MeasuredPortal.Start(file, tellQueries: true);
        Row($"queries of /status {where}", await telling.Queries("/status", await telling.Visitor("politiker")));
    }

    private async Task PagesAmongMany(string file)
    {
        MeasuredData.AddMeetings(file);
        await using var portal = await MeasuredPortal.Start(file);
        Row($"{Yardstick}, server, median", Say(await portal.Milliseconds(Yardstick)));
        Row("meeting with 12 items among 2,000 others, server, median", Say(await portal.Milliseconds(Meeting)));
        Row("answers a second, 16 readers, pages and papers", $"{await portal.Load([Meeting, "/moeder/2026-1/referat", "/raadet", "/"], readers: 16, TimeSpan.FromSeconds(20)):0}");
        await portal.Load([Minutes], readers: 4, TimeSpan.FromSeconds(10));
        Row("memory after that load, now and at most", $"{portal.Memory("VmRSS"):0} and {portal.Memory("VmHWM"):0} MiB");
        Row("of which files of the program, which the system can take back", $"{portal.Memory("RssFile"):0} MiB");
        await using var telling = await MeasuredPortal.Start(file, tellQueries: true);
        Row("queries of the meeting's page among 2,000 others", await telling.Queries(Meeting));
    }

    private static string Say(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.00} ms");

    private static int CountPages(byte[] pdf) => Documents.PdfTools.Pages(pdf).Length;

    private void Row(string what, object measured) => table.AppendLine(CultureInfo.InvariantCulture, $"{what,-62} {measured}");
}
