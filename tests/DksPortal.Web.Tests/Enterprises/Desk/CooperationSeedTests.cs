using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Enterprises.Desk;

/// <summary>The annex of the 17 municipalities as organisations, each once, and nothing damaged.</summary>
public sealed class CooperationSeedTests(Portal portal) : IClassFixture<Portal>
{
    private const string Source = "Erfaringer fra 17 kommuners arbejde med socialøkonomiske virksomheder, december 2015";

    private static readonly Dictionary<string, int> ByMunicipality = new()
    {
        ["Frederikshavn"] = 3,
        ["Vejle"] = 9,
        ["Randers"] = 1,
        ["Silkeborg"] = 9,
        ["Kolding"] = 20,
        ["Jammerbugt"] = 6,
        ["Roskilde"] = 4,
        ["Albertslund"] = 1,
        ["Næstved"] = 5,
        ["Favrskov"] = 3,
        ["Skive"] = 3,
        ["Slagelse"] = 3,
        ["Horsens"] = 1,
        ["Skanderborg"] = 4,
    };

    [Fact]
    public async Task Each_municipality_names_as_many_as_the_annex_prints_whole()
    {
        var told = await Told();
        Assert.Equal(
            ByMunicipality.OrderBy(one => one.Key, StringComparer.Ordinal),
            told.Where(one => one.Text.StartsWith("Samarbejder med ", StringComparison.Ordinal)).GroupBy(one => one.Text["Samarbejder med ".Length..^" Kommune".Length])
                .Select(group => KeyValuePair.Create(group.Key, group.Count())).OrderBy(one => one.Key, StringComparer.Ordinal));
        Assert.Equal(67, told.Select(one => one.Name).Distinct().Count());
        Assert.Equal(["Ligger ikke i Albertslund"], told.Where(one => one.Name == "Grennessminde" && !one.Text.StartsWith("Samarbejder", StringComparison.Ordinal)).Select(one => one.Text));
    }

    [Fact]
    public async Task Nothing_damaged_is_among_them()
    {
        var names = (await Told()).Select(one => one.Name).ToHashSet();
        Assert.DoesNotContain("ApS", names);
        Assert.DoesNotContain("Specialister", names);
        Assert.DoesNotContain("Stiftelsen", names);
        Assert.All(names, name => Assert.True(name.Length > 3 && char.IsLetterOrDigit(name[0]) && !name.EndsWith('-'), name));
    }

    private Task<List<(string Name, string Text)>> Told() => portal.Ask(async db =>
        (await db.Organisations.Include(one => one.Remarks).Where(one => one.Remarks.Any(told => told.Source == Source)).ToListAsync(TestContext.Current.CancellationToken))
            .SelectMany(one => one.Remarks.Where(told => told.Source == Source), (one, told) => (one.Name, told.Text)).ToList());
}
