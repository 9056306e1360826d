using Microsoft.Playwright;

namespace DksPortal.Web.Tests.Browser;

/// <summary>Somebody who has a keyboard and no mouse.</summary>
internal static class Keys
{
    private const int MostSteps = 400;
    private const string Focused = "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()";

    extension(IPage page)
    {
        /// <summary>Presses Tab until the control of that name has the focus.</summary>
        public async Task ReachesByTab(string name)
        {
            for (var step = 0; step < MostSteps; step++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string>(Focused) == name) return;
            }

            Assert.Fail($"'{name}' cannot be reached with the Tab key on {page.Url}.");
        }

        /// <summary>Goes to a field and types.</summary>
        public async Task Types(string field, string text)
        {
            await page.ReachesByTab(field);
            await page.Keyboard.TypeAsync(text);
        }

        /// <summary>Goes to a link or a button, presses Enter and waits for the page that comes.</summary>
        public async Task Enters(string control)
        {
            await page.ReachesByTab(control);
            await page.EvaluateAsync("window.isTheOldPage = true");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForFunctionAsync("() => !window.isTheOldPage && document.readyState === 'complete'");
        }
    }
}
