using AngleSharp.Html.Dom;

namespace DksPortal.Web.Tests.Accounts;

/// <summary>What an administrator does again and again in these tests.</summary>
internal static class AdministratorAtWork
{
    /// <summary>A password that will do.</summary>
    public const string Password = "fire ord om foråret";

    /// <summary>Makes an account for somebody new; the one-time link stands on the page that comes.</summary>
    public static async Task<string> MakesAccount(this Visitor administrator, string name, string email, string role) =>
        (await administrator.Opens("/admin/brugere").Follows("Ny bruger")
            .Writes("Navn", name).Writes("E-mail", email).Ticks(role).Presses("Gem")
            .ShouldSee("Link til at vælge adgangskode")).LinkOnPage();

    /// <summary>Opens the page of somebody's account from the list. The administrator's own name stands in the bar, too.</summary>
    public static async Task<Visitor> OpensAccount(this Visitor administrator, string name)
    {
        await administrator.Opens("/admin/brugere");
        return await administrator.Opens(administrator.Page.QuerySelector("main")!.Link(name).GetAttribute("href")!);
    }

    /// <summary>The link that the page hands over, as an address in the portal.</summary>
    public static string LinkOnPage(this Visitor administrator) =>
        new Uri(((IHtmlInputElement)administrator.Page.DocumentElement.Control("Engangslink")).Value).PathAndQuery;

    /// <summary>Chooses a password by a one-time link.</summary>
    public static Task<Visitor> ChoosesPassword(this Visitor visitor, string link, string password) =>
        visitor.Opens(link).Writes("Ny adgangskode", password).Writes("Gentag adgangskoden", password).Presses("Gem");

    /// <summary>Tries to sign in.</summary>
    public static Task<Visitor> SignsIn(this Visitor visitor, string email, string password) =>
        visitor.Opens("/konto/log-ind").Writes("E-mail", email).Writes("Adgangskode", password).Presses("Log ind");
}
