using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Infrastructure.TagHelpers;

/// <summary>The band at the top: where one is, what this is and in which state; the content says when.</summary>
[HtmlTargetElement("hero")]
public sealed class HeroTagHelper(Texts texts) : TagHelper
{
    /// <summary>The page's heading.</summary>
    public required string Title { get; set; }

    /// <summary>What this belongs to, or null.</summary>
    public string? CrumbText { get; set; }

    /// <summary>The address of what this belongs to; without one the crumb is plain text.</summary>
    public string? CrumbHref { get; set; }

    /// <summary>What follows the crumb, such as the term, or null.</summary>
    public string? CrumbNote { get; set; }

    /// <summary>The state, or null.</summary>
    public Enum? Status { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var status = Status is null ? null : Tag.Of(StatusTones.Of(Status), texts[$"{Status.GetType().Name}.{Status}"]);
        var title = Markup.Element("div", "hero-title", Markup.Element("h1", null, Title), status);
        var facts = content.IsEmptyOrWhiteSpace ? null : Markup.Element("div", "hero-facts", content);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "hero");
        output.Content.SetHtmlContent(Markup.Element("div", "container", Crumb(), title, facts));
    }

    private TagBuilder? Crumb()
    {
        // An attribute whose expression is null arrives as an empty text.
        if (string.IsNullOrEmpty(CrumbText)) return null;
        IHtmlContent crumb = string.IsNullOrEmpty(CrumbHref)
            ? Markup.Element("span", null, CrumbText)
            : Markup.Element("a", null, CrumbText).With("href", CrumbHref);
        return Markup.Element("p", "hero-crumb", crumb, string.IsNullOrEmpty(CrumbNote) ? null : $" / {CrumbNote}");
    }
}
