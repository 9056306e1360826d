using System.Diagnostics;
using DksPortal.Web.Tests.Torture;

namespace DksPortal.Web.Tests.Measuring;

/// <summary>What it costs to save as one types.</summary>
internal static class MeasuredWriting
{
    private const string Meeting = "2026-2";
    private const int Long = 100_000;

    extension(MeasuredPortal portal)
    {
        /// <summary>The median of the server's milliseconds for saving one item of minutes of 100,000 characters in all.</summary>
        public async Task<double> Autosave(int times = 300)
        {
            using var typist = await Typist.SignIn(portal.Process, Meeting);
            var (texts, item) = (typist.Items, typist.Items[0]);
            var version = 0;
            foreach (var each in texts)
            {
                var (_, now) = await typist.Types(each, typist.Versions[each], Text(Long / texts.Count));
                if (each == item) version = now;
            }

            var path = $"/moeder/{Meeting}/moedetilstand/punkter/{item}/gem";
            for (var warm = 0; warm < times / 3; warm++) (_, version) = await typist.Types(item, version, $"{warm} {Text(Long / texts.Count)}");
            return await portal.MedianOf(path, async () =>
            {
                for (var time = 0; time < times; time++) (_, version) = await typist.Types(item, version, $"{time} {Text(Long / texts.Count)}");
            });
        }

        /// <summary>So many secretaries who each save an item every other second, for so long: saves, and those that failed.</summary>
        public async Task<(int Saved, int Failed)> Secretaries(int writers, TimeSpan time)
        {
            using var typist = await Typist.SignIn(portal.Process, Meeting);
            var (saved, failed, started) = (0, 0, Stopwatch.GetTimestamp());
            await Task.WhenAll(Enumerable.Range(0, writers).Select(async writer =>
            {
                var item = typist.Items[writer % typist.Items.Count];
                var version = typist.Versions[item];
                for (var turn = 0; Stopwatch.GetElapsedTime(started) < time; turn++)
                {
                    (var status, version) = await typist.Types(item, version, $"Sekretær {writer}, gang {turn}. {Text(4_000)}");

                    // Where there are more secretaries than items two meet, and one of them is told so: no failure.
                    if (status is 200 or 409) Interlocked.Increment(ref saved);
                    else Interlocked.Increment(ref failed);
                    await Task.Delay(TimeSpan.FromSeconds(2));
                }
            }));
            return (saved, failed);
        }
    }

    private static string Text(int length) => string.Concat(Enumerable.Repeat("Rådet drøftede sagen. ", length / 22 + 1))[..length];
}
