using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DksPortal.Web.Tests.Minutes.Writing;

/// <summary>What the page's script sends as somebody types, and what it is told.</summary>
internal static class AutosaveSteps
{
    extension(Visitor visitor)
    {
        /// <summary>Sends the form of the first item on the page as the script does, with another text in some of its fields.</summary>
        /// <param name="typed">The fields' names and what is typed in them.</param>
        public async Task<Told> Types(params (string Field, string Text)[] typed)
        {
            using var answer = await visitor.Asks(visitor.Sending(typed));
            var isJson = answer.Content.Headers.ContentType?.MediaType == "application/json";
            var said = isJson ? JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement : default;
            return new Told(answer.StatusCode, said);
        }

        /// <summary>The request of that script.</summary>
        public HttpRequestMessage Sending(params (string Field, string Text)[] typed)
        {
            var form = visitor.Page.QuerySelector<IHtmlFormElement>("form[data-item]")!;
            var fields = form.Elements.Where(field => field.GetAttribute("name") is { Length: > 0 }).ToDictionary(field => field.GetAttribute("name")!, Value);
            foreach (var (field, text) in typed) fields[field] = text;
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{new Uri(form.Action).AbsolutePath}/gem", UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
            request.Headers.Add("X-Requested-With", "fetch");
            return request;
        }
    }

    private static string Value(IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement list => list.Value ?? "",
        IHtmlInputElement input => input.Value,
        _ => "",
    };

    /// <summary>The status and what was said.</summary>
    internal sealed record Told(HttpStatusCode Status, JsonElement Said)
    {
        public string? Word(string name) => Said.GetProperty(name).ToString();

        public int Version => Said.GetProperty("version").GetInt32();
    }
}
