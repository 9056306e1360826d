using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>What keeps minutes from approval, in words, and what stands afterwards.</summary>
public sealed class ApprovalStoryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_item_without_outcome_is_named_in_place_of_the_button()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.HasConvened("Møde uden resultat");
        await secretary.SendsForReview(meeting);

        await colleague.Opens($"{meeting}/referat").ShouldNotSeeButton("Godkend referat")
            .ShouldSee("Alle punkter til orientering, drøftelse og beslutning skal have et resultat først 1. Ejerskifte");
    }

    [Fact]
    public async Task Approved_minutes_are_not_written_in_again()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.HasConvened("Møde med godkendt referat");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Rådet siger ja.");
        var late = await portal.Visitor("admin");
        await late.Opens($"{meeting}/moedetilstand");
        late.Within("1. Ejerskifte").Writes("Konklusion", "Rådet siger nej.");
        await secretary.SendsForReview(meeting);
        await colleague.Opens($"{meeting}/referat").Presses("Godkend referat").ShouldSee("Referatet er godkendt").ShouldNotSeeButton("Genåbn som kladde");

        await late.Presses("Gem").ShouldSee("Referatet er ikke længere en kladde");

        await secretary.Opens($"{meeting}/referat").ShouldSee("Rådet siger ja.");
        await secretary.Opens($"{meeting}/moedetilstand").ShouldNotSeeButton("Gem");
    }

    [Fact]
    public async Task Sending_the_minutes_makes_the_meeting_held()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde der glemtes afholdt");

        await secretary.SendsForReview(meeting);

        await secretary.Opens(meeting).ShouldNotSeeButton("Mødet er afholdt").ShouldNotSeeLink("Aflys møde");
    }
}
