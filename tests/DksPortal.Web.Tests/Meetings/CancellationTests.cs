namespace DksPortal.Web.Tests.Meetings;

/// <summary>Calling a meeting off.</summary>
public sealed class CancellationTests(Portal portal) : IClassFixture<Portal>
{
    private const string Reason = "Forpersonen er blevet syg, og rådet finder en ny dag.";

    [Fact]
    public async Task Those_invited_and_the_public_read_why()
    {
        var (secretary, member) = (await portal.Visitor("sekretariat"), await portal.Visitor("medlem"));
        var meeting = await secretary.HasConvened("Møde der aflyses");
        await member.Opens("/").ShouldNotSee("Møde der aflyses er aflyst").ShouldNotSee(Reason);

        await secretary.Opens(meeting).Follows("Aflys møde").ShouldSee("22 inviterede får at vide, at mødet er aflyst")
            .Writes("Begrundelse", Reason).Presses("Aflys møde").ShouldSee("Mødet er aflyst");

        await member.Opens("/").ShouldSee(Reason).Follows("Møde der aflyses er aflyst").ShouldSee(Reason).ShouldNotSeeButton("Jeg kommer");
        await portal.Visitor().Opens(meeting).ShouldSee("Mødet er aflyst").ShouldSee(Reason);
        await secretary.Opens(meeting).ShouldNotSeeLink("Aflys møde").ShouldNotSeeLink("Tilføj punkt").ShouldNotSeeButton("Mødet er afholdt");
    }

    [Fact]
    public async Task One_that_was_never_convened_stays_unknown_outside()
    {
        var secretary = await portal.Visitor("sekretariat");
        var meeting = await secretary.MakesMeeting("Møde der blev ved tanken");

        await secretary.Opens(meeting).Follows("Aflys møde").ShouldSee("så ingen får besked").Writes("Begrundelse", Reason).Presses("Aflys møde");

        await portal.Visitor("politiker").Opens(meeting).ShouldSee(Reason);
        await portal.Visitor().Opens(meeting).ShouldBeNotFound();
    }
}
