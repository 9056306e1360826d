namespace DksPortal.Domain.Enterprises;

/// <summary>A criterion of a social enterprise: its own evidence, and what the secretariat found.</summary>
public sealed class RegistrationCriterion : Entity
{
    private RegistrationCriterion() { }

    internal RegistrationCriterion(EnterpriseRegistration registration, Criterion criterion, string? evidence)
    {
        (Registration, RegistrationId, Criterion) = (registration, registration.Id, criterion);
        IsShownBy(evidence);
    }

    /// <summary>As it was found before; evidence that is told otherwise must be looked at anew.</summary>
    internal RegistrationCriterion(EnterpriseRegistration registration, RegistrationCriterion known) : this(registration, known.Criterion, known.Evidence) =>
        (Finding, Note, FoundById, FoundAt) = (known.Finding, known.Note, known.FoundById, known.FoundAt);

    /// <summary>The registration.</summary>
    public int RegistrationId { get; private set; }

    /// <summary>The registration.</summary>
    public EnterpriseRegistration? Registration { get; private set; }

    /// <summary>Which one.</summary>
    public Criterion Criterion { get; private set; }

    /// <summary>What the enterprise says shows it.</summary>
    public string? Evidence { get; private set; }

    /// <summary>What the secretariat found.</summary>
    public Finding Finding { get; private set; }

    /// <summary>Why it found so.</summary>
    public string? Note { get; private set; }

    /// <summary>Who found it.</summary>
    public int? FoundById { get; private set; }

    /// <summary>When it was found, UTC.</summary>
    public DateTime? FoundAt { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"EnterpriseRegistration/{RegistrationId}/RegistrationCriterion/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Criterion}";

    internal void IsShownBy(string? evidence)
    {
        var told = Cleaned.Optional(evidence, TextLimits.Remark);
        if (told == Evidence) return;
        (Evidence, Finding, Note, FoundById, FoundAt) = (told, Finding.NotAssessed, null, null, null);
    }

    internal void IsFound(Finding finding, string? note, int by, DateTime now)
    {
        var said = Cleaned.Optional(note, TextLimits.Remark);
        if ((Finding, Note) == (finding, said)) return;
        (Finding, Note, FoundById, FoundAt) = (finding, said, by, now);
    }
}

/// <summary>A step of a registration, dated and signed.</summary>
public sealed class RegistrationEvent : Entity
{
    private RegistrationEvent() { }

    internal RegistrationEvent(EnterpriseRegistration registration, int? by, DateTime at, string? remark = null) =>
        (Registration, RegistrationId, Status, ById, At, Remark) = (registration, registration.Id, registration.Status, by, at, remark);

    /// <summary>The registration.</summary>
    public int RegistrationId { get; private set; }

    /// <summary>The registration.</summary>
    public EnterpriseRegistration? Registration { get; private set; }

    /// <summary>What it became.</summary>
    public RegistrationStatus Status { get; private set; }

    /// <summary>Who did it; null for whoever holds the secret link.</summary>
    public int? ById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What is missing, or why it was turned down.</summary>
    public string? Remark { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"EnterpriseRegistration/{RegistrationId}/RegistrationEvent/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Status}";
}
