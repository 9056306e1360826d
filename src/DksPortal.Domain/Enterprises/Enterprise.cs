using DksPortal.Domain.People;

namespace DksPortal.Domain.Enterprises;

/// <summary>An enterprise that was approved for the directory (virksomhed).</summary>
public sealed class Enterprise : EnterpriseProfile
{
    /// <summary>The earliest year for which figures can be told.</summary>
    public const int FirstYear = 2000;

    private readonly List<EmploymentFigures> figures = [];

    internal Enterprise() => SortKey = "";

    /// <summary>An enterprise that the secretariat takes in from a list.</summary>
    /// <exception cref="RuleViolation"><c>Registration.CvrMissing</c>, <c>Organisation.CvrInvalid</c>, <c>Enterprise.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public static Enterprise FromList(string cvr, string name, DateOnly today, DateTime now)
    {
        var enterprise = new Enterprise { Cvr = Number(cvr) ?? throw new RuleViolation("Registration.CvrMissing"), IsListed = true, ApprovedAt = now };
        enterprise.IsCalled(cvr, name, null, null, FactSource.Secretariat, today);
        (enterprise.ConfirmedAt, enterprise.ChangedAt) = (now, now);
        return enterprise;
    }

    /// <summary>Whether it stands in the directory.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Why it was last taken out of the directory or put back.</summary>
    public string? ListedRemark { get; private set; }

    /// <summary>When it was first approved, UTC.</summary>
    public DateTime ApprovedAt { get; private set; }

    /// <summary>When somebody last said that its facts are true, UTC.</summary>
    public DateTime ConfirmedAt { get; private set; }

    /// <summary>When anything that the directory shows was changed, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Its name as Danish orders names: æ, ø, å last, aa as å.</summary>
    public string SortKey { get; private set; }

    /// <summary>The organisation that sits in the council, and that its people belong to.</summary>
    public int? OrganisationId { get; private set; }

    /// <summary>The organisation that sits in the council, and that its people belong to.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>What it has told of those it employs, latest year first.</summary>
    public IReadOnlyList<EmploymentFigures> Figures => [.. figures.OrderByDescending(one => one.Year)];

    /// <inheritdoc/>
    public override string Path => $"Enterprise/{Id}/";

    /// <summary>Since when its facts are unconfirmed, UTC; null while somebody confirmed them within a year.</summary>
    public DateTime? UnconfirmedSince(DateTime now) => ConfirmedAt < now.AddYears(-1) ? ConfirmedAt.AddYears(1) : null;

    /// <summary>Is the enterprise of that organisation, which is no other enterprise's.</summary>
    public void Belongs(Organisation organisation) => (Organisation, OrganisationId) = (organisation, organisation.Id);

    /// <summary>Confirms that all that is told is still true.</summary>
    /// <param name="today">The day on the reader's calendar.</param>
    /// <param name="now">The moment, UTC.</param>
    public void Confirm(DateOnly today, DateTime now)
    {
        Origins = Origins.Confirmed(today);
        (ConfirmedAt, ChangedAt) = (now, now);
    }

    /// <summary>Anything told was changed; the directory is to show it.</summary>
    public void IsChanged(DateTime now) => (ChangedAt, SortKey) = (now, DanishOrder.Key(Name));

    /// <summary>Leaves the directory, or comes back to it; the reason stands in the log.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c>.</exception>
    public void IsShown(bool listed, DateTime now, string? reason = null) =>
        (IsListed, ListedRemark, ChangedAt) = (listed, Cleaned.Optional(reason, TextLimits.Remark), now);

    /// <summary>Tells a year's figures, new or in place of those told before.</summary>
    /// <exception cref="RuleViolation">As <see cref="EmploymentFigures.Tell"/>.</exception>
    public EmploymentFigures Reports(int year, Employment employment, int? by, DateTime now)
    {
        RuleViolation.Unless(year >= FirstYear && year <= now.Year, "Figures.YearImpossible");
        employment.Guard();
        var known = figures.Find(one => one.Year == year);
        if (known is null) figures.Add(known = new EmploymentFigures(this, year));
        known.Tell(employment, by, now);
        return known;
    }

    /// <summary>What it has told of that year.</summary>
    public EmploymentFigures? FiguresOf(int year) => figures.Find(one => one.Year == year);

    /// <summary>What it has told of the year before that one, or of the last one before.</summary>
    public EmploymentFigures? FiguresBefore(int year) => figures.Where(one => one.Year < year).MaxBy(one => one.Year);

    internal void IsApproved(EnterpriseRegistration registration, DateTime now)
    {
        RuleViolation.Unless(Cvr is null || Cvr == registration.Cvr, "Enterprise.CvrStands");
        if (Cvr is null)
        {
            ApprovedAt = now;
            TakeOver(registration);
        }
        else
        {
            TakeOverNewer(registration);
        }

        (IsListed, ConfirmedAt) = (true, now);
        IsChanged(now);
    }

    /// <summary>Its kinds and criteria are as a change tells them; whatever else was told meanwhile stands.</summary>
    internal void IsOtherwise(EnterpriseRegistration change, DateTime now)
    {
        TakeOverKinds(change);
        IsChanged(now);
    }

    /// <inheritdoc/>
    private protected override bool CanBeCalled(string? cvr) => cvr == Cvr;
}
