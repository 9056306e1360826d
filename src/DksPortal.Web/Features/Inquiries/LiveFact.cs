using System.Globalization;
using System.Text.RegularExpressions;
using DksPortal.Web.Documents;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>What an answer can quote, so that it is right on the day it is read or sent.</summary>
public enum LiveFact
{
    /// <summary>Næste møde.</summary>
    NextMeeting,
    /// <summary>Seneste møde.</summary>
    LastMeeting,
    /// <summary>Rådsperioden.</summary>
    Term,
    /// <summary>Åben opfølgning.</summary>
    OpenFollowUp,
    /// <summary>Kan igangsættes straks.</summary>
    CanStartNow,
    /// <summary>Kræver finansiering.</summary>
    NeedsFunding,
    /// <summary>Venter på beslutning.</summary>
    WaitsForDecision,
    /// <summary>Anbefalinger uden svar.</summary>
    UnansweredAdvice,
}

/// <summary>How a text names a fact, <c>[næste møde]</c>, and how it reads with the fact in its place.</summary>
public static partial class LiveFactTokens
{
    private static readonly Dictionary<string, LiveFact> ByName =
        Enum.GetValues<LiveFact>().ToDictionary(fact => fact.Token()[1..^1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The fact's name in a text. It is Danish in both languages, as answers are.</summary>
    public static string Token(this LiveFact fact) => $"[{Texts.All("da")[$"LiveFact.{fact}"]}]";

    /// <summary>Whether a text names any fact.</summary>
    public static bool AreIn(string? text) => text is not null && Bracketed().Matches(text).Any(match => Named(match) is not null);

    /// <summary>The text, Markdown, with the words of each fact and the day on which they held. What names no fact stays as it is.</summary>
    public static string Fill(string text, IReadOnlyDictionary<LiveFact, string> words, DateOnly on) =>
        Bracketed().Replace(text, match => Named(match) is { } fact && words.TryGetValue(fact, out var said)
            ? string.Format(CultureInfo.InvariantCulture, Texts.All("da")["LiveFact.AsOf"], MarkdownEscape.Of(said), on.ToDay())
            : match.Value);

    private static LiveFact? Named(Match match) => ByName.TryGetValue(match.Groups[1].Value.Trim(), out var fact) ? fact : null;

    [GeneratedRegex(@"\[([^\[\]\n]{1,60})\]")]
    private static partial Regex Bracketed();
}
