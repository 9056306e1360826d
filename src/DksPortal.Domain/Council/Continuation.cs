namespace DksPortal.Domain.Council;

/// <summary>What was decided about the council after its term: by whom, when and where it says so.</summary>
public sealed class Continuation
{
    private Continuation() => (DecidedBy, Date) = ("", new PartialDate(1));

    /// <summary>A decision.</summary>
    /// <exception cref="RuleViolation"><c>Continuation.ByMissing</c>, <c>Text.TooLong</c>.</exception>
    public Continuation(ContinuationDecision decision, PartialDate date, string decidedBy, string? text, string? source)
    {
        (Decision, Date) = (decision, date);
        DecidedBy = Cleaned.Required(decidedBy, "Continuation.ByMissing");
        Text = Cleaned.Optional(text, TextLimits.Remark);
        Source = Cleaned.Optional(source);
    }

    /// <summary>Whether the council goes on.</summary>
    public ContinuationDecision Decision { get; private set; }

    /// <summary>When it was decided, as far as a source tells.</summary>
    public PartialDate Date { get; private set; }

    /// <summary>Who decided.</summary>
    public string DecidedBy { get; private set; }

    /// <summary>What the decision says.</summary>
    public string? Text { get; private set; }

    /// <summary>Where it says so.</summary>
    public string? Source { get; private set; }
}
