using DksPortal.Web.Tests.Meetings;
using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>Who may read minutes, from the first draft to publication.</summary>
public sealed class MinutesVisibilityTests(Portal portal) : IClassFixture<Portal>
{
    private const string Conclusion = "Rådet anbefaler én indgang for alle.";

    [Fact]
    public async Task Members_read_them_from_review_on_and_others_when_they_are_published()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var (member, politician) = (await portal.Visitor("medlem"), await portal.Visitor("politiker"));
        var meeting = await secretary.HasConvened("Møde med referat");
        var item = await secretary.AddressOf(meeting, "1. Ejerskifte");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", Conclusion);

        await Hidden(member, meeting, item);
        await Hidden(politician, meeting, item);

        await secretary.SendsForReview(meeting);
        await Shown(member, meeting, item);
        await Hidden(politician, meeting, item);

        await colleague.Opens($"{meeting}/referat").Presses("Godkend referat");
        await Shown(member, meeting, item);
        await Hidden(politician, meeting, item);
        await Hidden(portal.Visitor(), meeting, item);

        await colleague.Publishes(meeting);
        await Shown(politician, meeting, item);
        await Shown(portal.Visitor(), meeting, item);
    }

    [Fact]
    public async Task A_draft_that_was_reopened_is_hidden_from_members_again()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        var meeting = await secretary.HasConvened("Møde med genåbnet referat");
        var item = await secretary.AddressOf(meeting, "1. Ejerskifte");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", Conclusion);
        await secretary.SendsForReview(meeting);
        await Shown(member, meeting, item);

        await secretary.Opens($"{meeting}/referat").Presses("Genåbn som kladde").ShouldSee("Referatet er en kladde igen");

        await Hidden(member, meeting, item);
    }

    [Theory]
    [InlineData(Who.Public, false)]
    [InlineData(Who.Politician, false)]
    [InlineData(Who.Member, true)]
    public async Task Who_was_there_is_told_by_name_to_members_and_in_numbers_to_others(Who who, bool byName)
    {
        // Was there, and is named nowhere else.
        const string Present = "Bo Ternstrup";
        var visitor = await portal.Visitor(who);

        await visitor.Opens("/moeder/2026-1/referat").ShouldSee("Fremmøde").ShouldSee("19 af 22");

        Assert.Equal(byName, visitor.Source.Contains(Present, StringComparison.Ordinal));
        Assert.Equal(byName, (await visitor.ReadsPdf("/moeder/2026-1/referat.pdf")).Contains(Present, StringComparison.Ordinal));
        await visitor.Opens("/moeder/2026-1/invitationer");
        if (byName) visitor.ShouldBeThere().ShouldSee(Present);
        else visitor.ShouldNotSee(Present);
    }

    private static async Task Hidden(Visitor reader, string meeting, string item)
    {
        await reader.Opens($"{meeting}/referat").ShouldBeNotFound();
        await reader.Opens($"{meeting}/referat.pdf").ShouldBeNotFound();
        await reader.Opens(item).ShouldSee("1. Ejerskifte").ShouldNotSee(Conclusion).ShouldNotSee("Tiltrådt");
        await reader.Opens(meeting).ShouldSee("1. Ejerskifte").ShouldNotSee("Tiltrådt").ShouldNotSeeLink("Referat som PDF");
    }

    private static async Task Shown(Visitor reader, string meeting, string item)
    {
        await reader.Opens($"{meeting}/referat").ShouldSee(Conclusion);
        Assert.Contains(Conclusion, await reader.ReadsPdf($"{meeting}/referat.pdf"), StringComparison.Ordinal);
        await reader.Opens(item).ShouldSee(Conclusion).ShouldSee("Tiltrådt");
        await reader.Opens(meeting).ShouldSee("Tiltrådt").ShouldSeeLink("Referat som PDF");
    }
}
