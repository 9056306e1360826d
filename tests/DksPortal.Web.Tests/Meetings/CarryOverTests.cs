using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>What the next agenda should not forget is proposed by itself, taken with a tick, and keeps its history.</summary>
public sealed class CarryOverTests : IAsyncLifetime
{
    private const string Proposals = "Foreslået til denne dagsorden";

    // What one meeting leaves open is proposed to all that follow: each story has a portal of its own.
    private readonly Portal portal = new();

    [Fact]
    public async Task A_postponed_item_is_proposed_taken_and_linked_both_ways_and_proposed_no_more()
    {
        var secretary = await portal.Visitor("sekretariat");
        var first = await secretary.Postponed("Møde med for lidt tid", "2026-11-10");
        var next = await secretary.MakesMeeting("Møde der tager det op");

        await secretary.Opens($"{next}/dagsorden").Within(Proposals).ShouldSee("Udsat");
        await secretary.Ticks("Ejerskifte").Presses("Tilføj valgte").ShouldSee("er tilføjet dagsordenen");

        await secretary.Opens($"{next}/punkter/{await Last("Ejerskifte")}").ShouldSee("Tidligere behandlet").ShouldSee("Møde med for lidt tid").ShouldSee("Det må vente.");
        await secretary.Opens(await secretary.AddressOf(first, "1. Ejerskifte")).ShouldSee("Videreført til").ShouldSee("Møde der tager det op");
        await secretary.Opens($"{next}/dagsorden").Within("Foreslået til denne dagsorden").ShouldNotSee("Ejerskifte");
        await portal.Visitor().Opens(await secretary.AddressOf(first, "1. Ejerskifte")).ShouldNotSee("Møde der tager det op");
    }

    [Fact]
    public async Task An_item_that_others_carry_on_cannot_be_removed()
    {
        var secretary = await portal.Visitor("sekretariat");
        var next = await secretary.MakesMeeting("Møde med arv", "2027-03-10");
        await secretary.AddsItem(next, "Oprindelsen");
        var later = await secretary.MakesMeeting("Møde efter arven", "2027-04-10");
        await portal.Ask(async db =>
        {
            var heir = await db.Meetings.Include(meeting => meeting.Agenda).SingleAsync(meeting => meeting.Title == "Møde efter arven", Cancel);
            heir.CarryOn(await db.AgendaItems.SingleAsync(item => item.Title == "Oprindelsen", Cancel));
            return await db.SaveChangesAsync(Cancel);
        });

        await portal.ChangesNothing(async () => await secretary.Opens($"{next}/dagsorden").Presses("Fjern 1. Oprindelsen")
            .ShouldSee("»Oprindelsen« er ført videre til et senere møde og kan derfor ikke fjernes"));
        await secretary.Opens($"{later}/dagsorden").Presses("Fjern 1. Oprindelsen").ShouldSee("»Oprindelsen« er taget af dagsordenen");
    }

    [Fact]
    public async Task A_late_action_item_and_a_recommendation_without_an_answer_are_proposed_with_their_delay()
    {
        var secretary = await portal.Visitor("sekretariat");
        await portal.LeavesOpen();
        var next = await secretary.MakesMeeting("Møde om det forsømte", "2027-05-10");

        await secretary.Opens($"{next}/dagsorden").Within(Proposals).ShouldSee("Svar ventet 14.11.2026, 7 dage over").ShouldSee("5 dage forsinket");
        await secretary.Ticks("Opfølgning: Ringe til [alle] værter").Ticks("Anbefaling uden svar: Køb hos de små").Presses("Tilføj valgte")
            .ShouldSee("er tilføjet dagsordenen");

        await secretary.Opens($"{next}/punkter/{await Last("Opfølgning: Ringe til [alle] værter")}")
            .ShouldSee("Ringe til [alle] værter Opfølgningspunktet kommer fra").ShouldSee("Tidligere behandlet");
        await secretary.Opens($"{next}/dagsorden").Within(Proposals).ShouldNotSee("Køb hos de små").ShouldNotSee("Ringe til");
    }

    [Fact]
    public async Task The_approval_of_minutes_is_ticked_by_itself_and_stands_first()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Postponed("Møde med referat", "2026-11-18");
        var next = await secretary.MakesMeeting("Møde der godkender", "2027-06-10");
        await secretary.AddsItem(next, "Velkomst");

        await secretary.Opens($"{next}/dagsorden").Within(Proposals).Presses("Tilføj valgte").ShouldSee("1. Godkendelse af referat").ShouldSee("2. Velkomst");
        await secretary.Opens($"{next}/punkter/{await Last("Godkendelse af referat")}").ShouldSee("Rådet godkender referatet af Møde med referat");
    }

    [Fact]
    public async Task Without_a_tick_or_with_a_proposal_that_is_none_nothing_happens()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Postponed("Møde der glippede", "2026-11-12");
        var next = await secretary.MakesMeeting("Møde uden hak", "2027-07-10");

        await portal.ChangesNothing(async () =>
        {
            await secretary.Opens($"{next}/dagsorden");
            foreach (var box in secretary.Page.QuerySelectorAll<IHtmlInputElement>("[name=chosen]")) box.IsChecked = false;
            await secretary.Presses("Tilføj valgte").ShouldSee("Sæt hak ved mindst ét forslag");
            secretary.Page.QuerySelectorAll<IHtmlInputElement>("[name=chosen]").First().Value = "Item-999999";
            foreach (var box in secretary.Page.QuerySelectorAll<IHtmlInputElement>("[name=chosen]")) box.IsChecked = true;
            await secretary.Presses("Tilføj valgte").ShouldSee("Forslagene har ændret sig");
        });
    }

    [Fact]
    public async Task The_task_list_leads_to_the_proposals()
    {
        var secretary = await portal.Visitor("sekretariat");

        await secretary.Opens("/moeder").ShouldSee("Forslag fra tidligere møder (");
    }

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<int> Last(string title) =>
        portal.Ask((PortalDb db) => db.AgendaItems.Where(item => item.Title == title).OrderByDescending(item => item.Id).Select(item => item.Id).FirstAsync(Cancel));
}
