using DksPortal.Web.Data;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Forms;

/// <summary>Every form on every page, filled in as nobody hoped for: it says what is wrong, keeps what was typed and changes nothing.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    // Some of what is wrong for one form is right for another, and is saved: each test has a portal of its own.
    private readonly Portal portal = new();

    // These end the visit or belong to it alone: signing in and out, and the language.
    private static readonly string[] NotTried = ["/konto/log-ud", "/konto/sprog", "/konto/demo"];

    private static readonly string[] ForTenMegabytes = ["/moeder/nyt", "/personer/ny", "/konto/log-ind"];

    public static TheoryData<string> Wrong => [.. NastyInput.Texts.Keys];

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Theory, MemberData(nameof(Wrong))]
    public async Task No_text_breaks_a_form(string wrong) => Expect.None(
        await Try(form => form.Typed.Count > 0 ? form.Typing(NastyInput.Texts[wrong]) : null, attempt =>
            attempt.Status >= 500 ? $"{attempt.Status}"
            : attempt.Page.Contains("<script>alert", StringComparison.Ordinal) ? "script came out as script" : null),
        wrong);

    [Fact]
    public async Task What_is_far_too_long_is_kept_on_the_page_and_changes_nothing()
    {
        var text = NastyInput.Texts["far too long"];
        Expect.None(await Try(form => form.Typed.Count > 0 ? form.Typing(text) : null, attempt =>
            attempt.Status != 200 ? $"{attempt.Status}, not the page again"
            : attempt.Changes > 0 ? "changed something"
            : attempt.Form.ShowsWhatIsTyped && !attempt.Page.Contains(text, StringComparison.Ordinal) ? "what was typed is gone" : null), "Too long");
    }

    [Fact]
    public async Task Ten_megabytes_of_text_are_answered() => Expect.None(
        await Try(form => ForTenMegabytes.Contains(form.Page) && form.Typed.Count > 0 ? form.Typing(NastyInput.TenMegabytes, form.Typed[0]) : null, attempt =>
            attempt.Status is not (200 or 400 or 413) ? $"{attempt.Status}"
            : attempt.Changes > 0 ? "changed something" : null),
        "10 MB");

    [Fact]
    public async Task A_forged_token_is_refused_and_changes_nothing() => Expect.None(
        await Try(form => form.Forged(), attempt =>
            attempt.Status != 400 ? $"{attempt.Status}, not 400" : attempt.Changes > 0 ? "changed something" : null),
        "Forged");

    [Theory]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("x")]
    public async Task Versions_and_choices_that_do_not_exist_change_nothing(string number) => Expect.None(
        await Try(form => form.HasChoices ? form.Pointing(number) : null, attempt =>
            attempt.Status >= 500 ? $"{attempt.Status}" : attempt.Changes > 0 ? "changed something" : null),
        number);

    private async Task<List<string>> Try(Func<FoundForm, FoundForm?> change, Func<Attempt, string?> judge)
    {
        var (wrong, tried) = (new List<string>(), new HashSet<string>());
        foreach (var who in new[] { Who.Administrator, Who.Member, Who.Enterprise, Who.Public })
        {
            var visitor = await portal.Visitor(who);
            foreach (var form in await Forms(visitor, who))
            {
                if (NotTried.Contains(form.Action) || !tried.Add(form.Action) || change(form) is not { } changed) continue;
                var before = await Changes();
                using var answer = await visitor.Asks(changed.Request());
                var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                var attempt = new Attempt(form, (int)answer.StatusCode, page, await Changes() - before);
                if (judge(attempt) is { } problem) wrong.Add($"{form.Page} → {form.Action}: {problem}");
            }
        }

        return wrong;
    }

    private async Task<List<FoundForm>> Forms(Visitor visitor, Who who)
    {
        var samples = await Samples.Of(portal);
        var forms = new List<FoundForm>();
        foreach (var path in AccessTable.Pages(who).Select(samples.Fill)) forms.AddRange(FoundForm.On(await visitor.Opens(path)));
        return forms;
    }

    private Task<int> Changes() => portal.Ask((PortalDb db) => db.AuditEntries.CountAsync(TestContext.Current.CancellationToken));

    /// <summary>What came of one form: the status, the page, and how many entries the event log gained.</summary>
    private sealed record Attempt(FoundForm Form, int Status, string Page, int Changes);
}
