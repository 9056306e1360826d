using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Tests;

/// <summary>
/// A person with a browser that runs no script: finds things on the page by the words that stand there, fills in forms
/// and presses buttons. What it cannot find it tells together with what there is.
/// </summary>
public sealed partial class Visitor(HttpClient browser, CookieContainer cookies)
{
    private static readonly IBrowsingContext Parser = BrowsingContext.New(Configuration.Default);
    private IDocument? page;
    private IElement? part;

    /// <summary>The page as it stands.</summary>
    public IDocument Page => page ?? throw new InvalidOperationException("No page was opened.");

    /// <summary>The status with which it came.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The path and query of the page, after redirects.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The page as it was sent.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The part of the page that is looked at: see <see cref="Within"/>.</summary>
    private IElement Part => part ?? Page.DocumentElement;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Goes to an address.</summary>
    public Task<Visitor> Opens(string address) => Sends(new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)));

    /// <summary>Goes where the link with that text leads.</summary>
    public Task<Visitor> Follows(string link) => Opens(Part.Link(link).GetAttribute("href")!);

    /// <summary>Presses the button with that text, which sends its form as a browser would.</summary>
    public Task<Visitor> Presses(string button)
    {
        var pressed = Part.Button(button);
        var form = pressed.Closest("form") as IHtmlFormElement ?? Page.GetElementById(pressed.GetAttribute("form") ?? "") as IHtmlFormElement;
        return Sends(form ?? throw new InvalidOperationException($"The button '{button}' belongs to no form."), pressed);
    }

    /// <summary>Sends a form, with or without one of its buttons.</summary>
    public Task<Visitor> Sends(IHtmlFormElement form, IHtmlElement? button = null) => Sends(FormRequest.Of(form, button));

    /// <summary>Sends any request, goes where the answer leads, and looks at the page that comes.</summary>
    public async Task<Visitor> Sends(HttpRequestMessage request)
    {
        var answer = await Asks(request);
        while (answer.Headers.Location is { } next && answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther)
        {
            answer = await Asks(new HttpRequestMessage(HttpMethod.Get, next));
        }

        return await Reads(answer);
    }

    /// <summary>Looks at what came back as the page that stands there now.</summary>
    public async Task<Visitor> Reads(HttpResponseMessage answer)
    {
        Status = answer.StatusCode;
        var address = answer.RequestMessage!.RequestUri!;
        Address = address.PathAndQuery;
        var isPage = answer.Content.Headers.ContentType?.MediaType is "text/html";
        Source = isPage ? await answer.Content.ReadAsStringAsync(Cancel) : "";
        page = await Parser.OpenAsync(response => response.Address(address.AbsoluteUri).Content(Source));
        part = null;
        return this;
    }

    /// <summary>Sends any request, and stays on the page: the answer as it is, redirect or not.</summary>
    public Task<HttpResponseMessage> Asks(HttpRequestMessage request) => browser.SendAsync(request, Cancel);

    /// <summary>Asks for a file that is read while it comes.</summary>
    public Task<HttpResponseMessage> Streams(string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancel);

    /// <summary>Fetches a file as it is.</summary>
    public async Task<byte[]> Downloads(string address) =>
        await browser.GetByteArrayAsync(new Uri(address, UriKind.Relative), Cancel);

    /// <summary>Reads English from now on.</summary>
    public Visitor InEnglish()
    {
        cookies.Add(browser.BaseAddress!, new Cookie(LanguageSetup.Cookie, "en"));
        return this;
    }
}
