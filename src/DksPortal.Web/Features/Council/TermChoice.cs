using DksPortal.Domain.Council;

namespace DksPortal.Web.Features.Council;

/// <summary>Which term a reader looks at, and on which day.</summary>
/// <param name="TermId">The term; null when none covers the day that was asked for.</param>
/// <param name="Day">The day that the seats are shown for.</param>
public sealed record TermChoice(int? TermId, DateOnly Day)
{
    /// <summary>
    /// The term that covers the day asked for; or the term asked for; or the one that covers today, else the newest.
    /// </summary>
    /// <param name="terms">All terms, the newest first.</param>
    /// <param name="termId">The term asked for, or null.</param>
    /// <param name="day">The day asked for, or null.</param>
    /// <param name="today">Today in Copenhagen.</param>
    public static TermChoice Of(List<CouncilTerm> terms, int? termId, DateOnly? day, DateOnly today)
    {
        if (day is { } asked) return new(terms.Find(term => term.Covers(asked))?.Id, asked);
        var term = termId is null
            ? terms.Find(known => known.Covers(today)) ?? (terms.Count > 0 ? terms[0] : null)
            : terms.Find(known => known.Id == termId);
        return new(term?.Id, term is null ? today : Nearest(term, today));
    }

    /// <summary>The day of the term that is nearest to today.</summary>
    private static DateOnly Nearest(CouncilTerm term, DateOnly today) => term switch
    {
        _ when today < term.From.First => term.From.First,
        { To: { } to } when today > to.Last => to.Last,
        _ => today,
    };
}
