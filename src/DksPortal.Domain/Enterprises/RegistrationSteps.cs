namespace DksPortal.Domain.Enterprises;

/// <summary>How a registration goes on.</summary>
public sealed partial class EnterpriseRegistration
{
    /// <summary>The text key of what keeps anybody from this step now, or null when nothing does.</summary>
    public string? Obstacle(RegistrationStep step) => step switch
    {
        _ when Status.After(step) is null => $"Registration.CannotNow.{step}.{Status}",
        RegistrationStep.Submit => Missing is [var first, ..] ? first : null,
        RegistrationStep.Approve when Cvr is null => "Registration.CvrMissing",
        RegistrationStep.Approve when IsSocialEconomy && Enum.GetValues<Criterion>().Any(one => Of(one)?.Finding is not Finding.Met) => "Registration.CriteriaNotMet",
        _ => null,
    };

    /// <summary>The text keys of what is lacking before it can be sent in, in the order of its steps.</summary>
    public IReadOnlyList<string> Missing => [.. Lacking()];

    /// <summary>Takes a step.</summary>
    /// <param name="step">Which.</param>
    /// <param name="by">Who takes it; null for whoever holds the secret link.</param>
    /// <param name="now">When, UTC.</param>
    /// <param name="remark">What is missing, or why it is turned down.</param>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says, <c>Registration.RemarkMissing</c>, <c>Registration.ReasonMissing</c>.</exception>
    public void Take(RegistrationStep step, int? by, DateTime now, string? remark = null)
    {
        if (Obstacle(step) is { } why) throw new RuleViolation(why);
        var said = Cleaned.Optional(remark, TextLimits.Remark);
        RuleViolation.Unless(step != RegistrationStep.RequestInformation || said is not null, "Registration.RemarkMissing");
        RuleViolation.Unless(step != RegistrationStep.Reject || said is not null, "Registration.ReasonMissing");
        Status = Status.After(step)!.Value;
        if (step == RegistrationStep.Submit) SubmittedAt = now;
        events.Add(new RegistrationEvent(this, by, now, said));
    }

    /// <summary>Approves it: what it tells stands in the directory from now on, in its enterprise or in a new one.</summary>
    /// <exception cref="RuleViolation">What <see cref="Obstacle"/> says.</exception>
    public Enterprise Approve(Enterprise? known, int by, DateTime now)
    {
        var isChange = IsChange;
        Take(RegistrationStep.Approve, by, now);
        var enterprise = Enterprise ?? known ?? new Enterprise();
        if (isChange) enterprise.IsOtherwise(this, now);
        else enterprise.IsApproved(this, now);
        (Enterprise, EnterpriseId) = (enterprise, enterprise.Id);
        return enterprise;
    }

    private IEnumerable<string> Lacking()
    {
        // A change is of kinds and criteria alone: what else the directory lacks is no reason to refuse it.
        if (IsChange) return LackingOfKinds();
        return [.. LackingBefore(), .. LackingOfKinds(), .. LackingAfter()];
    }

    private IEnumerable<string> LackingBefore()
    {
        if (Cvr is null) yield return "Registration.CvrMissing";
        if (PostalCode is null) yield return "Registration.AddressMissing";
        if (Sector is null) yield return "Registration.SectorMissing";
    }

    private IEnumerable<string> LackingOfKinds()
    {
        if (Kinds.Count == 0) yield return "Registration.KindMissing";
        if (OwesDemocracy && (Owners is null || OneMemberOneVote is null || Surplus is null)) yield return "Registration.DemocracyMissing";
        if (IsSocialEconomy && Enum.GetValues<Criterion>().Any(one => one != Criterion.CvrNumber && Of(one)?.Evidence is null)) yield return "Registration.EvidenceMissing";
    }

    private IEnumerable<string> LackingAfter()
    {
        if (Sells is null) yield return "Registration.SellsMissing";
        if (ContactName is null || Email is null) yield return "Registration.ContactMissing";
        if (!HasConsented) yield return "Registration.ConsentMissing";
    }
}
