using DksPortal.Domain.People;

namespace DksPortal.Domain.Enterprises;

/// <summary>
/// What an enterprise tells of itself in order to stand in the directory (tilmelding), or, once it stands there, a change
/// of its kinds or criteria that waits to be approved.
/// </summary>
public sealed partial class EnterpriseRegistration : EnterpriseProfile
{
    private readonly List<RegistrationCriterion> criteria = [];
    private readonly List<RegistrationEvent> events = [];

    private EnterpriseRegistration() => SecretHash = "";

    /// <summary>A draft, reached by a secret link.</summary>
    /// <param name="name">What the enterprise is called.</param>
    /// <param name="secretHash">What the secret of its link hashes to; the secret itself is kept nowhere.</param>
    /// <param name="by">Who began it; null for the public.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RuleViolation"><c>Enterprise.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public EnterpriseRegistration(string name, string secretHash, int? by, DateTime now) : this()
    {
        (Name, SecretHash) = (Cleaned.Required(name, "Enterprise.NameMissing"), secretHash);
        events.Add(new RegistrationEvent(this, by, now));
    }

    /// <summary>A change of an enterprise that stands in the directory: a draft that tells what the enterprise tells.</summary>
    public static EnterpriseRegistration OfChange(Enterprise enterprise, EnterpriseRegistration? approved, string secretHash, int by, DateTime now)
    {
        var change = new EnterpriseRegistration(enterprise.Name, secretHash, by, now);
        change.TakeOver(enterprise);
        (change.Enterprise, change.EnterpriseId) = (enterprise, enterprise.Id);
        (change.OrganisationId, change.HasConsented) = (enterprise.OrganisationId, true);
        foreach (var known in approved?.criteria ?? []) change.criteria.Add(new RegistrationCriterion(change, known));
        return change;
    }

    /// <summary>
    /// Whether it changes the kinds or criteria of an enterprise that stands in the directory; one that was approved is
    /// told apart no longer.
    /// </summary>
    public bool IsChange => EnterpriseId is not null && Status != RegistrationStatus.Approved;

    /// <summary>How far it has come.</summary>
    public RegistrationStatus Status { get; private set; }

    /// <summary>What the secret of its link hashes to.</summary>
    public string SecretHash { get; private set; }

    /// <summary>The enterprise that it became, or that it changes.</summary>
    public int? EnterpriseId { get; private set; }

    /// <summary>The enterprise that it became, or that it changes.</summary>
    public Enterprise? Enterprise { get; private set; }

    /// <summary>The organisation that the secretariat knew it as before.</summary>
    public int? OrganisationId { get; private set; }

    /// <summary>The organisation that the secretariat knew it as before.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>Whether the enterprise has consented to what the portal keeps and shows of it.</summary>
    public bool HasConsented { get; private set; }

    /// <summary>When it was last sent in, UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Whether a password was chosen by its link.</summary>
    public bool HasAccount { get; private set; }

    /// <summary>What shows that each criterion holds, in the order of the definition.</summary>
    public IReadOnlyList<RegistrationCriterion> Criteria => [.. criteria.OrderBy(one => one.Criterion)];

    /// <summary>What has happened to it, oldest first.</summary>
    public IReadOnlyList<RegistrationEvent> Events => [.. events.OrderBy(one => one.At).ThenBy(one => one.Id)];

    /// <inheritdoc/>
    public override string Path => $"EnterpriseRegistration/{Id}/";

    /// <summary>What the secretariat asks for; null unless it waits for the enterprise.</summary>
    public string? AskedFor => Status == RegistrationStatus.InformationRequested ? Events.LastOrDefault(one => one.Status == Status)?.Remark : null;

    /// <summary>The text key of what keeps the enterprise from writing in it, or null when nothing does.</summary>
    public string? WritingObstacle => Status.CanBeWritten() ? null : $"Registration.CannotWrite.{Status}";

    /// <summary>The evidence of a criterion; null when none was given.</summary>
    public RegistrationCriterion? Of(Criterion criterion) => criteria.Find(one => one.Criterion == criterion);

    /// <summary>Gives the enterprise's own evidence of a criterion; evidence told otherwise must be looked at anew.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c>.</exception>
    public void Show(Criterion criterion, string? evidence)
    {
        if (Of(criterion) is { } known) known.IsShownBy(evidence);
        else criteria.Add(new RegistrationCriterion(this, criterion, evidence));
    }

    /// <summary>The secretariat finds a criterion met or not.</summary>
    /// <exception cref="RuleViolation"><c>Registration.NotSubmitted</c> unless it is sent in.</exception>
    public void Find(Criterion criterion, Finding finding, string? note, int by, DateTime now)
    {
        RuleViolation.Unless(Status == RegistrationStatus.Submitted, "Registration.NotSubmitted");
        if (Of(criterion) is null) criteria.Add(new RegistrationCriterion(this, criterion, null));
        Of(criterion)!.IsFound(finding, note, by, now);
    }

    /// <summary>Consents, or takes the consent back.</summary>
    public void Consents(bool consents) => HasConsented = consents;

    /// <summary>It tells of an organisation that the secretariat knows already.</summary>
    public void IsKnownAs(Organisation organisation) => (Organisation, OrganisationId) = (organisation, organisation.Id);

    /// <summary>A new link takes the place of the one before, which opens nothing any longer.</summary>
    public void IsReachedByAnother(string secretHash) => SecretHash = secretHash;

    /// <summary>A password was chosen by its link, which does not serve for that again.</summary>
    /// <exception cref="RuleViolation"><c>Registration.NotApproved</c>, <c>Registration.HasAccount</c>.</exception>
    public void GetsAccount()
    {
        RuleViolation.Unless(Status == RegistrationStatus.Approved, "Registration.NotApproved");
        RuleViolation.Unless(!HasAccount, "Registration.HasAccount");
        HasAccount = true;
    }

    /// <inheritdoc/>
    private protected override bool CanBeCalled(string? cvr) => EnterpriseId is null || cvr == Cvr;
}
