namespace DksPortal.Web.Tests.Enterprises;

/// <summary>Where links lead.</summary>
internal static class VisitorLinks
{
    /// <summary>The address of the link with that text.</summary>
    public static string LinkTo(this Visitor visitor, string link) => visitor.Page.DocumentElement.Link(link).GetAttribute("href")!;
}
