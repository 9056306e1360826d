namespace DksPortal.Domain.Vision;

/// <summary>One of the main principles of the council's vision paper (visionsprincip).</summary>
public sealed class VisionPrinciple : Entity
{
    private VisionPrinciple() => (Title, Summary) = ("", "");

    /// <summary>A principle with its number in the vision paper.</summary>
    /// <exception cref="RuleViolation"><c>Principle.TitleMissing</c>, <c>Text.TooLong</c>.</exception>
    public VisionPrinciple(int number, string title, string summary)
    {
        Number = number;
        Title = Cleaned.Required(title, "Principle.TitleMissing");
        Summary = Cleaned.Required(summary, "Principle.SummaryMissing", TextLimits.Remark);
    }

    /// <summary>Its number in the vision paper, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it is called in short.</summary>
    public string Title { get; private set; }

    /// <summary>What it says, in a few sentences.</summary>
    public string Summary { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"VisionPrinciple/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;
}
