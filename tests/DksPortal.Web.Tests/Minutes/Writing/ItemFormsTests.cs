using DksPortal.Web.Tests.Meetings;

namespace DksPortal.Web.Tests.Minutes.Writing;

/// <summary>What is taken down beside the text of an item, without script.</summary>
public sealed class ItemFormsTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("1/3", "01.03.2027")]
    [InlineData("om 14 dage", "24.02.2027")]
    [InlineData("12.03.2027", "12.03.2027")]
    [InlineData("2027-03-12", "12.03.2027")]
    public async Task An_action_is_due_when_the_words_say(string typed, string day)
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened($"Møde med frist {typed.Replace('/', ' ')}");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Nyt opfølgningspunkt")
            .Writes("Hvad skal gøres?", "Undersøge klausulerne").Writes("Ansvarlig", "Økonomiforvaltningen").Writes("Frist", typed).Presses("Gem")
            .ShouldSee("Opfølgningspunktet er tilføjet").ShouldSee($"Økonomiforvaltningen · {day}");
    }

    [Fact]
    public async Task A_recommendation_is_made_and_removed()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde der anbefaler");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Ny anbefaling")
            .Writes("Anbefaling", "At sociale klausuler bruges oftere").Chooses("Modtager", "Økonomiudvalget").Presses("Gem")
            .ShouldSee("Anbefalingen er tilføjet").ShouldSee("Til Økonomiudvalget");

        await secretary.Presses("Fjern At sociale klausuler bruges oftere").ShouldSee("Anbefalingen er fjernet").ShouldNotSee("sociale klausuler");
    }

    [Fact]
    public async Task Who_left_for_an_item_stands_in_the_minutes_by_name_for_the_council_alone()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.HasConvened("Møde med en inhabil");
        await secretary.Opens($"{meeting}/moedetilstand").Within("Kom, gik eller ude under punktet")
            .Chooses("Person", "Bo Ternstrup").Chooses("Hvad skete der?", "Inhabil, ude under punktet").Presses("Gem").ShouldSee("Fremmødet ved punktet er gemt");
        await secretary.WritesConclusion(meeting, "1. Ejerskifte", "Enighed");
        await secretary.SendsForReview(meeting);

        await portal.Visitor("medlem").Opens($"{meeting}/referat").ShouldSee("Inhabil, ude under punktet: Bo Ternstrup");
        Assert.Contains("Inhabil, ude under punktet: Bo Ternstrup", await secretary.ReadsPdf($"{meeting}/referat.pdf"), StringComparison.Ordinal);

        await portal.Visitor("kollega").Opens($"{meeting}/referat").Presses("Godkend referat").Follows("Offentliggør referat").Presses("Offentliggør referat");
        await portal.Visitor().Opens($"{meeting}/referat").ShouldSee("Enighed").ShouldNotSee("Inhabil");
    }

    [Fact]
    public async Task Without_script_a_conflict_shows_the_original_beside_both()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        var meeting = await secretary.HasConvened("Møde med tre tekster");
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Ejerskifte").Writes("Drøftelse", "Først").Presses("Gem");
        await colleague.Opens($"{meeting}/moedetilstand");
        await secretary.Opens($"{meeting}/moedetilstand").Within("1. Ejerskifte").Writes("Drøftelse", "Sekretærens").Presses("Gem");

        await colleague.Within("1. Ejerskifte").Writes("Drøftelse", "Kollegaens").Presses("Gem")
            .ShouldSee("Oprindelig tekst").ShouldSee("Drøftelse Kollegaens Sekretærens Først");

        await colleague.Within("1. Ejerskifte").Presses("Gem").ShouldSee("er gemt").ShouldFind("Drøftelse", "Kollegaens");
    }
}
