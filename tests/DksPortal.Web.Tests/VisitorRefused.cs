using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests;

/// <summary>What is expected of a form that was not taken: the reason stands by its field, and nothing was changed.</summary>
internal static class VisitorRefused
{
    /// <summary>The message belongs to the field, or the group of boxes, with that label.</summary>
    public static Visitor ShouldSeeBy(this Visitor visitor, string label, string message)
    {
        var page = visitor.Page;
        var field = page.QuerySelectorAll<IHtmlFieldSetElement>("fieldset").FirstOrDefault(group => group.QuerySelector("legend")?.TextContent.Words() == label)
            ?? page.DocumentElement.Control(label);
        var described = (field.GetAttribute("aria-describedby") ?? "").Split(' ').Where(id => id.EndsWith("-error", StringComparison.Ordinal));
        Assert.Equal([$"Fejl: {message}"], described.Select(id => page.GetElementById(id)!.TextContent.Words()));
        return visitor;
    }

    /// <inheritdoc cref="ShouldSeeBy(Visitor, string, string)"/>
    public static async Task<Visitor> ShouldSeeBy(this Task<Visitor> steps, string label, string message) => (await steps).ShouldSeeBy(label, message);

    /// <summary>Does something that must leave no trace in the event log.</summary>
    public static async Task ChangesNothing(this Portal portal, Func<Task> act)
    {
        var before = await portal.Changes();
        await act();
        Assert.Equal(before, await portal.Changes());
    }

    private static Task<int> Changes(this Portal portal) =>
        portal.Ask((PortalDb db) => db.AuditEntries.CountAsync(TestContext.Current.CancellationToken));
}
