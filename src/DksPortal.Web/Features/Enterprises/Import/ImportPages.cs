using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>A list that somebody chooses.</summary>
public sealed class ImportForm
{
    public IFormFile? File { get; set; }
}

/// <summary>A list that was brought before.</summary>
public sealed record BroughtList(int Id, string FileName, string By, DateTime At, DateTime? TakenInAt, int Added, int Changed);

/// <summary>The page on which a list is brought.</summary>
public sealed record ImportStart(ImportForm Form, IReadOnlyList<BroughtList> Brought);

/// <summary>A list before it is taken in: a page of its lines.</summary>
/// <param name="Import">The list.</param>
/// <param name="Plan">What becomes of it; null once it was taken in.</param>
/// <param name="Shown">The lines of that state alone; null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record ImportPreview(EnterpriseImport Import, ImportPlan? Plan, ImportState? Shown, int Page)
{
    private const int OnAPage = 50;

    private static readonly Dictionary<ImportState, string> Words = new()
    {
        [ImportState.New] = "nye",
        [ImportState.Changed] = "aendrede",
        [ImportState.Same] = "uaendrede",
        [ImportState.Wrong] = "forkerte",
    };

    /// <summary>The lines on this page.</summary>
    public IReadOnlyList<ImportLine> Lines => [.. Chosen.Skip((Page - 1) * OnAPage).Take(OnAPage)];

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Chosen.Count() + OnAPage - 1) / OnAPage);

    private IEnumerable<ImportLine> Chosen => (Plan?.Lines ?? []).Where(line => Shown is null || line.State == Shown);

    /// <summary>The word of the address for the lines of a state; null for all.</summary>
    public static string? WordOf(ImportState? shown) => shown is { } state ? Words[state] : null;

    /// <summary>The state that a word of the address means; null for all.</summary>
    public static ImportState? StateOf(string? word) => Words.Where(pair => pair.Value == word).Select(pair => (ImportState?)pair.Key).FirstOrDefault();
}
