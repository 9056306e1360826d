namespace DksPortal.Domain.Enterprises;

/// <summary>A list of enterprises that somebody brought, kept from its preview until it is taken in or dropped.</summary>
public sealed class EnterpriseImport : Entity
{
    private EnterpriseImport() => (FileName, Content) = ("", []);

    /// <summary>A list just brought; nothing of it is taken in yet.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c>, <c>Import.FileMissing</c>.</exception>
    public EnterpriseImport(string fileName, byte[] content, int by, DateTime now) : this()
    {
        RuleViolation.Unless(content.Length > 0, "Import.FileMissing");
        (FileName, Content, BroughtById, BroughtAt) = (Cleaned.Required(fileName, "Import.FileMissing"), content, by, now);
    }

    /// <summary>What the file is called.</summary>
    public string FileName { get; private set; }

    /// <summary>The file; empty once it was taken in or dropped.</summary>
    public byte[] Content { get; private set; }

    /// <summary>Who brought it.</summary>
    public int BroughtById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime BroughtAt { get; private set; }

    /// <summary>When it was taken in, UTC; null before.</summary>
    public DateTime? TakenInAt { get; private set; }

    /// <summary>How many enterprises were new.</summary>
    public int Added { get; private set; }

    /// <summary>How many were changed.</summary>
    public int Changed { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"EnterpriseImport/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => FileName;

    /// <summary>It was taken in; the file itself is not kept.</summary>
    /// <exception cref="RuleViolation"><c>Import.TakenIn</c>.</exception>
    public void IsTakenIn(int added, int changed, DateTime now)
    {
        RuleViolation.Unless(TakenInAt is null, "Import.TakenIn");
        (Added, Changed, TakenInAt, Content) = (added, changed, now, []);
    }
}
