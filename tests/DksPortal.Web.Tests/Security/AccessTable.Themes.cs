using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Themes, by how far they have come.</summary>
internal static partial class AccessTable
{
    private static Address[] Themes =>
    [
        new("GET", "/temaer", Everyone),
        new("GET", "/temaer/lignende", Who.Council, Answer.File),
        new("GET", "/temaer/foreslaa", Who.Council),
        new("POST", "/temaer/foreslaa", Who.Council),
        new("GET", "/temaer/{acceptedTheme}", Everyone),
        new("GET", "/temaer/{scheduledTheme}", Everyone),
        new("GET", "/temaer/{discussedTheme}", Everyone),
        new("GET", "/temaer/{proposedTheme}", Planners),
        new("GET", "/temaer/{declinedTheme}", Planners),
        new("GET", "/temaer/{mergedTheme}", Planners),
        new("GET", "/temaer/{draftTheme}", Member),
        new("GET", "/temaer/{draftTheme}/rediger", Member),
        new("POST", "/temaer/{draftTheme}/rediger", Member),
        new("POST", "/temaer/{draftTheme}/sletning", Member),
        new("POST", "/temaer/{draftTheme}/tilbagetraekning", Member),
        new("GET", "/temaer/{proposedTheme}/rediger", Office),
        new("POST", "/temaer/{proposedTheme}/rediger", Office),
        new("POST", "/temaer/{proposedTheme}/stoette", Member),
        new("POST", "/temaer/{proposedTheme}/stoette/fjernelse", Member),
        new("POST", "/temaer/{proposedTheme}/kommentarer", Who.Council),
        new("POST", "/temaer/{proposedTheme}/kommentarer/{themeComment}/skjul", Office),
        new("POST", "/temaer/{proposedTheme}/kommentarer/{themeComment}/vis", Office),
        new("POST", "/temaer/{proposedTheme}/vurdering", Office),
        new("POST", "/temaer/{proposedTheme}/antagelse", Office),
        new("POST", "/temaer/{proposedTheme}/afvisning", Office),
        new("POST", "/temaer/{proposedTheme}/sammenlaegning", Office),
        new("POST", "/temaer/{mergedTheme}/adskillelse", Office),
        new("POST", "/temaer/{acceptedTheme}/dagsorden", Office),
        new("POST", "/temaer/{discussedTheme}/afslutning", Office),
    ];
}
