namespace DksPortal.Domain.People;

/// <summary>An enterprise, an association, a municipality: whatever a member sits for or a person belongs to.</summary>
public sealed class Organisation : Entity
{
    private readonly List<Spelling> spellings = [];
    private readonly List<OrganisationRemark> remarks = [];

    private Organisation() => (Name, NameKey) = ("", "");

    /// <summary>An organisation of that name and kind.</summary>
    /// <exception cref="RuleViolation"><c>Organisation.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public Organisation(string name, OrganisationKind kind) : this() => Describe(name, kind, null);

    /// <summary>The name it is shown by.</summary>
    public string Name { get; private set; }

    /// <summary>The name as it is compared (<see cref="Domain.NameKey"/>); no two organisations share one.</summary>
    public string NameKey { get; private set; }

    /// <summary>What kind of body it is.</summary>
    public OrganisationKind Kind { get; private set; }

    /// <summary>Its number in the Central Business Register, eight digits, when known.</summary>
    public string? Cvr { get; private set; }

    /// <summary>Other ways in which its name is written.</summary>
    public IReadOnlyCollection<Spelling> Spellings => spellings;

    /// <summary>What sources tell of it.</summary>
    public IReadOnlyList<OrganisationRemark> Remarks => remarks;

    /// <inheritdoc/>
    public override string Path => $"Organisation/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Name;

    /// <summary>Tells what the organisation is.</summary>
    /// <exception cref="RuleViolation"><c>Organisation.NameMissing</c>, <c>Text.TooLong</c>, <c>Organisation.CvrInvalid</c>.</exception>
    public void Describe(string name, OrganisationKind kind, string? cvr)
    {
        var newName = Cleaned.Required(name, "Organisation.NameMissing");
        var newKey = Domain.NameKey.Of(newName);
        RuleViolation.Unless(newKey.Length > 0, "Organisation.NameMissing");
        var newCvr = string.IsNullOrWhiteSpace(cvr) ? null : CvrNumber.Parse(cvr) ?? throw new RuleViolation("Organisation.CvrInvalid");
        (Name, NameKey, Kind, Cvr) = (newName, newKey, kind, newCvr);
    }

    /// <summary>Names the other spellings, in place of those named before.</summary>
    public void IsAlsoWritten(IEnumerable<string> names)
    {
        var now = names.Select(Cleaned.Line).OfType<string>().Select(name => new Spelling(name))
            .Where(spelling => spelling.NameKey.Length > 0 && spelling.NameKey != NameKey)
            .DistinctBy(spelling => spelling.NameKey).ToList();
        spellings.RemoveAll(known => now.All(spelling => spelling.Name != known.Name));
        spellings.AddRange(now.Where(spelling => spellings.All(known => known.Name != spelling.Name)));
    }

    /// <summary>Keeps what a source tells of it; the same is kept once.</summary>
    /// <exception cref="RuleViolation"><c>Organisation.RemarkMissing</c>, <c>Text.TooLong</c>.</exception>
    public void IsToldOf(string text, string source)
    {
        if (!remarks.Exists(known => known.Text == text && known.Source == source)) remarks.Add(new OrganisationRemark(this, text, source));
    }

    /// <summary>
    /// Becomes the one record of an organisation that was kept twice: the other's name and spellings become its
    /// spellings, and its CVR number is taken over when this one has none.
    /// </summary>
    /// <exception cref="RuleViolation"><c>Organisation.MergedWithItself</c>; <c>Organisation.TwoCvr</c> when they have different numbers.</exception>
    public void TakeIn(Organisation other)
    {
        RuleViolation.Unless(other != this, "Organisation.MergedWithItself");
        RuleViolation.Unless(Cvr is null || other.Cvr is null || Cvr == other.Cvr, "Organisation.TwoCvr");
        Cvr ??= other.Cvr;
        foreach (var told in other.remarks) IsToldOf(told.Text, told.Source);
        IsAlsoWritten([.. spellings.Select(spelling => spelling.Name), other.Name, .. other.spellings.Select(spelling => spelling.Name)]);
    }
}
