using System.Globalization;
using System.Text;
using PdfSharp.Drawing;

namespace DksPortal.Web.Documents.Drawing;

/// <summary>Where a piece of text leads, and the whole of the words that lead there.</summary>
internal sealed record Target(string Href, string Words);

/// <summary>A piece of text in one face and colour; a break in the line is the text <c>\n</c>.</summary>
internal readonly record struct Span(string Text, Face Face, XColor Ink, Target? Target);

/// <summary>Flattens inlines into spans, and makes their text such as the fonts can show.</summary>
internal static class Spans
{
    /// <summary>The spans of <paramref name="inlines"/> set in <paramref name="style"/>.</summary>
    public static List<Span> Of(IReadOnlyList<Inline> inlines, TypeStyle style)
    {
        var spans = new List<Span>(inlines.Count);
        Add(spans, inlines, new Span("", style.Face, style.Ink, null));
        return spans;
    }

    private static void Add(List<Span> spans, IReadOnlyList<Inline> inlines, Span like)
    {
        foreach (var inline in inlines)
            switch (inline)
            {
                case Text text: spans.Add(like with { Text = Drawable(text.Value) }); break;
                case Code code: spans.Add(like with { Text = Drawable(code.Value), Ink = Ink.Muted }); break;
                case LineBreak: spans.Add(like with { Text = "\n" }); break;
                case Strong strong: Add(spans, strong.Inlines, like with { Face = like.Face.With(true, false) }); break;
                case Emphasis stress:
                    Add(spans, stress.Inlines, like with { Face = like.Face.With(false, true) });
                    break;
                case Late late:
                    Add(spans, late.Inlines, like with { Face = like.Face.With(true, false), Ink = Ink.Alert });
                    break;
                case Link link: Add(spans, link.Inlines, Linked(like, link)); break;
                case Container other: Add(spans, other.Inlines, like); break;
            }
    }

    private static Span Linked(Span like, Link link)
    {
        if (!link.Href.StartsWith('#') && !SafeHref.Allows(link.Href))
            return like;
        return like with { Ink = Ink.Accent, Target = new Target(link.Href, Inline.PlainText(link.Inlines)) };
    }

    /// <summary>
    /// <paramref name="text"/> as the fonts can draw it: a letter that they lack is shown as a replacement sign, marks
    /// that belong to such a letter and invisible signs are left out, tabs are spaces.
    /// </summary>
    public static string Drawable(string text)
    {
        foreach (var letter in text)
            if (letter != '\n' && (letter is '\u00AD' || !Face.Regular.Has(letter)))
                return Replaced(ReadableText.Of(text));
        return text;
    }

    private static string Replaced(string text)
    {
        var drawable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (rune.Value is '\n')
                drawable.Append('\n');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.SpaceSeparator
                     && rune.Value != 0xA0)
                drawable.Append(' ');
            else if (rune.Value != 0xAD && rune.IsBmp && Face.Regular.Has((char)rune.Value))
                drawable.Append((char)rune.Value);
            else if (!IsInvisible(rune))
                drawable.Append(Face.Replacement);
        return drawable.ToString();
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        || rune.Value is >= 0x1F3FB and <= 0x1F3FF; // Skin tones belong to the sign before them.
}
