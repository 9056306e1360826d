using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Io;

namespace DksPortal.Web.Tests;

/// <summary>The request that a browser makes of a form.</summary>
internal static class FormRequest
{
    /// <summary>With its hidden fields, and the name and address of the button that was pressed.</summary>
    public static HttpRequestMessage Of(IHtmlFormElement form, IHtmlElement? button)
    {
        var submission = (button is null ? form.GetSubmission() : form.GetSubmission(button))
            ?? throw new InvalidOperationException($"The form for {form.Action} cannot be sent.");
        var request = new HttpRequestMessage(new(submission.Method.ToString().ToUpperInvariant()), new Uri(submission.Target.Href));
        if (submission.Method != AngleSharp.Io.HttpMethod.Post) return request;
        request.Content = new StreamContent(submission.Body);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.MimeType ?? submission.Headers[HeaderNames.ContentType]);
        return request;
    }
}
