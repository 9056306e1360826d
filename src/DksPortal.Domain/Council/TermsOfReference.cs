namespace DksPortal.Domain.Council;

/// <summary>One of the council's tasks in its terms of reference.</summary>
public sealed class TermTask : Entity
{
    private TermTask() => Text = "";

    internal TermTask(int position, string text) =>
        (Position, Text) = (position, Cleaned.Required(text, "Term.TaskMissing", TextLimits.Remark));

    /// <summary>The term it belongs to.</summary>
    public int CouncilTermId { get; private set; }

    /// <summary>Its place among the others, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>What to do.</summary>
    public string Text { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"CouncilTerm/{CouncilTermId}/TermTask/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Text.Length <= 80 ? Text : Text[..79] + "…";

    internal void Take(TermTask other) => (Position, Text) = (other.Position, other.Text);
}

/// <summary>One of the themes that the terms of reference name for the council's work (arbejdstema).</summary>
public sealed class WorkTheme : Entity
{
    private WorkTheme() => (Title, Text) = ("", "");

    internal WorkTheme(int position, string title, string text)
    {
        Position = position;
        Title = Cleaned.Required(title, "Term.ThemeMissing");
        Text = Cleaned.Required(text, "Term.ThemeMissing", TextLimits.Remark);
    }

    /// <summary>The term it belongs to.</summary>
    public int CouncilTermId { get; private set; }

    /// <summary>Its place among the others, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>What it is called in short.</summary>
    public string Title { get; private set; }

    /// <summary>What it is about.</summary>
    public string Text { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"CouncilTerm/{CouncilTermId}/WorkTheme/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Title;

    internal void Take(WorkTheme other) => (Position, Title, Text) = (other.Position, other.Title, other.Text);
}

/// <summary>How many seats of a kind the terms of reference give.</summary>
public sealed class RequiredSeats : Entity
{
    private RequiredSeats() { }

    internal RequiredSeats(SeatKind kind, int count) => (Kind, Count) = (kind, count);

    /// <summary>The term it belongs to.</summary>
    public int CouncilTermId { get; private set; }

    /// <summary>The kind.</summary>
    public SeatKind Kind { get; private set; }

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"CouncilTerm/{CouncilTermId}/RequiredSeats/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Kind.ToString();

    internal void Take(RequiredSeats other) => (Kind, Count) = (other.Kind, other.Count);
}
