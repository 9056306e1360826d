using System.Net;
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

    public static TheoryData<string> Wrong => [.. NastyInput.Texts.Keys];

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Theory, MemberData(nameof(Wrong))]
    public async Task No_text_breaks_a_form(string wrong)
    {
        var text = NastyInput.Texts[wrong];
        Expect.None(await Try(form => form.Typed.Count > 0 ? form.Typing(text) : null, (visitor, _, answer) =>
            (int)answer.StatusCode >= 500 ? $"{(int)answer.StatusCode}"
            : visitor.Source.Contains("<script>alert", StringComparison.Ordinal) ? "script came out as script" : null), wrong);
    }

    [Fact]
    public async Task What_is_far_too_long_is_kept_on_the_page_and_changes_nothing()
    {
        var text = new string('x', 200_000);
        var before = await Changes();
        Expect.None(await Try(form => form.Typed.Count > 0 ? form.Typing(text) : null, (visitor, form, answer) =>
            answer.StatusCode != HttpStatusCode.OK ? $"{(int)answer.StatusCode}, not the page again"
            : visitor.Source.Contains(text, StringComparison.Ordinal) || form.Typed.All(name => name.Contains("assword", StringComparison.Ordinal)) ? null
            : "what was typed is gone"), "Too long");
        Assert.Equal(before, await Changes());
    }

    [Fact]
    public async Task Ten_megabytes_of_text_are_answered()
    {
        var text = NastyInput.TenMegabytes;
        var before = await Changes();
        Expect.None(await Try(form => form.Page is "/moeder/nyt" or "/personer/ny" or "/konto/log-ind" && form.Typed.Count > 0 ? form.Typing(text) : null,
            (_, _, answer) => (int)answer.StatusCode is 200 or 400 or 413 ? null : $"{(int)answer.StatusCode}"), "10 MB");
        Assert.Equal(before, await Changes());
    }

    [Fact]
    public async Task A_forged_token_is_refused_and_changes_nothing()
    {
        var before = await Changes();
        Expect.None(await Try(form => form.Forged(), (_, _, answer) =>
            answer.StatusCode == HttpStatusCode.BadRequest ? null : $"{(int)answer.StatusCode}, not 400"), "Forged");
        Assert.Equal(before, await Changes());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("x")]
    public async Task Versions_and_choices_that_do_not_exist_change_nothing(string number)
    {
        var before = await Changes();
        Expect.None(await Try(form => form.Fields.Any(field => !form.Typed.Contains(field.Key) && field.Key[0] != '_') ? form.Pointing(number) : null,
            (_, _, answer) => (int)answer.StatusCode >= 500 ? $"{(int)answer.StatusCode}" : null), number);
        Assert.Equal(before, await Changes());
    }

    private async Task<List<string>> Try(Func<FoundForm, FoundForm?> change, Func<Visitor, FoundForm, HttpResponseMessage, string?> judge)
    {
        var (wrong, tried) = (new List<string>(), new HashSet<string>());
        foreach (var who in new[] { Who.Administrator, Who.Member, Who.Public })
        {
            var visitor = await portal.Visitor(who);
            foreach (var form in await Forms(visitor, who))
            {
                if (NotTried.Contains(form.Action) || !tried.Add(form.Action) || change(form) is not { } changed) continue;
                using var answer = await visitor.Asks(changed.Request());
                await visitor.Reads(answer);
                if (judge(visitor, form, answer) is { } problem) wrong.Add($"{form.Page} → {form.Action}: {problem}");
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
}
