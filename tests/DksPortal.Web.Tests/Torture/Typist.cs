using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DksPortal.Web.Tests.Startup;

namespace DksPortal.Web.Tests.Torture;

/// <summary>A secretary at the page where minutes are written, in a portal of its own process: signs in and types as the page's script does.</summary>
internal sealed partial class Typist : IDisposable
{
    private readonly HttpClient client;
    private readonly Dictionary<string, string> cookies = [];
    private readonly string page;
    private string token = "";

    private Typist(PortalProcess portal, string meeting) => (client, page) = (portal.Client(), $"/moeder/{meeting}/moedetilstand");

    /// <summary>The numbers of the meeting's items.</summary>
    public IReadOnlyList<int> Items { get; private set; } = [];

    /// <summary>The version of each item that somebody had written on when the page was opened.</summary>
    public IReadOnlyDictionary<int, int> Versions { get; private set; } = new Dictionary<int, int>();

    /// <summary>Signs in and opens the page of that meeting.</summary>
    public static async Task<Typist> SignIn(PortalProcess portal, string meeting)
    {
        var typist = new Typist(portal, meeting);
        await typist.Opens("/konto/log-ind");
        using (await typist.Sends("/konto/log-ind", ("Email", "sekretariat@dks.example"), ("Password", "Demo-adgang-2026"))) { }
        var source = await typist.Opens(typist.page);
        typist.Items = [.. Item().Matches(source).Select(found => Number(found.Groups[1].Value))];
        typist.Versions = Item().Matches(source).ToDictionary(found => Number(found.Groups[1].Value), found => Number(found.Groups[2].Value));
        if (typist.Items.Count == 0) throw new InvalidOperationException($"{typist.page} shows nothing to write in.");
        return typist;
    }

    /// <summary>Saves a text on an item; gives the status, and the version that stands then.</summary>
    public async Task<(int Status, int Version)> Types(int item, int version, string text)
    {
        using var answer = await Sends($"{page}/punkter/{item}/gem", ("Discussion", text), ("Version", version.ToString(CultureInfo.InvariantCulture)));
        var said = await answer.Content.ReadAsStringAsync();
        var told = answer.Content.Headers.ContentType?.MediaType == "application/json" && JsonDocument.Parse(said).RootElement.TryGetProperty("version", out var number) ? number.GetInt32() : version;
        return ((int)answer.StatusCode, told);
    }

    public void Dispose() => client.Dispose();

    private async Task<string> Opens(string path)
    {
        using var answer = await Asks(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)));
        var source = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        token = Token().Match(source).Groups[1].Value;
        return source;
    }

    private Task<HttpResponseMessage> Sends(string path, params (string Name, string Value)[] fields) => Asks(new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
    {
        Content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
    });

    /// <summary>The cookies by hand: those of a portal behind TLS are not sent over plain HTTP.</summary>
    private async Task<HttpResponseMessage> Asks(HttpRequestMessage request)
    {
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await client.SendAsync(request);
        if (!answer.Headers.TryGetValues("Set-Cookie", out var set)) return answer;
        foreach (var pair in set.Select(cookie => cookie.Split(';')[0].Split('=', 2))) cookies[pair[0]] = pair[1];
        return answer;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("data-item=\"(\\d+)\".*?name=\"Version\" value=\"(\\d+)\"", RegexOptions.Singleline)]
    private static partial Regex Item();
}
