using DksPortal.Domain.Themes;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Themes;

/// <summary>What people do with themes again and again.</summary>
internal static class ThemeActs
{
    extension(Visitor visitor)
    {
        /// <summary>Answers the three questions, on the form that stands there.</summary>
        public Visitor WritesTheme(string title) =>
            visitor.Writes("Titel", title).Writes("Hvad er problemet?", $"Problemet med {title}").Writes("Hvad ønsker du?", $"Ønsket om {title}");

        /// <summary>Proposes a theme and tells its address.</summary>
        public async Task<string> Proposes(string title)
        {
            await visitor.Opens("/temaer").Follows("Foreslå tema");
            await visitor.WritesTheme(title).Presses("Foreslå tema").ShouldSee("Temaet er foreslået");
            return visitor.Address;
        }

        /// <summary>Takes a theme in.</summary>
        public Task<Visitor> Accepts(string theme) => visitor.Opens(theme).Presses("Antag").ShouldSee("Temaet er antaget");

        /// <summary>Puts an accepted theme on the agenda of a meeting that is told with its day, and tells the item's address.</summary>
        public async Task<string> Schedules(string theme, string meeting)
        {
            await visitor.Opens(theme).Chooses("Møde", meeting).Presses("Sæt på dagsordenen").ShouldSee("er tilføjet");
            return visitor.Address;
        }
    }

    extension(Portal portal)
    {
        /// <summary>How far the theme of that title has come.</summary>
        public Task<ThemeStatus> StatusOf(string title) =>
            portal.Ask(db => db.Themes.Where(theme => theme.Title == title).Select(theme => theme.Status).SingleAsync(TestContext.Current.CancellationToken));

        /// <summary>The address of the theme of that title.</summary>
        public async Task<string> ThemeAt(string title) =>
            $"/temaer/{await portal.Ask(db => db.Themes.Where(theme => theme.Title == title).Select(theme => theme.Id).SingleAsync(TestContext.Current.CancellationToken))}";
    }
}
