using System.Diagnostics;
using System.Globalization;

namespace DksPortal.Web.Tests.Measuring;

/// <summary>The directory among a thousand enterprises and among a hundred thousand.</summary>
internal sealed class MeasuredDirectory(string file, Action<string, object> row)
{
    private const string Page = "/virksomheder";

    private static readonly (string What, string Query)[] Searches =
        [("a word", "?q=kantine"), ("a slip of the finger", "?q=kantinedirft"), ("two words and a filter", "?q=rengoring+valby&kategori=SocialEconomy")];

    /// <summary>Fills a copy of the database and asks it.</summary>
    public async Task Measure()
    {
        await Among(1_000);
        await Among(100_000);
    }

    private async Task Among(int count)
    {
        var much = $"{file}.{count}";
        File.Copy(file, much);
        await MeasuredData.AddEnterprises(much, count);
        var among = string.Create(CultureInfo.InvariantCulture, $"among {count:#,0}");
        await using (var portal = await MeasuredPortal.Start(much))
        {
            var (first, worked) = (Stopwatch.StartNew(), portal.Worked);
            await portal.Get(Page);
            row($"{Page} {among}, the first time, and the processor's time of it", $"{Say(first.Elapsed.TotalMilliseconds)}, {Say((portal.Worked - worked).TotalMilliseconds)}");
            row($"{Page} {among}, server, median", Say(await portal.Milliseconds(Page, times: 120)));
            foreach (var (what, query) in Searches) row($"{Page} {among}, {what}, server, median", Say(await Median(portal, query)));
            row($"memory with the directory at hand {among}", $"{portal.Memory("VmRSS"):0} MiB");
        }

        await Download(much, among, "csv");
        await Download(much, among, "xlsx");
        File.Delete(much);
    }

    private static async Task<double> Median(MeasuredPortal portal, string query)
    {
        for (var warm = 0; warm < 40; warm++) await portal.Get(Page + query);
        return await portal.MedianOf(Page, async () =>
        {
            for (var time = 0; time < 60; time++) await portal.Get(Page + query);
        });
    }

    /// <summary>How long the whole takes, and how much more memory it takes than a search did before.</summary>
    private async Task Download(string much, string among, string kind)
    {
        await using var portal = await MeasuredPortal.Start(much);
        for (var warm = 0; warm < 5; warm++) await portal.Get(Page);
        var before = portal.Memory("VmHWM");
        var time = Stopwatch.StartNew();
        var bytes = (await portal.Drains($"/virksomheder.{kind}")) / 1_048_576.0;
        row($"all as {kind} {among}, {bytes.ToString("0.0", CultureInfo.InvariantCulture)} MiB, the first time", Say(time.Elapsed.TotalMilliseconds));
        row($"all as {kind} {among}, memory over what it took before", $"{portal.Memory("VmHWM") - before:0} MiB");
        var worked = portal.Worked;
        time.Restart();
        await portal.Drains($"/virksomheder.{kind}");
        row($"all as {kind} {among}, again, and the processor's time of it", $"{Say(time.Elapsed.TotalMilliseconds)}, {Say((portal.Worked - worked).TotalMilliseconds)}");
    }

    private static string Say(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.00} ms");
}
