using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes;

/// <summary>Who bears which initials while minutes are written, and after.</summary>
public sealed class SpeakersTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Initials_that_nobody_bears_are_named_and_a_speaker_is_added_with_one_click()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med en gæstetaler");
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Ejerskifte").Writes("Drøftelse", "QÅX: Det går godt.").Presses("Gem");

        await secretary.Opens($"{meeting}/moedetilstand").ShouldSee("Ingen i mødet har disse initialer").ShouldSee("QÅX");
        await secretary.Within("QÅX").ShouldFind("Initialer", "QÅX").Writes("Navn", "Signe Ålborg").Writes("Organisation", "Værket").Presses("Tilføj taler").ShouldSee("QÅX står nu for Signe Ålborg");

        secretary.ShouldNotSee("Ingen i mødet har disse initialer");
        await secretary.Opens($"{meeting}/referat").ShouldSee("Signe Ålborg (QÅX): Det går godt.").ShouldSee("Signe Ålborg, Værket");
        await secretary.Opens(await secretary.AddressOf($"{meeting}/referat", "1. Ejerskifte")).ShouldSee("Signe Ålborg (QÅX): Det går godt.");
    }

    [Fact]
    public async Task A_speaker_is_changed_and_removed()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med taler der rettes");
        await secretary.Opens($"{meeting}/moedetilstand/talere").Within("Ny taler").Writes("Initialer", "QÅX").Writes("Navn", "Signe Ålborg").Presses("Tilføj taler");

        await secretary.Opens($"{meeting}/moedetilstand/talere").Within("QÅX").Writes("Navn", "Signe Aalborg").Presses("Gem").ShouldSee("QÅX står nu for Signe Aalborg");
        await secretary.Within("Ny taler").Writes("Initialer", "qåx").Writes("Navn", "En anden").Presses("Tilføj taler").ShouldSee("En anden i mødet har initialerne qåx");
        await secretary.Opens($"{meeting}/moedetilstand/talere").Presses("Fjern QÅX").ShouldSee("Ingen har længere initialerne QÅX");
    }

    [Fact]
    public async Task A_speaker_has_initials_and_a_name()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med taler uden navn");
        await secretary.Opens($"{meeting}/moedetilstand/talere").Within("Ny taler").Writes("Organisation", "Værket");

        await portal.ChangesNothing(() => secretary.Presses("Tilføj taler").ShouldSee("Skriv talerens initialer").ShouldFind("Organisation", "Værket"));
    }

    [Fact]
    public async Task Those_who_speak_in_published_minutes_are_named_for_everybody() =>
        await portal.Visitor().Opens("/moeder/2026-1/referat").ShouldSee("(KHB):").ShouldSee("Initialer").ShouldNotSee("KHB: ");
}
