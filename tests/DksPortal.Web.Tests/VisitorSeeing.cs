using System.Net;
using AngleSharp.Html.Dom;

namespace DksPortal.Web.Tests;

/// <summary>What a visitor expects to see.</summary>
public sealed partial class Visitor
{
    /// <summary>The words stand on the page.</summary>
    public Visitor ShouldSee(string words)
    {
        Assert.Contains(words, Part.ReadableText(), StringComparison.Ordinal);
        return this;
    }

    /// <summary>The words do not stand on the page, nor anywhere in what was sent.</summary>
    public Visitor ShouldNotSee(string words)
    {
        Assert.DoesNotContain(words, Part.ReadableText(), StringComparison.Ordinal);
        if (part is null) Assert.DoesNotContain(words, Source, StringComparison.Ordinal);
        return this;
    }

    /// <summary>There is such a button.</summary>
    public Visitor ShouldSeeButton(string button)
    {
        Part.Button(button);
        return this;
    }

    /// <summary>There is no such button.</summary>
    public Visitor ShouldNotSeeButton(string button)
    {
        Assert.DoesNotContain(button, Part.Buttons().Select(PageReading.AccessibleName));
        return this;
    }

    /// <summary>There is such a link.</summary>
    public Visitor ShouldSeeLink(string link)
    {
        Part.Link(link);
        return this;
    }

    /// <summary>There is no such link.</summary>
    public Visitor ShouldNotSeeLink(string link)
    {
        Assert.DoesNotContain(link, Part.QuerySelectorAll("a[href]").Select(PageReading.AccessibleName));
        return this;
    }

    /// <summary>The field with that label holds that text.</summary>
    public Visitor ShouldFind(string label, string text)
    {
        Assert.Equal(text, Part.Control(label) switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement list => string.Join(", ", list.SelectedOptions.Select(option => option.Text.Words())),
            IHtmlInputElement input => input.Value,
            var other => other.TextContent,
        });
        return this;
    }

    /// <summary>The page is there.</summary>
    public Visitor ShouldBeThere()
    {
        Assert.True(Status == HttpStatusCode.OK, $"{Address} answered {(int)Status}: {Page.Title}");
        return this;
    }

    /// <summary>The page is the one for what does not exist.</summary>
    public Visitor ShouldBeNotFound()
    {
        Assert.Equal(HttpStatusCode.NotFound, Status);
        return this;
    }

    /// <summary>The page is the one where one signs in.</summary>
    public Visitor ShouldBeAskedToSignIn()
    {
        Assert.StartsWith("/konto/log-ind", Address, StringComparison.Ordinal);
        return this;
    }
}
