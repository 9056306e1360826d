using DksPortal.Domain.People;

namespace DksPortal.Domain.Vision;

/// <summary>How an initiative goes on, each change dated and signed.</summary>
public sealed partial class Initiative
{
    /// <summary>The text key of what keeps anybody from this step now, or null when nothing does.</summary>
    public string? Obstacle(InitiativeStep step) => Status.After(step) is null ? $"Initiative.CannotNow.{step}.{Status}" : null;

    /// <summary>Takes a step. Carrying it out needs <see cref="Complete"/>.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Initiative.ReasonMissing</c> when it stops without one, <c>Initiative.EvidenceMissing</c>.</exception>
    public void Take(InitiativeStep step, string? note, int by, DateTime now)
    {
        if (Obstacle(step) is { } why) throw new RuleViolation(why);
        var said = Cleaned.Optional(note, TextLimits.Remark);
        RuleViolation.Unless(step != InitiativeStep.Stop || said is not null, "Initiative.ReasonMissing");
        RuleViolation.Unless(step != InitiativeStep.Complete || Evidence is not null || EvidenceLink is not null, "Initiative.EvidenceMissing");
        Status = Status.After(step)!.Value;
        // What showed that it was carried out holds no longer; the updates keep it.
        if (step == InitiativeStep.Resume) (Evidence, EvidenceLink) = (null, null);
        Tell(said, by, now);
    }

    /// <summary>Says that it was carried out, and what shows it; the update says so too.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Initiative.EvidenceMissing</c>, <c>Initiative.LinkImpossible</c>.</exception>
    public void Complete(string? evidence, string? link, int by, DateTime now)
    {
        if (Obstacle(InitiativeStep.Complete) is { } why) throw new RuleViolation(why);
        var (said, where) = (Cleaned.Optional(evidence, TextLimits.Remark), Cleaned.OptionalLine(link, TextLimits.Remark));
        RuleViolation.Unless(said is not null || where is not null, "Initiative.EvidenceMissing");
        RuleViolation.Unless(IsLink(where), "Initiative.LinkImpossible");
        (Evidence, EvidenceLink) = (said, where);
        Take(InitiativeStep.Complete, Told(said, where), by, now);
    }

    /// <summary>Says whether there is money for it.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.AmountImpossible</c>.</exception>
    public void IsFunded(Funding funding, long? amount, int by, DateTime now)
    {
        RuleViolation.Unless(amount is null or (> 0 and <= MostKroner), "Initiative.AmountImpossible");
        if ((Funding, Amount) == (funding, amount)) return;
        (Funding, Amount) = (funding, amount);
        Tell(null, by, now);
    }

    /// <summary>Says who must decide, when that is expected and what came of it.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.CommitteeMissing</c>, <c>Text.TooLong</c>.</exception>
    public void WaitsFor(DecisionPath path, Committee? committee, PartialDate? expected, string? outcome, int by, DateTime now)
    {
        RuleViolation.Unless(path != DecisionPath.Committee || committee is not null, "Initiative.CommitteeMissing");
        var which = path == DecisionPath.Committee ? committee : null;
        var (when, decided) = path == DecisionPath.None ? (null, null) : (expected, Cleaned.Optional(outcome, TextLimits.Remark));
        if ((DecisionPath, CommitteeId, DecisionExpected, DecisionOutcome) == (path, which?.Id, when, decided)) return;
        (DecisionPath, Committee, CommitteeId, DecisionExpected, DecisionOutcome) = (path, which, which?.Id, when, decided);
        Tell(null, by, now);
    }

    /// <summary>Says how it goes without changing anything else.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.NoteMissing</c>, <c>Text.TooLong</c>.</exception>
    public void Remark(string note, int by, DateTime now) =>
        Tell(Cleaned.Optional(note, TextLimits.Remark) ?? throw new RuleViolation("Initiative.NoteMissing"), by, now);

    /// <summary>Says that it still stands as it is written.</summary>
    /// <exception cref="RuleViolation"><c>Initiative.NothingToConfirm</c> when it is over.</exception>
    public void Confirm(int by, DateTime now)
    {
        RuleViolation.Unless(Status.IsOpen(), "Initiative.NothingToConfirm");
        Tell(null, by, now);
    }

    /// <summary>Since when the status is unconfirmed, UTC; null while it is fresh or over.</summary>
    public DateTime? UnconfirmedSince(DateTime now) => IsUnconfirmed(Status, ConfirmedAt, now) ? ConfirmedAt.AddMonths(ConfirmedForMonths) : null;

    /// <summary>Whether nobody has confirmed a status for so long that it must be asked about.</summary>
    public static bool IsUnconfirmed(InitiativeStatus status, DateTime confirmedAt, DateTime now) =>
        status.IsOpen() && confirmedAt < UnconfirmedBefore(now);

    /// <summary>The moment, UTC, before which a status must have been confirmed to count as unconfirmed now.</summary>
    public static DateTime UnconfirmedBefore(DateTime now) => now.AddMonths(-ConfirmedForMonths);

    /// <summary>Whether evidence can be linked to like that: nothing, a page of the portal's own, or an address on the web.</summary>
    public static bool IsLink(string? link) =>
        link is null || (link[0] == '/' && !link.StartsWith("//", StringComparison.Ordinal) && !link.Contains('\\', StringComparison.Ordinal))
        || (Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp));

    /// <summary>The evidence with where it can be read, as long as a remark can hold both.</summary>
    private static string? Told(string? said, string? where) => (said, where) switch
    {
        (null, _) => where,
        (_, null) => said,
        _ when said.Length + where.Length + 3 > TextLimits.Remark => said,
        _ => $"{said} ({where})",
    };

    private void Tell(string? note, int by, DateTime now)
    {
        ConfirmedAt = now;
        updates.Add(new InitiativeUpdate(this, note, by, now));
    }
}
