using DksPortal.Domain;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>Holds a list against the directory, and takes it in as a whole.</summary>
public sealed class ImportDesk(PortalDb db, PortalClock clock, ImportProgress progress)
{
    /// <summary>So many at a time: what is tracked at once stays small, and the way is shown often.</summary>
    private const int Chunk = 200;

    /// <summary>What each line of the file would do; nothing is written.</summary>
    /// <exception cref="RuleViolation">What is wrong with the file.</exception>
    public async Task<ImportPlan> PlanAsync(EnterpriseImport import, CancellationToken cancel)
    {
        var file = ImportFile.Read(import.FileName, import.Content);
        var lines = WithoutTwins([.. file.Rows.Select(row => ImportLine.Read(file.Head, row))]);
        var (today, now, planned) = (clock.Today, clock.UtcNow, new List<ImportLine>(lines.Count));
        foreach (var chunk in lines.Chunk(Chunk))
        {
            var known = await KnownAsync(db.Enterprises.AsNoTracking(), chunk, cancel);
            planned.AddRange(chunk.Select(line => line.Against(known.GetValueOrDefault(line.Cvr), today, now)));
        }

        return new ImportPlan(planned, ImportColumns.Unknown(file.Head));
    }

    /// <summary>Takes in what the reader saw, all of it or, when anything fails, none.</summary>
    /// <param name="import">The list.</param>
    /// <param name="seal">The seal of the plan that the reader saw.</param>
    /// <param name="cancel">Ends it; then nothing was written.</param>
    /// <exception cref="RuleViolation"><c>EnterpriseImport.SeenOtherwise</c>, <c>EnterpriseImport.NothingNew</c>, <c>Import.TakenIn</c>.</exception>
    public async Task<ImportPlan> TakeInAsync(EnterpriseImport import, string? seal, CancellationToken cancel)
    {
        RuleViolation.Unless(import.TakenInAt is null, "Import.TakenIn");
        var plan = await PlanAsync(import, cancel);
        RuleViolation.Unless(plan.HasAny, "EnterpriseImport.NothingNew");
        RuleViolation.Unless(plan.Seal() == seal, "EnterpriseImport.SeenOtherwise");
        var lines = plan.Written.ToList();
        try
        {
            await using var whole = await db.Database.BeginTransactionAsync(cancel);
            // First, so that whoever presses twice stops here.
            import.IsTakenIn(plan.Count[ImportState.New], plan.Count[ImportState.Changed], clock.UtcNow);
            await db.SaveChangesAsync(cancel);
            var organisations = await EnterpriseOrganisations.ReadAsync(db, cancel);
            var done = 0;
            foreach (var chunk in lines.Chunk(Chunk))
            {
                progress.Reach(import.Id, done, lines.Count);
                await WriteAsync(chunk, organisations, cancel);
                done += chunk.Length;
            }

            await whole.CommitAsync(cancel);
        }
        finally
        {
            progress.End(import.Id);
        }

        return plan;
    }

    private async Task WriteAsync(ImportLine[] lines, EnterpriseOrganisations organisations, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var known = await KnownAsync(db.Enterprises, lines, cancel);
        var (today, now) = (clock.Today, clock.UtcNow);
        foreach (var line in lines)
        {
            if (!known.TryGetValue(line.Cvr, out var enterprise))
            {
                db.Add(enterprise = Enterprise.FromList(line.Cvr, line.Facts.Name!, today, now));
                if (organisations.Take(line.Cvr, enterprise.Name) is { } organisation)
                {
                    db.Attach(organisation);
                    EnterpriseOrganisations.Know(organisation, line.Cvr);
                    enterprise.Belongs(organisation);
                }
            }

            line.Facts.TellTo(enterprise, today);
            enterprise.IsChanged(now);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static Task<Dictionary<string, Enterprise>> KnownAsync(IQueryable<Enterprise> enterprises, IEnumerable<ImportLine> lines, CancellationToken cancel)
    {
        var numbers = lines.Where(line => line.State != ImportState.Wrong).Select(line => line.Cvr).ToList();
        return enterprises.Where(enterprise => numbers.Contains(enterprise.Cvr!)).ToDictionaryAsync(enterprise => enterprise.Cvr!, cancel);
    }

    /// <summary>Where a number stands twice, nobody can tell which line is right: all of them are wrong.</summary>
    private static List<ImportLine> WithoutTwins(List<ImportLine> lines)
    {
        var twins = lines.Where(line => line.Facts.Cvr is not null).GroupBy(line => line.Facts.Cvr!).Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => group.Select(line => line.Number).ToList());
        return [.. lines.Select(line => line.Facts.Cvr is { } cvr && twins.TryGetValue(cvr, out var numbers)
            ? line.With([new(ImportColumns.Cvr, "EnterpriseImport.CvrTwice", [numbers.First(number => number != line.Number)])])
            : line)];
    }
}
