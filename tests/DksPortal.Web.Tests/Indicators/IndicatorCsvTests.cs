using System.Text;
using DksPortal.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Indicators;

/// <summary>An indicator's figures in a spreadsheet.</summary>
public sealed class IndicatorCsvTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task It_holds_the_figures_and_how_many_they_are_known_from()
    {
        var id = await portal.Ask(db => db.Indicators.Where(one => one.Name == "Ansatte i udsatte positioner").Select(one => one.Id).SingleAsync(TestContext.Current.CancellationToken));
        var file = await portal.Visitor().Downloads($"/indikatorer/{id}.csv");

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        var lines = Encoding.UTF8.GetString(file[3..]).Split("\r\n");
        Assert.Equal("Årstal;Ansatte i udsatte positioner (personer);Fleksjob;Småjob;Fritidsjob;Virksomhedspraktik;Fra ledighed;Har indberettet;Godkendte virksomheder;Heraf demo;Kilde", lines[0]);
        Assert.StartsWith("2025;222;125;22;75;", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(";14;14;222;Virksomhedsregistret og virksomhedernes egne tal, opgjort 21.11.2026", lines[1], StringComparison.Ordinal);
        Assert.Equal("", lines[^1]);
        var then = Encoding.UTF8.GetString(await portal.Visitor().InEnglish().Downloads($"/indikatorer/{id}.csv?dato=2026-11-20"));
        Assert.StartsWith("\uFEFFYear;Employees in vulnerable positions (people);", then, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_measured_by_hand_has_its_days_sources_and_remarks()
    {
        var (id, _) = await portal.Ask(db => IndicatorSample.InAsync(db, TestContext.Current.CancellationToken));
        var text = Encoding.UTF8.GetString(await portal.Visitor().Downloads($"/indikatorer/{id}.csv"));
        Assert.Contains("01.10.2026;45,25;Rundspørge;118 svar\r\n01.10.2025;36,5;Rundspørge;\r\n", text, StringComparison.Ordinal);
    }
}
