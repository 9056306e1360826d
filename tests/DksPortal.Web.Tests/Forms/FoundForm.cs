using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DksPortal.Web.Tests.Forms;

/// <summary>A form as it was found on a page, and what it would send.</summary>
/// <param name="Page">The page's address.</param>
/// <param name="Action">Where it is sent.</param>
/// <param name="Fields">Its fields in order, with what they hold.</param>
/// <param name="Typed">The names of those that one types in.</param>
/// <param name="ShowsWhatIsTyped">Whether it has a field whose text may come back: not only passwords and files.</param>
internal sealed record FoundForm(
    string Page, string Action, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<string> Typed, bool ShowsWhatIsTyped)
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Every form on the page that changes something.</summary>
    public static IEnumerable<FoundForm> On(Visitor visitor) =>
        from form in visitor.Page.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
        let fields = form.Elements.Where(element => element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled")).ToList()
        select new FoundForm(
            visitor.Address,
            new Uri(form.Action).PathAndQuery,
            [.. fields.SelectMany(Sent)],
            [.. fields.Where(IsTyped).Select(field => field.GetAttribute("name")!).Distinct()],
            fields.Exists(field => IsTyped(field) && field is not IHtmlInputElement { Type: "password" or "file" }));

    /// <summary>Whether it sends anything that nobody types: a version, a choice, a tick.</summary>
    public bool HasChoices => Fields.Any(pair => pair.Key != Token && !Typed.Contains(pair.Key));

    /// <summary>The same with other values in some fields.</summary>
    private FoundForm With(Func<KeyValuePair<string, string>, string> value) => this with { Fields = [.. Fields.Select(field => KeyValuePair.Create(field.Key, value(field)))] };

    /// <summary>The same with one text in every field that one types in.</summary>
    public FoundForm Typing(string text) => With(field => Typed.Contains(field.Key) ? text : field.Value);

    /// <summary>The same with a text in one field.</summary>
    public FoundForm Typing(string text, string name) => With(field => field.Key == name ? text : field.Value);

    /// <summary>The same with another number in every hidden field but the token, and in every list.</summary>
    public FoundForm Pointing(string number) => With(field => field.Key == Token || Typed.Contains(field.Key) ? field.Value : number);

    /// <summary>The same with a token that the portal never gave.</summary>
    public FoundForm Forged() => With(field => field.Key == Token ? "forged" : field.Value);

    /// <summary>The request.</summary>
    public HttpRequestMessage Request() => new(HttpMethod.Post, new Uri(Action, UriKind.Relative)) { Content = new FormUrlEncodedContent(Fields) };

    private static bool IsTyped(IElement field) => field is IHtmlTextAreaElement or IHtmlInputElement { Type: not ("hidden" or "checkbox" or "radio" or "submit") };

    private static IEnumerable<KeyValuePair<string, string>> Sent(IElement field) => field switch
    {
        IHtmlButtonElement or IHtmlInputElement { Type: "submit" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement input => [KeyValuePair.Create(input.Name!, input.Value)],
        IHtmlTextAreaElement area => [KeyValuePair.Create(area.Name!, area.Value)],
        IHtmlSelectElement list => list.SelectedOptions.Select(option => KeyValuePair.Create(list.Name!, option.Value)),
        _ => [],
    };
}
