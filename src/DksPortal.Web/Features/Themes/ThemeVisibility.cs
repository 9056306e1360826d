using DksPortal.Domain.Themes;
using DksPortal.Web.Infrastructure;

namespace DksPortal.Web.Features.Themes;

/// <summary>Which themes somebody may read.</summary>
public static class ThemeVisibility
{
    /// <summary>
    /// Those taken in, on an agenda, discussed or closed for everybody; all that were proposed for politicians and the
    /// council; a draft for its proposer alone.
    /// </summary>
    public static IQueryable<Theme> VisibleTo(this IQueryable<Theme> themes, CurrentUser me) => me.Follows
        ? themes.Where(theme => theme.Status != ThemeStatus.Draft || theme.ProposerId == me.PersonId)
        : themes.Where(theme => theme.Status == ThemeStatus.Accepted || theme.Status == ThemeStatus.Scheduled
            || theme.Status == ThemeStatus.Discussed || theme.Status == ThemeStatus.Closed);
}
