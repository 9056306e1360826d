using DksPortal.Web.Infrastructure.TagHelpers;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DksPortal.Web.Features.Minutes.Comparing;

/// <summary>A text with its changes: what was removed and added is marked, and said to those who do not see the marks.</summary>
[HtmlTargetElement("changes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChangesTagHelper(Texts texts) : TagHelper
{
    /// <summary>What became of the text.</summary>
    public required IReadOnlyList<Piece> Pieces { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "changes");
        foreach (var piece in Pieces.InBrief())
        {
            if (piece.Change == Change.Kept) output.Content.Append(piece.Text);
            else output.Content.AppendHtml(Marked(piece.Change == Change.Removed ? ("del", "Compare.Removed") : ("ins", "Compare.Added"), piece.Text));
        }
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Marked((string Element, string Word) mark, string text) => Markup.Element(
        mark.Element, null, Markup.Element("span", "sr-only", $"[{texts[mark.Word]}: "), text, Markup.Element("span", "sr-only", "] "));
}
