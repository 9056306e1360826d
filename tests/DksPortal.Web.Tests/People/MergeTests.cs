namespace DksPortal.Web.Tests.People;

public sealed class MergeTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Two_records_of_one_organisation_become_one_that_bears_both_names_and_keeps_the_people()
    {
        var secretary = await portal.Visitor("sekretariat");
        var stays = await Make(secretary, "Amager Bageri");
        var goes = await Make(secretary, "Bageriet på Amager");
        await secretary.Opens("/personer/ny").Writes("Navn", "Inge Mølgaard").Writes("Organisation 1", "Bageriet på Amager").Presses("Gem");

        await secretary.Opens(stays).Follows("Læg sammen").Chooses("Læg sammen med", "Bageriet på Amager");
        await secretary.Sends((AngleSharp.Html.Dom.IHtmlFormElement)secretary.Page.QuerySelector("main form")!);
        await secretary.ShouldSee("1 person").Presses("Læg sammen")
            .ShouldSee("Bageriet på Amager er lagt sammen med Amager Bageri").ShouldSeeLink("Inge Mølgaard");

        await secretary.Opens(goes).ShouldBeNotFound();
        await secretary.Opens("/organisationer?q=Bageriet").ShouldSee("1 organisation fundet").ShouldSeeLink("Amager Bageri");
    }

    [Fact]
    public async Task Two_with_a_CVR_number_each_stay_two()
    {
        var secretary = await portal.Visitor("sekretariat");
        var one = await Make(secretary, "Valby Snedkeri", "64942212");
        var other = await Make(secretary, "Valby Tømrer", "10000009");

        await portal.ChangesNothing(async () => await secretary.Opens($"{one}/sammenlaegning?med={other.Split('/')[^1]}")
            .ShouldSee("De to har hvert sit CVR-nummer og er derfor to organisationer.").ShouldNotSeeButton("Læg sammen"));
    }

    [Fact]
    public async Task A_record_that_was_changed_meanwhile_is_looked_at_again()
    {
        var secretary = await portal.Visitor("sekretariat");
        var stays = await Make(secretary, "Brønshøj Keramik");
        var goes = await Make(secretary, "Keramikken i Brønshøj");
        await secretary.Opens($"{stays}/sammenlaegning?med={goes.Split('/')[^1]}");
        await (await portal.Visitor("kollega")).Opens(goes).Follows("Rediger").Chooses("Type", "Forening").Presses("Gem");

        await portal.ChangesNothing(async () => await secretary.Presses("Læg sammen").ShouldSee("Siden var ændret, siden du åbnede den."));
        await secretary.Presses("Læg sammen").ShouldSee("Keramikken i Brønshøj er lagt sammen med Brønshøj Keramik");
    }

    private static async Task<string> Make(Visitor secretary, string name, string cvr = "") =>
        (await secretary.Opens("/organisationer/ny").Writes("Navn", name).Chooses("Type", "Virksomhed").Writes("CVR-nummer", cvr).Presses("Gem")
            .ShouldSee("Organisationen er gemt")).Address;
}
