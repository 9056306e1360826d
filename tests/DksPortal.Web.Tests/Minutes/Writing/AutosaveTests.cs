using System.Net;
using DksPortal.Web.Tests.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Minutes.Writing;

/// <summary>What is saved as one types, as the script on the page sends it.</summary>
public sealed class AutosaveTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_is_typed_is_saved_again_and_again_and_its_time_is_told()
    {
        var (secretary, meeting) = await Writing("Møde der gemmes");

        var first = await secretary.Types(("Discussion", "LG: Godt"));
        Assert.Equal((HttpStatusCode.OK, "Gemt kl. 11.00"), (first.Status, first.Word("saved")));
        var second = await secretary.Types(("Discussion", "LG: Godt nok"), ("Version", $"{first.Version}"));
        Assert.Equal((HttpStatusCode.OK, first.Version + 1), (second.Status, second.Version));

        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Ejerskifte").ShouldFind("Drøftelse", "LG: Godt nok");
    }

    [Fact]
    public async Task Somebody_elses_text_is_told_with_who_and_when_and_stays()
    {
        var (secretary, meeting) = await Writing("Møde med to ved tasterne");
        var colleague = await portal.Visitor("kollega").Opens($"{meeting}/moedetilstand");
        await colleague.Types(("Discussion", "Kollegaens ord"), ("Outcome", "Noted"));

        var told = await secretary.Types(("Discussion", "Mine ord"));

        Assert.Equal((HttpStatusCode.Conflict, "conflict", "Kollegaens ord", "Noted"), (told.Status, told.Word("state"), told.Word("discussion"), told.Word("outcome")));
        Assert.Contains("gemte kl. 11.00", told.Word("message"), StringComparison.Ordinal);
        var knowing = await secretary.Types(("Discussion", "Mine ord"), ("Version", $"{told.Version}"));
        Assert.Equal(HttpStatusCode.OK, knowing.Status);
    }

    [Fact]
    public async Task The_same_text_sent_twice_is_saved_once()
    {
        var (secretary, _) = await Writing("Møde med tabt svar");
        var first = await secretary.Types(("Discussion", "Et svar gik tabt"));
        var again = await secretary.Types(("Discussion", "Et svar gik tabt\r\n"));
        Assert.Equal((HttpStatusCode.OK, first.Version), (again.Status, again.Version));
    }

    [Fact]
    public async Task A_broken_rule_is_told_by_its_field()
    {
        var (secretary, _) = await Writing("Møde med regler");

        var referred = await secretary.Types(("Outcome", "Referred"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, referred.Status);
        Assert.Equal("ReferredTo Skriv, hvem punktet er henvist til", FirstField(referred));

        var tooLong = await secretary.Types(("Conclusion", new string('x', 20_001)));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Conclusion Skriv højst 20000 tegn"), (tooLong.Status, FirstField(tooLong)));
    }

    [Fact]
    public async Task Minutes_in_review_are_not_written_in()
    {
        var (secretary, meeting) = await Writing("Møde til bemærkninger");
        await (await portal.Visitor("kollega")).WritesConclusion(meeting, "1. Ejerskifte", "Enighed");
        await (await portal.Visitor("kollega")).SendsForReview(meeting);

        var told = await secretary.Types(("Discussion", "For sent"), ("Version", "1"));

        Assert.Equal((HttpStatusCode.Conflict, "ended"), (told.Status, told.Word("state")));
    }

    [Fact]
    public async Task Who_is_signed_out_is_told_so_and_not_led_away()
    {
        var (secretary, _) = await Writing("Møde med udløbet session");
        var told = secretary.Sending(("Discussion", "Midt i en sætning"));

        using var answer = await portal.Visitor().Asks(told);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Without_the_token_nothing_is_saved()
    {
        var (secretary, _) = await Writing("Møde uden mærke");
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.Types(("Discussion", "Forfalsket"), ("__RequestVerificationToken", "forged"))).Status);
    }

    [Fact]
    public async Task An_item_of_another_meeting_is_not_there()
    {
        var (secretary, _) = await Writing("Møde med fremmed punkt");
        var request = secretary.Sending(("Discussion", "Forkert møde"));
        request.RequestUri = new Uri(request.RequestUri!.ToString().Replace(request.RequestUri!.ToString().Split('/')[2], "2026-1", StringComparison.Ordinal), UriKind.Relative);
        using var answer = await secretary.Asks(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Different_items_never_disturb_each_other_and_many_begin_at_once()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde med mange hænder");
        for (var item = 1; item <= 8; item++) await secretary.AddsItem(meeting, $"Punkt nummer {item}");
        await secretary.Convenes(meeting);
        await secretary.Opens($"{meeting}/moedetilstand");
        var items = secretary.Page.QuerySelectorAll("form[data-item]").Select(form => form.GetAttribute("data-item")!).ToList();
        var mine = secretary.Page.QuerySelector("form[data-item]")!.GetAttribute("data-item")!;

        var answers = await Task.WhenAll(items.Select(async id =>
        {
            var request = secretary.Sending(("Discussion", $"Om punkt {id}"));
            request.RequestUri = new Uri(request.RequestUri!.ToString().Replace($"/{mine}/", $"/{id}/", StringComparison.Ordinal), UriKind.Relative);
            using var answer = await secretary.Asks(request);
            return answer.StatusCode;
        }));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        var slug = meeting.Split('/')[^1];
        var minutes = await portal.Ask(db => db.Minutes.Include(one => one.Items).Where(one => one.Meeting!.Slug == slug).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, 8), (Assert.Single(minutes).Version, minutes[0].Items.Count));
    }

    [Fact]
    public async Task Who_else_writes_where_is_told_for_half_a_minute()
    {
        var (secretary, meeting) = await Writing("Møde med selskab");
        var colleague = await portal.Visitor("kollega").Opens($"{meeting}/moedetilstand");
        var item = colleague.Page.QuerySelector("form[data-item]")!.GetAttribute("data-item");
        await colleague.Types(("Discussion", "Her er jeg"));

        Assert.Contains($"\"item\":{item},\"text\":\"", await Writers(secretary, meeting), StringComparison.Ordinal);
        portal.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("{\"writers\":[]}", await Writers(secretary, meeting));
    }

    private static string FirstField(AutosaveSteps.Told told)
    {
        var field = told.Said.GetProperty("fields")[0];
        return $"{field.GetProperty("name")} {field.GetProperty("message")}";
    }

    private static async Task<string> Writers(Visitor visitor, string meeting)
    {
        using var answer = await visitor.Asks(new HttpRequestMessage(HttpMethod.Get, new Uri($"{meeting}/moedetilstand/skriver", UriKind.Relative)));
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<(Visitor Secretary, string Meeting)> Writing(string title)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened(title);
        await secretary.Opens($"{meeting}/moedetilstand");
        return (secretary, meeting);
    }
}
