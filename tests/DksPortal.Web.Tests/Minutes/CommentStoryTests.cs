using DksPortal.Web.Tests.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>Members remark on minutes in review, and the secretariat answers.</summary>
public sealed class CommentStoryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Item = "1. Ejerskifte";

    [Fact]
    public async Task A_member_comments_and_approval_waits_for_the_answer()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med bemærkninger");

        await member.Remarks(meeting, Item, "Hus Forbis indlæg mangler.");

        await portal.Visitor("medlem2").Opens($"{meeting}/referat").ShouldSee("Hus Forbis indlæg mangler.").ShouldSee("Mangler svar").ShouldNotSeeButton("Indarbejd");
        await colleague.Opens($"{meeting}/referat").ShouldSee("1 bemærkning mangler svar").ShouldNotSeeButton("Godkend referat");
        await colleague.Within("Svar til Maja Fuglebjerg om 1. Ejerskifte").Presses("Afvis").ShouldSee("Skriv i svaret, hvorfor bemærkningen ikke indarbejdes");
        await colleague.Within("Svar til Maja Fuglebjerg om 1. Ejerskifte").Writes("Svar", "Indlægget kom først efter mødet.").Presses("Afvis").ShouldSee("Bemærkningen er afvist med dit svar");

        await member.Opens($"{meeting}/referat").ShouldSee("Ikke indarbejdet").ShouldSee("Indlægget kom først efter mødet.");
        await colleague.Approves(meeting);
    }

    [Fact]
    public async Task A_proposed_wording_is_taken_in_with_one_press_and_the_change_is_shown()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med ny ordlyd");

        await member.Opens($"{meeting}/referat").Within(Item)
            .Writes("Din bemærkning", "Det var et flertal.").Writes("Passage", "Rådet siger ja").Writes("Forslag til ny ordlyd", "Et flertal siger ja")
            .Presses("Send bemærkning").ShouldSee("Din bemærkning er sendt");
        await colleague.Opens($"{meeting}/referat").Presses("Indarbejd").ShouldSee("Bemærkningen er indarbejdet")
            .ShouldSee("[fjernet: Rådet] [tilføjet: Et flertal] siger ja til ejerskifte.").ShouldSeeButton("Godkend referat");

        await member.Opens($"{meeting}/referat").ShouldSee("Et flertal siger ja til ejerskifte.");
    }

    [Fact]
    public async Task The_text_can_be_changed_in_the_same_act()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med rettet tekst");
        await member.Remarks(meeting, Item, "Drøftelsen mangler.");

        await secretary.Opens($"{meeting}/referat").Within("Svar til Maja Fuglebjerg om 1. Ejerskifte")
            .Writes("Drøftelse", "Ejerskifte blev drøftet.").Presses("Indarbejd").ShouldSee("Bemærkningen er indarbejdet");

        await member.Opens($"{meeting}/referat").ShouldSee("[tilføjet: Ejerskifte blev drøftet.");
        Assert.Contains("Ejerskifte blev drøftet.", await member.ReadsPdf($"{meeting}/referat.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_answer_on_the_same_item_lose_nothing()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med to svar");
        await member.Remarks(meeting, Item, "Første.");
        await (await portal.Visitor("medlem2")).Remarks(meeting, Item, "Anden.");
        await colleague.Opens($"{meeting}/referat");
        await secretary.Opens($"{meeting}/referat").Within("Svar til Maja Fuglebjerg om 1. Ejerskifte").Writes("Drøftelse", "Den ene.").Presses("Indarbejd");

        await colleague.Within("Svar til Maja Fuglebjerg om 1. Ejerskifte").Writes("Svar", "Allerede svaret?").Presses("Indarbejd")
            .ShouldSee("En anden har gemt ændringer").ShouldSee("Dette blev ikke gemt").ShouldSee("Allerede svaret?");
    }

    [Fact]
    public async Task A_wording_whose_passage_is_gone_is_refused_and_the_text_stays()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await InReview(secretary, "Møde med to ordlyde");
        foreach (var (name, wording) in new[] { ("medlem", "Et flertal siger ja"), ("medlem2", "Rådet nikker") })
        {
            await (await portal.Visitor(name)).Opens($"{meeting}/referat").Within(Item)
                .Writes("Din bemærkning", $"Skriv: {wording}").Writes("Passage", "Rådet siger ja").Writes("Forslag til ny ordlyd", wording).Presses("Send bemærkning");
        }

        await colleague.Opens($"{meeting}/referat");
        await secretary.Opens($"{meeting}/referat").Within("Svar til Maja Fuglebjerg om 1. Ejerskifte").Presses("Indarbejd").ShouldSee("Bemærkningen er indarbejdet");

        await colleague.Within("Svar til Jannik Overgaard Friis om 1. Ejerskifte").Writes("Svar", "Gerne").Presses("Indarbejd")
            .ShouldSee("Ordene, som forslaget skal erstatte, står ikke længere i punktet").ShouldFind("Svar", "Gerne").ShouldFind("Konklusion", "Et flertal siger ja til ejerskifte.");
        await colleague.Presses("Indarbejd").ShouldSee("Bemærkningen er indarbejdet");

        await secretary.Opens($"{meeting}/referat").ShouldSee("Et flertal siger ja til ejerskifte.");
    }

    [Fact]
    public async Task A_field_that_was_empty_does_not_wipe_what_another_wrote_in_it()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med tomt felt");
        await member.Remarks(meeting, Item, "Første.");
        await (await portal.Visitor("medlem2")).Remarks(meeting, Item, "Anden.");
        await colleague.Opens($"{meeting}/referat");
        await secretary.Opens($"{meeting}/referat").Within("Svar til Maja Fuglebjerg om 1. Ejerskifte").Writes("Drøftelse", "Den ene.").Presses("Indarbejd");

        await colleague.Within("Svar til Jannik Overgaard Friis om 1. Ejerskifte").Writes("Konklusion", "Rådet siger måske.").Presses("Indarbejd")
            .ShouldSee("En anden har gemt ændringer").ShouldFind("Drøftelse", "Den ene.").ShouldFind("Konklusion", "Rådet siger måske.");
        await colleague.Presses("Indarbejd").ShouldSee("Bemærkningen er indarbejdet");

        await secretary.Opens($"{meeting}/referat").ShouldSee("Den ene.").ShouldSee("Rådet siger måske.");
    }

    [Fact]
    public async Task Members_remark_from_pages_that_are_hours_old()
    {
        await using var slow = new Portal();
        await slow.InitializeAsync();
        var (secretary, member, other) = (await slow.Visitor("sekretariat"), await slow.Visitor("medlem"), await slow.Visitor("medlem2"));
        var meeting = await InReview(secretary, "Møde med gamle sider");
        foreach (var reader in new[] { member, other }) (await reader.Opens($"{meeting}/referat")).Within(Item).Writes("Din bemærkning", "Fra en gammel side");

        foreach (var reader in new[] { member, other })
        {
            slow.Clock.Advance(TimeSpan.FromHours(1));
            await reader.Presses("Send bemærkning").ShouldSee("Din bemærkning er sendt");
        }

        await secretary.Opens($"{meeting}/referat").ShouldSee("2 bemærkninger mangler svar");
    }

    [Fact]
    public async Task A_remark_in_the_moment_of_approval_is_not_passed_over()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med sen bemærkning");
        await portal.Ask(async db =>
        {
            var minutes = await db.Minutes.Include(one => one.Meeting!.Agenda).Include(one => one.Items).Include(one => one.Comments)
                .SingleAsync(one => one.Meeting!.Title == "Møde med sen bemærkning", TestContext.Current.CancellationToken);
            await member.Remarks(meeting, Item, "Vent lidt.");

            minutes.Approve(0, portal.Clock.GetUtcNow().UtcDateTime);

            return await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task The_form_says_what_it_cannot_take()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med dårlige bemærkninger");

        await member.Opens($"{meeting}/referat").Within(Item).Writes("Forslag til ny ordlyd", "Noget andet");
        (await portal.IsRefused(member, "Send bemærkning")).ShouldSeeAt("Din bemærkning", "Skriv din bemærkning")
            .ShouldSeeAt("Passage", "Skriv, hvilke ord den nye ordlyd skal stå i stedet for").ShouldFind("Forslag til ny ordlyd", "Noget andet");

        await member.Opens($"{meeting}/referat").Within(Item).Writes("Din bemærkning", "Nej").Writes("Passage", "Rådet siger nej");
        (await portal.IsRefused(member, "Send bemærkning")).ShouldSeeAt("Passage", "Ordene står ikke i punktet. Kopiér dem fra teksten, som den står nu.")
            .ShouldFind("Din bemærkning", "Nej");
    }

    [Fact]
    public async Task After_the_deadline_the_secretariat_alone_comments()
    {
        var late = new Portal();
        await late.InitializeAsync();
        var meeting = await InReview(await late.Visitor("sekretariat"), "Møde med passeret frist", "2026-11-21");
        late.Clock.Advance(TimeSpan.FromHours(7));
        var member = await late.Visitor("medlem");
        await member.Opens($"{meeting}/referat").Within(Item).Writes("Din bemærkning", "Skrevet for sent");

        late.Clock.Advance(TimeSpan.FromHours(7));

        await (await late.Visitor("medlem2")).Opens($"{meeting}/referat").ShouldNotSeeButton("Send bemærkning").ShouldSee("Fristen for bemærkninger er passeret");
        await member.Presses("Send bemærkning").ShouldSee("Fristen for bemærkninger er passeret").ShouldSee("Skrevet for sent");
        await (await late.Visitor("kollega")).Remarks(meeting, Item, "På vegne af et medlem");
        await late.DisposeAsync();
    }

    [Fact]
    public async Task Comments_are_for_the_council_alone()
    {
        var (secretary, colleague, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"), await portal.Visitor("medlem"));
        var meeting = await InReview(secretary, "Møde med fortrolige bemærkninger");
        await member.Remarks(meeting, Item, "Kun for rådet.");
        await colleague.Opens($"{meeting}/referat").Presses("Indarbejd");
        await colleague.Approves(meeting);
        await colleague.Publishes(meeting);

        await member.Opens($"{meeting}/referat").ShouldSee("Kun for rådet.").ShouldSee("1 bemærkning");
        await portal.Visitor("politiker").Opens($"{meeting}/referat").ShouldSee("Rådet siger ja").ShouldNotSee("Kun for rådet.");
        await portal.Visitor().Opens($"{meeting}/referat").ShouldSee("Rådet siger ja").ShouldNotSee("Kun for rådet.");
        Assert.DoesNotContain("Kun for rådet.", await member.ReadsPdf($"{meeting}/referat.pdf"), StringComparison.Ordinal);
    }

    private static async Task<string> InReview(Visitor secretary, string title, string deadline = "2026-12-05")
    {
        var meeting = await secretary.HasConvened(title);
        await secretary.WritesConclusion(meeting, Item, "Rådet siger ja til ejerskifte.");
        await secretary.Opens($"{meeting}/referat").Writes("Frist", deadline).Presses("Send til bemærkninger").ShouldSee("er sendt til bemærkninger");
        return meeting;
    }
}
