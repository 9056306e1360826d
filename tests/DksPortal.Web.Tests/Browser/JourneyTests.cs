using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>The main job by keyboard alone, and without script.</summary>
public sealed class JourneyTests(PortalOnline online) : IClassFixture<PortalOnline>
{
    [Fact]
    public async Task A_meeting_is_made_by_keyboard_alone()
    {
        await using var window = await online.Window("sekretariat");
        var page = await window.NewPageAsync();
        await page.GotoAsync("/moeder");

        await page.ReachesByTab("Nyt møde");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/moeder/nyt");
        await page.ReachesByTab("Titel");
        await page.Keyboard.TypeAsync("Møde lavet med tastaturet");
        await page.ReachesByTab("Dato");
        await page.Keyboard.TypeAsync("12032027");
        await page.ReachesByTab("Starttidspunkt");
        await page.Keyboard.TypeAsync("0200PM");
        await page.ReachesByTab("Sluttidspunkt");
        await page.Keyboard.TypeAsync("0400PM");
        await page.ReachesByTab("Gem");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "Møde lavet med tastaturet", Level = 1 }).WaitForAsync();
    }

    [Fact]
    public async Task A_member_answers_the_invitation_without_script()
    {
        await using var window = await online.Window("medlem", width: 390, script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/moeder/2026-2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Jeg kommer", Exact = true }).ClickAsync();
        await page.GetByText("Du kommer").First.WaitForAsync();
    }

    [Fact]
    public async Task What_is_focused_can_be_seen()
    {
        await using var window = await online.Window("sekretariat");
        var page = await window.NewPageAsync();
        await page.GotoAsync("/moeder/nyt");
        for (var step = 0; step < 25; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (name, seen) = (await page.EvaluateAsync<string>("document.activeElement.outerHTML"), await page.EvaluateAsync<bool>(FocusIsSeen));
            Assert.True(seen, name);
        }
    }

    private const string FocusIsSeen =
        """
        () => {
            const element = document.activeElement;
            // The parts of a date or a time are the browser's own, and so is their mark.
            if (element === document.body || (/^(date|time)$/.test(element.type) && !element.matches(':focus-visible'))) return true;
            const style = getComputedStyle(element), label = element.labels?.[0];
            const marked = part => { const s = getComputedStyle(part, null); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none'; };
            const box = element.getBoundingClientRect();
            return (marked(element) || (label && ['::before', '::after'].some(p => getComputedStyle(label, p).outlineStyle !== 'none'))) && box.width > 0 && box.bottom > 0 && style.visibility === 'visible';
        }
        """;
}
