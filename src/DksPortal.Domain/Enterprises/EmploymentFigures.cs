namespace DksPortal.Domain.Enterprises;

/// <summary>How many an enterprise employs, in persons, and how many of them on special terms (årlige beskæftigelsestal).</summary>
/// <param name="Employees">Ansatte, all of them.</param>
/// <param name="FlexJobs">Fleksjob.</param>
/// <param name="SmallJobs">Småjob.</param>
/// <param name="LeisureJobs">Fritidsjob.</param>
/// <param name="Internships">Virksomhedspraktik; interns are not employees.</param>
/// <param name="FromUnemployment">People who came from unemployment, whatever their terms.</param>
public sealed record Employment(int Employees, int FlexJobs, int SmallJobs, int LeisureJobs, int Internships, int FromUnemployment)
{
    /// <summary>The most that is no slip of the finger.</summary>
    public const int Most = 100_000;

    /// <summary>People in vulnerable positions: fleksjob, småjob and fritidsjob. Practice and unemployment overlap with them and stand apart.</summary>
    public int Vulnerable => FlexJobs + SmallJobs + LeisureJobs;

    /// <summary>The text key of what makes the figures impossible; null when they can be true.</summary>
    public string? Impossible => this switch
    {
        { Employees: < 0 } or { FlexJobs: < 0 } or { SmallJobs: < 0 } or { LeisureJobs: < 0 } or { Internships: < 0 } or { FromUnemployment: < 0 } => "Figures.Negative",
        { Employees: > Most } or { Internships: > Most } => "Figures.TooMany",
        _ when FlexJobs > Employees => "Figures.FlexJobsOverEmployees",
        _ when SmallJobs > Employees => "Figures.SmallJobsOverEmployees",
        _ when LeisureJobs > Employees => "Figures.LeisureJobsOverEmployees",
        _ when Vulnerable > Employees => "Figures.VulnerableOverEmployees",
        _ when FromUnemployment > Employees + Internships => "Figures.UnemployedOverAll",
        _ => null,
    };

    /// <summary>The figures that are ten times last year's, or a tenth of it: possible, but worth a question.</summary>
    public IReadOnlyList<UnlikelyFigure> UnlikelyAfter(Employment last) => [.. Pairs(last).Where(pair => IsFar(pair.Now, pair.Then))];

    /// <exception cref="RuleViolation">What <see cref="Impossible"/> says.</exception>
    internal void Guard()
    {
        if (Impossible is { } why) throw new RuleViolation(why);
    }

    private UnlikelyFigure[] Pairs(Employment last) =>
    [
        new(nameof(Employees), Employees, last.Employees), new(nameof(FlexJobs), FlexJobs, last.FlexJobs), new(nameof(SmallJobs), SmallJobs, last.SmallJobs),
        new(nameof(LeisureJobs), LeisureJobs, last.LeisureJobs), new(nameof(Internships), Internships, last.Internships), new(nameof(FromUnemployment), FromUnemployment, last.FromUnemployment),
    ];

    /// <summary>Ten times as many is always asked about. Of none, and down to few, small numbers come and go: there only ten or more count.</summary>
    private static bool IsFar(int now, int then) => then > 0 && now >= then
        ? now >= 10 * (long)then
        : Math.Abs(now - then) >= 10 && (then == 0 || then >= 10 * (long)now);
}

/// <summary>A figure that is far from last year's.</summary>
/// <param name="Figure">Which property of <see cref="Employment"/>.</param>
/// <param name="Now">What is told now.</param>
/// <param name="Then">What was told then.</param>
public readonly record struct UnlikelyFigure(string Figure, int Now, int Then);

/// <summary>An enterprise's figures for one year.</summary>
public sealed class EmploymentFigures : Entity
{
    private EmploymentFigures() { }

    internal EmploymentFigures(Enterprise enterprise, int year) => (Enterprise, EnterpriseId, Year) = (enterprise, enterprise.Id, year);

    /// <summary>The enterprise.</summary>
    public int EnterpriseId { get; private set; }

    /// <summary>The enterprise.</summary>
    public Enterprise? Enterprise { get; private set; }

    /// <summary>The calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>Ansatte.</summary>
    public int Employees { get; private set; }

    /// <summary>Of whom in fleksjob.</summary>
    public int FlexJobs { get; private set; }

    /// <summary>Of whom in småjob.</summary>
    public int SmallJobs { get; private set; }

    /// <summary>Of whom in fritidsjob.</summary>
    public int LeisureJobs { get; private set; }

    /// <summary>In virksomhedspraktik.</summary>
    public int Internships { get; private set; }

    /// <summary>People who came from unemployment.</summary>
    public int FromUnemployment { get; private set; }

    /// <summary>When it was told, UTC.</summary>
    public DateTime ToldAt { get; private set; }

    /// <summary>Who told it; null for seeds.</summary>
    public int? ToldById { get; private set; }

    /// <summary>All of it as one.</summary>
    public Employment Employment => new(Employees, FlexJobs, SmallJobs, LeisureJobs, Internships, FromUnemployment);

    /// <inheritdoc/>
    public override string Path => $"Enterprise/{EnterpriseId}/EmploymentFigures/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Year}";

    internal void Tell(Employment told, int? by, DateTime now)
    {
        (Employees, FlexJobs, SmallJobs) = (told.Employees, told.FlexJobs, told.SmallJobs);
        (LeisureJobs, Internships, FromUnemployment) = (told.LeisureJobs, told.Internships, told.FromUnemployment);
        (ToldById, ToldAt) = (by, now);
    }
}
