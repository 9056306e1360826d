using System.Diagnostics;
using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Browser;

/// <summary>Every page is valid HTML, in the eyes of html-validate.</summary>
public sealed class ValidHtmlTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string Tool = Repository.At("tests", "node_modules", ".bin", "html-validate");

    [Fact]
    public async Task Every_page_is_valid()
    {
        var folder = Directory.CreateTempSubdirectory("dks-html-");
        try
        {
            foreach (var who in Columns.All) await Save(who, folder.FullName);
            Expect.None((await Complaints(folder.FullName)).Split('\n', StringSplitOptions.RemoveEmptyEntries), "html-validate");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Save(Who who, string folder)
    {
        var samples = await Samples.Of(portal);
        var visitor = await portal.Visitor(who);
        foreach (var path in AccessTable.Pages(who).Select(samples.Fill).Append("/findes-ikke"))
        {
            await visitor.Opens(path);
            await File.WriteAllTextAsync(Path.Combine(folder, $"{who}{path.Replace('/', '_')}.html"), visitor.Source, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string> Complaints(string folder)
    {
        Assert.True(File.Exists(Tool), "html-validate is missing: tests/run.sh installs it.");
        var start = new ProcessStartInfo(Tool, ["--config", Repository.At("tests", ".htmlvalidate.json"), "--formatter", "text", folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Replace(folder, "", StringComparison.Ordinal);
    }
}
