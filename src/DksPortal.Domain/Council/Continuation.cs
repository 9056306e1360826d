namespace DksPortal.Domain.Council;

/// <summary>What was decided about the council after its term: by whom, when and where it says so.</summary>
public sealed class Continuation : Entity
{
    private Continuation() { }

    /// <summary>A decision, as far as a source tells it.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c>.</exception>
    public Continuation(ContinuationDecision decision, PartialDate? date, string? decidedBy, string? text, string? source)
    {
        (Decision, Date) = (decision, date);
        DecidedBy = Cleaned.OptionalLine(decidedBy);
        Text = Cleaned.Optional(text, TextLimits.Remark);
        Source = Cleaned.OptionalLine(source);
    }

    /// <summary>The term.</summary>
    public int CouncilTermId { get; private set; }

    /// <summary>Whether the council goes on.</summary>
    public ContinuationDecision Decision { get; private set; }

    /// <summary>When it was decided, as far as a source tells; null when none does.</summary>
    public PartialDate? Date { get; private set; }

    /// <summary>Who decided; null when not told.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>What the decision says.</summary>
    public string? Text { get; private set; }

    /// <summary>Where it says so.</summary>
    public string? Source { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"CouncilTerm/{CouncilTermId}/Continuation/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Text ?? $"{Decision}";
}
