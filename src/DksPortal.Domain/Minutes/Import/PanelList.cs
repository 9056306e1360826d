namespace DksPortal.Domain.Minutes.Import;

/// <summary>Reads who sits in a panel: <c>Paneldeltagere: Lone Gregersen, Huset (LG); …</c>.</summary>
internal static class PanelList
{
    private static readonly string[] Labels = ["paneldeltagere:", "paneldeltager:", "panel:", "deltagere i panelet:", "panelet:", "i panelet:"];

    /// <summary>Whether a list of speakers begins in this line.</summary>
    public static bool BeginsIn(string line) => Labels.Any(label => line.StartsWith(label, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the list is complete: it ends as a sentence, or with initials and no sign that more follow, or is no list at all.</summary>
    public static bool IsComplete(string list) => list[^1] is '.' or ')' || list.Length > 2 * TextLimits.Remark;

    /// <summary>Those in the list.</summary>
    public static IEnumerable<DraftSpeaker> Read(string list)
    {
        var from = list.IndexOf(':', StringComparison.Ordinal) + 1;
        foreach (var part in list[from..].Split(';'))
        {
            for (var rest = part.Trim().TrimEnd('.'); rest.Length > 0;)
            {
                var open = rest.IndexOf('(', StringComparison.Ordinal);
                var close = open < 0 ? -1 : rest.IndexOf(')', open);
                var word = close < 0 ? null : rest[(open + 1)..close].Trim();
                var who = Named(close < 0 ? rest : rest[..open], word is { Length: > 0 and <= TextLimits.Code } ? word : null);
                if (who is not null) yield return who;
                rest = close < 0 ? "" : rest[(close + 1)..];
            }
        }
    }

    private static DraftSpeaker? Named(string text, string? initials)
    {
        var trimmed = text.Trim(' ', ',', '.');
        if (trimmed.StartsWith("og ", StringComparison.Ordinal)) trimmed = trimmed[3..];
        var (name, place) = StatementHeads.NameAndPlace(trimmed);
        return name is null or { Length: > TextLimits.Line } || place?.Length > TextLimits.Line ? null : new DraftSpeaker(initials, name, place);
    }
}
