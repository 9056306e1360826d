using DksPortal.Domain;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Security;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Text;

/// <summary>How a text will read, while it is being written.</summary>
[Route("tekst/visning")]
[Only(Access.Secretariat)]
public sealed class TextPreviewController(Texts texts) : Controller
{
    [HttpPost("")]
    public IActionResult Show(string? text)
    {
        if (text?.Length > TextLimits.Minutes) return BadRequest();
        using var html = new StringWriter();
        var written = new HtmlWriter(MarkdownReader.Read(Cleaned.Text(text)), tableLabel: texts["Text.Table"]);
        written.WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);
        return Content(html.ToString(), "text/html; charset=utf-8");
    }
}
