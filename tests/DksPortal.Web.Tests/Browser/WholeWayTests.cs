using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>The whole way from a plan to published minutes in a real browser: without script, and without a mouse.</summary>
public sealed class WholeWayTests(PortalOnline online) : IClassFixture<PortalOnline>
{
    [Fact]
    public async Task Without_script()
    {
        await using var office = await online.Window("sekretariat", script: false);
        await using var seat = await online.Window("medlem", width: 390, script: false);
        await using var next = await online.Window("kollega", script: false);
        var (secretary, member, colleague) = (await office.NewPageAsync(), await seat.NewPageAsync(), await next.NewPageAsync());

        await secretary.GotoAsync("/moeder/nyt");
        await Fill(secretary, ("Titel", "Møde uden script"), ("Dato", "2027-02-10"), ("Starttidspunkt", "14:00"), ("Sluttidspunkt", "16:00"));
        await Button(secretary, "Gem");
        await See(secretary, "Mødet er oprettet");
        var meeting = new Uri(secretary.Url).AbsolutePath;
        await Link(secretary, "Tilføj punkt");
        await Fill(secretary, ("Titel", "Ejerskifte"), ("Varighed (minutter)", "30"));
        await Button(secretary, "Gem");
        await secretary.GotoAsync(meeting);
        await Link(secretary, "Send indkaldelse");
        await Button(secretary, "Send indkaldelse");
        await See(secretary, "Mødet er indkaldt");

        await member.GotoAsync(meeting);
        await Button(member, "Måske");
        await See(member, "Du har svaret måske");

        await secretary.GotoAsync($"{meeting}/moedetilstand");
        var item = secretary.GetByRole(AriaRole.Group, new() { Name = "1. Ejerskifte", Exact = true }).First;
        await item.GetByLabel("Konklusion", new() { Exact = true }).FillAsync("Rådet anbefaler en indgang for alle.");
        await item.GetByLabel("Resultat", new() { Exact = true }).SelectOptionAsync("Tiltrådt");
        await item.GetByRole(AriaRole.Button, new() { Name = "Gem", Exact = true }).ClickAsync();
        await See(secretary, "»Ejerskifte« er gemt");
        await secretary.GotoAsync($"{meeting}/referat");
        await Button(secretary, "Send til bemærkninger");
        await colleague.GotoAsync($"{meeting}/referat");
        await Button(colleague, "Godkend referat");
        await Link(colleague, "Offentliggør referat");
        await Button(colleague, "Offentliggør referat");
        await See(colleague, "Referatet er offentliggjort");

        await using var street = await online.Window(script: false);
        var citizen = await street.NewPageAsync();
        await citizen.GotoAsync($"{meeting}/referat");
        await See(citizen, "Rådet anbefaler en indgang for alle.");
    }

    [Fact]
    public async Task By_keyboard_alone()
    {
        await using var office = await online.Window("sekretariat");
        await using var next = await online.Window("kollega");
        var (secretary, colleague) = (await office.NewPageAsync(), await next.NewPageAsync());

        await secretary.GotoAsync("/moeder");
        await secretary.Enters("Nyt møde");
        await secretary.Types("Titel", "Møde uden mus");
        await secretary.Types("Dato", "12032027");
        await secretary.Types("Starttidspunkt", "0200PM");
        await secretary.Types("Sluttidspunkt", "0400PM");
        await secretary.Enters("Gem");
        var meeting = new Uri(secretary.Url).AbsolutePath;
        await secretary.Enters("Tilføj punkt");
        await secretary.Types("Titel", "Ejerskifte");
        await secretary.Types("Varighed (minutter)", "30");
        await secretary.Enters("Gem");
        await secretary.GotoAsync(meeting);
        await secretary.Enters("Send indkaldelse");
        await secretary.Enters("Send indkaldelse");

        await secretary.GotoAsync($"{meeting}/moedetilstand");
        await secretary.Types("Konklusion", "Rådet anbefaler en indgang for alle.");
        await secretary.Types("Resultat", "Tiltrådt");
        await secretary.Enters("Gem");
        await secretary.GotoAsync($"{meeting}/referat");
        await secretary.Enters("Send til bemærkninger");
        await colleague.GotoAsync($"{meeting}/referat");
        await colleague.Enters("Godkend referat");
        await colleague.Enters("Offentliggør referat");
        await colleague.Enters("Offentliggør referat");
        await See(colleague, "Referatet er offentliggjort");
    }

    private static async Task Fill(IPage page, params (string Label, string Text)[] fields)
    {
        foreach (var (label, text) in fields) await page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
    }

    private static Task Button(IPage page, string name) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private static Task Link(IPage page, string name) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();

    private static Task See(IPage page, string words) => page.GetByText(words).First.WaitForAsync();
}
