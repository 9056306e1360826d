using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>What a form does with what it cannot take: a message by the field, everything typed kept, nothing changed.</summary>
internal static class RefusedForm
{
    extension(Portal portal)
    {
        /// <summary>Presses the button, and fails when the event log gained anything by it.</summary>
        public async Task<Visitor> IsRefused(Visitor visitor, string button)
        {
            var before = await portal.LogEntries();
            await visitor.Presses(button).ShouldBeThere();
            Assert.Equal(before, await portal.LogEntries());
            Expect.None(visitor.Page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")!)
                .Where(target => visitor.Page.QuerySelector(target) is null), "Links from the summary that lead to no field");
            return visitor;
        }

        private Task<int> LogEntries() => portal.Ask((PortalDb db) => db.AuditEntries.CountAsync(TestContext.Current.CancellationToken));
    }

    extension(Visitor visitor)
    {
        /// <summary>The message stands by the field with that label, and the field is said to be described by it.</summary>
        public Visitor ShouldSeeAt(string label, string message)
        {
            var field = visitor.Page.DocumentElement.Control(label);
            Assert.Contains(message, visitor.Page.GetElementById($"{field.Id}-error")?.TextContent.Words() ?? "no message", StringComparison.Ordinal);
            Assert.Contains($"{field.Id}-error", field.GetAttribute("aria-describedby") ?? "", StringComparison.Ordinal);
            return visitor;
        }
    }
}
