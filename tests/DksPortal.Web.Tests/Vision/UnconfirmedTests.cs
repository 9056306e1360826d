namespace DksPortal.Web.Tests.Vision;

/// <summary>What nobody has confirmed for half a year waits on the secretariat's front page.</summary>
public sealed class UnconfirmedTests(Portal portal) : IClassFixture<Portal>
{
    private const string Jobs = "Bekræft, hvor langt indsatsen er: Faste job med arbejdstid efter den enkelte";

    [Fact]
    public async Task A_few_stand_by_name_and_many_in_one_line()
    {
        var secretary = await portal.Visitor("sekretariat");
        await secretary.Opens("/").ShouldSee("Ubekræftet siden tirsdag den 6. maj 2025").Follows(Jobs).ShouldSee("Ingen har bekræftet den i seks måneder")
            .Presses("Bekræft").ShouldSee("Indsatsen er bekræftet").ShouldSee("Status er uændret").ShouldSee("Sidst bekræftet 21.11.2026").ShouldNotSee("Ubekræftet siden");
        await secretary.Opens("/").ShouldNotSeeLink(Jobs);
        await portal.Visitor("politiker").Opens("/").ShouldNotSee("Bekræft, hvor langt");

        portal.Clock.Advance(TimeSpan.FromDays(200));

        await (await portal.Visitor("sekretariat")).Opens("/").Follows("Bekræft, hvor langt 14 indsatser er").ShouldSee("14 indsatser");
    }
}
