using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes.Writing;

/// <summary>Ticks for those who came, as the page's script sends them one after another.</summary>
public sealed class AttendanceTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Each_tick_brings_the_version_for_the_next()
    {
        var (secretary, meeting) = await Writing("Møde med mange kryds");

        var first = await Ticks(secretary, "present");
        Assert.Equal(HttpStatusCode.OK, first.Status);
        var second = await Ticks(secretary, "substitutePresent", first.Said.GetProperty("version").ToString());

        Assert.Equal(HttpStatusCode.OK, second.Status);
        await secretary.Opens($"{meeting}/moedetilstand");
        Assert.Equal(["substitutePresent"], Form(secretary).QuerySelectorAll<IHtmlInputElement>("[checked]").Select(box => box.Name));
    }

    [Fact]
    public async Task A_tick_over_somebody_elses_is_refused_in_words_and_the_next_page_does_not_repeat_them()
    {
        var (secretary, meeting) = await Writing("Møde med to der krydser af");
        var colleague = await portal.Visitor("kollega").Opens($"{meeting}/moedetilstand");
        await Ticks(colleague, "present");

        var told = await Ticks(secretary, "substitutePresent");

        Assert.Equal((HttpStatusCode.Conflict, "Siden var ændret, siden du åbnede den. Se, hvordan den ser ud nu, og prøv igen."), (told.Status, told.Said.GetProperty("message").GetString()));
        await secretary.Opens($"{meeting}/moedetilstand").ShouldNotSee("Siden var ændret");
        Assert.Equal(["present"], Form(secretary).QuerySelectorAll<IHtmlInputElement>("[checked]").Select(box => box.Name));
    }

    [Fact]
    public async Task Minutes_in_review_take_no_ticks_and_say_so()
    {
        var (secretary, meeting) = await Writing("Møde med sene kryds");
        await (await portal.Visitor("kollega")).WritesConclusion(meeting, "1. Ejerskifte", "Enighed");
        await (await portal.Visitor("kollega")).SendsForReview(meeting);

        var told = await Ticks(secretary, "present");

        Assert.Equal((HttpStatusCode.Conflict, "Referatet er ikke længere en kladde. Genåbn det for at rette i det."), (told.Status, told.Said.GetProperty("message").GetString()));
    }

    private static IHtmlFormElement Form(Visitor visitor) =>
        (IHtmlFormElement)visitor.Page.QuerySelector("[name=substitutePresent]")!.Closest("form")!;

    private static string Hidden(IHtmlFormElement form, string name) => ((IHtmlInputElement)form.QuerySelector($"[name={name}]")!).Value;

    private static async Task<(HttpStatusCode Status, JsonElement Said)> Ticks(Visitor visitor, string box, string? version = null)
    {
        var form = Form(visitor);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(form.Action).AbsolutePath, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                [box] = "true",
                ["version"] = version ?? Hidden(form, "version"),
                ["__RequestVerificationToken"] = Hidden(form, "__RequestVerificationToken"),
            }),
        };
        request.Headers.Add("X-Requested-With", "fetch");
        using var answer = await visitor.Asks(request);
        var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, said.StartsWith('{') ? JsonDocument.Parse(said).RootElement : default);
    }

    private async Task<(Visitor Secretary, string Meeting)> Writing(string title)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened(title);
        await secretary.Opens($"{meeting}/moedetilstand");
        return (secretary, meeting);
    }
}
