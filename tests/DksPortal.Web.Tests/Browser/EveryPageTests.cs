using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using DksPortal.Web.Tests.Security;
using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>Every page, as each of the six kinds of people meets it, in both languages, on a desk and on a phone.</summary>
public sealed class EveryPageTests(PortalOnline online) : IClassFixture<PortalOnline>
{
    private const string Axe =
        """
        async () => (await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
        })).violations.map(found => `${found.id}: ${found.nodes.slice(0, 3).map(node => node.html).join(' ; ')}`)
        """;

    private static readonly string AxeItself = new BundledAxeScriptProvider().GetScript();

    // What is the same for several readers is looked at once: a page whose contents were checked is not checked again,
    // nor is a header; each reader's first page always is.
    private static readonly ConcurrentDictionary<string, bool> Checked = new();

    private const string Parts =
        """
        () => [...document.body.children].map(part => {
            const copy = part.cloneNode(true);
            copy.querySelectorAll('input[type=hidden]').forEach(hidden => hidden.remove());
            return copy.outerHTML.replaceAll(' aria-current="page"', '');
        })
        """;

    public static MatrixTheoryData<Who, string> Readers => new(Columns.All, ["da", "en"]);

    [Theory, MemberData(nameof(Readers))]
    public async Task Every_page_is_accessible_fits_and_keeps_to_itself(Who who, string language)
    {
        var samples = await Samples.Of(online.Portal);
        await using var window = await online.Window(who.DemoName(), language);
        var page = await window.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") faults.Add($"{page.Url}: console: {message.Text}"); };
        page.PageError += (_, error) => faults.Add($"{page.Url}: script: {error}");
        page.Request += (_, request) => { if (IsElsewhere(request.Url)) faults.Add($"{page.Url}: asks {request.Url}"); };
        foreach (var path in AccessTable.Pages(who).Select(samples.Fill))
        {
            await page.SetViewportSizeAsync(1280, 900);
            var answer = await page.GotoAsync(path);
            if (answer?.Status != 200) faults.Add($"{path}: {answer?.Status}");
            if (await page.Locator("html").GetAttributeAsync("lang") != language) faults.Add($"{path}: not in {language}");
            var parts = await page.EvaluateAsync<string[]>(Parts);
            var unseen = parts.Where(part => Checked.TryAdd(language + part, true)).ToList();
            if (unseen.Count > 0)
            {
                await page.EvaluateAsync(AxeItself);
                faults.AddRange(await Violations(page, $"{path} on a desk"));
                await page.SetViewportSizeAsync(390, 844);
                faults.AddRange(await Violations(page, $"{path} on a phone"));
            }

            await page.SetViewportSizeAsync(320, 640);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 320) faults.Add($"{path}: scrolls sideways at 320 px");
        }

        Expect.None(faults, $"{who}, {language}");
    }

    private static async Task<IEnumerable<string>> Violations(IPage page, string where) =>
        (await page.EvaluateAsync<string[]>(Axe)).Select(violation => $"{where}: {violation}");

    private bool IsElsewhere(string url) =>
        !url.StartsWith(online.Address.AbsoluteUri, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && url != "about:blank";
}
