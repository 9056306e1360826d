using System.Globalization;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.EventLog;

/// <summary>What the log keeps and shows to nobody: what stands in others' drafts, and where an advertising-protected enterprise is reached.</summary>
internal sealed class LogCover
{
    private readonly HashSet<string> drafts;
    private readonly HashSet<string> unreachable;

    private LogCover(HashSet<string> drafts, HashSet<string> unreachable) => (this.drafts, this.unreachable) = (drafts, unreachable);

    /// <summary>For these entries and this reader.</summary>
    public static async Task<LogCover> OfAsync(PortalDb db, CurrentUser me, IReadOnlyCollection<AuditEntry> entries, CancellationToken cancel)
    {
        var (themes, enterprises, registrations) = (Ids(entries, nameof(Theme)), Ids(entries, nameof(Enterprise)), Ids(entries, nameof(EnterpriseRegistration)));
        var drafts = themes.Count == 0 ? [] : await db.Themes
            .Where(theme => themes.Contains(theme.Id) && theme.Status == ThemeStatus.Draft && theme.ProposerId != me.PersonId).Select(theme => theme.Id).ToListAsync(cancel);
        var kept = enterprises.Count == 0 ? [] : await db.Enterprises
            .Where(one => enterprises.Contains(one.Id) && one.IsAdProtected).Select(one => one.Id).ToListAsync(cancel);
        // By its own protection or, found later, by that of the enterprise that came of it.
        var told = registrations.Count == 0 ? [] : await db.EnterpriseRegistrations
            .Where(one => registrations.Contains(one.Id) && (one.IsAdProtected || one.Enterprise!.IsAdProtected)).Select(one => one.Id).ToListAsync(cancel);
        return new LogCover(
            [.. drafts.Select(id => Top(nameof(Theme), id))],
            [.. kept.Select(id => Top(nameof(Enterprise), id)), .. told.Select(id => Top(nameof(EnterpriseRegistration), id))]);
    }

    /// <summary>Whether it is about somebody else's draft.</summary>
    public bool IsDraft(AuditEntry entry) => drafts.Contains(Top(entry));

    /// <summary>Whether that field is not shown.</summary>
    public bool Hides(AuditEntry entry, AuditChange change) =>
        change.Field is nameof(EnterpriseProfile.Email) or nameof(EnterpriseProfile.Telephone) && unreachable.Contains(Top(entry));

    private static List<int> Ids(IEnumerable<AuditEntry> entries, string kind) =>
        [.. entries.Select(entry => entry.Path.Split('/')).Where(path => path[0] == kind).Select(path => int.Parse(path[1], CultureInfo.InvariantCulture)).Distinct()];

    private static string Top(AuditEntry entry) => string.Join('/', entry.Path.Split('/')[..2]);

    private static string Top(string kind, int id) => string.Create(CultureInfo.InvariantCulture, $"{kind}/{id}");
}
