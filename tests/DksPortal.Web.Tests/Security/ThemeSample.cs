using DksPortal.Domain.Themes;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>A theme in each state: one of the demo's, or one that is made where tests have taken the last one further.</summary>
internal static class ThemeSample
{
    private const int Secretary = 1;

    private static readonly DateTime Now = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<ThemeStatus, ThemeStep[]> Ways = new()
    {
        [ThemeStatus.Draft] = [],
        [ThemeStatus.Proposed] = [ThemeStep.Propose],
        [ThemeStatus.Accepted] = [ThemeStep.Propose, ThemeStep.Review, ThemeStep.Accept],
        [ThemeStatus.Scheduled] = [ThemeStep.Propose, ThemeStep.Review, ThemeStep.Accept, ThemeStep.Schedule],
        [ThemeStatus.Discussed] = [ThemeStep.Propose, ThemeStep.Review, ThemeStep.Accept, ThemeStep.Schedule, ThemeStep.Discuss],
        [ThemeStatus.Declined] = [ThemeStep.Propose, ThemeStep.Decline],
        [ThemeStatus.Merged] = [ThemeStep.Propose, ThemeStep.Merge],
    };

    /// <summary>The number of a theme in that state.</summary>
    public static async Task<int> InAsync(PortalDb db, ThemeStatus status, CancellationToken cancel)
    {
        var known = await db.Themes.Where(theme => theme.Status == status).OrderBy(theme => theme.Id).Select(theme => theme.Id).FirstOrDefaultAsync(cancel);
        return known != 0 ? known : (await MakeAsync(db, status, cancel)).Id;
    }

    /// <summary>The number of a comment on the theme that was only proposed.</summary>
    public static async Task<int> CommentAsync(PortalDb db, CancellationToken cancel)
    {
        var id = await InAsync(db, ThemeStatus.Proposed, cancel);
        var theme = await db.Themes.Include(one => one.Comments).Include(one => one.Proposer).SingleAsync(one => one.Id == id, cancel);
        if (theme.Comments.Count == 0) theme.Comment(theme.Proposer!, "Et godt tema", Now);
        await db.SaveChangesAsync(cancel);
        return theme.Comments[0].Id;
    }

    private static async Task<Theme> MakeAsync(PortalDb db, ThemeStatus status, CancellationToken cancel)
    {
        var proposer = await db.Users.Where(account => account.Email == "medlem@dks.example").Select(account => account.Person!).SingleAsync(cancel);
        var theme = db.Add(new Theme(proposer, $"Tema som {status}", "Det er svært", "Gør det let", Now)).Entity;
        await db.SaveChangesAsync(cancel);
        foreach (var step in Ways[status])
        {
            if (step == ThemeStep.Merge) theme.MergeInto(await MakeAsync(db, ThemeStatus.Accepted, cancel), Secretary, Now, null);
            else theme.Take(step, step == ThemeStep.Propose ? proposer.Id : Secretary, Now, "Derfor");
        }

        await db.SaveChangesAsync(cancel);
        return theme;
    }
}
