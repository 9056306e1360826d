using DksPortal.Web.Tests.Security;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>Who may know of a meeting before it is convened, and of its agenda.</summary>
public sealed class PlannedMeetingTests(Portal portal) : IClassFixture<Portal>
{
    private const string Meeting = $"/moeder/{Samples.Planned}";
    private const string Title = "Forårsmøde i DKS-rådet";
    private const string Item = "Startforløb for demokratiske iværksættere";

    [Theory]
    [InlineData(Who.Public)]
    [InlineData(Who.Enterprise)]
    public async Task Those_outside_do_not_learn_of_it(Who who)
    {
        var visitor = await portal.Visitor(who);

        await visitor.Opens("/moeder").ShouldBeThere().ShouldNotSee(Title);
        await visitor.Opens("/").ShouldNotSee(Title);
        foreach (var page in new[] { Meeting, $"{Meeting}/dagsorden.pdf", $"{Meeting}/kalender.ics", $"{Meeting}/referat" })
        {
            await visitor.Opens(page).ShouldBeNotFound();
        }
    }

    [Theory]
    [InlineData(Who.Politician)]
    [InlineData(Who.Member)]
    public async Task Politicians_and_members_see_that_it_comes_and_not_the_draft_of_its_agenda(Who who)
    {
        var (visitor, secretary) = (await portal.Visitor(who), await portal.Visitor(Who.Secretariat));
        var item = await secretary.AddressOf(Meeting, $"2. {Item}");

        await visitor.Opens(Meeting).ShouldSee(Title).ShouldSee("Dagsordenen kommer, når mødet bliver indkaldt").ShouldNotSee(Item);
        await visitor.Opens(item).ShouldBeNotFound();
        await visitor.Opens($"{Meeting}/dagsorden.pdf").ShouldBeNotFound();
        await visitor.Opens($"{Meeting}/dagsorden").ShouldBeNotFound();
    }
}
