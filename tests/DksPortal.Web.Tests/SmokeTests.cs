namespace DksPortal.Web.Tests;

public sealed class SmokeTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Ready()
    {
        var v = await portal.Visitor().Opens("/health/ready");
        Assert.Equal(System.Net.HttpStatusCode.OK, v.Status);
        Assert.True(await portal.Ask(db => Task.FromResult(db.Meetings.Count())) > 2);
    }
}
