using DksPortal.Web.Features.Indicators.Municipalities;

namespace DksPortal.Web.Tests.Indicators.Municipalities;

/// <summary>The report's tables as they are kept: figures as printed, and no sum that is wrong without a word of it.</summary>
public sealed class SurveyTests
{
    private static readonly Survey Survey = new();

    [Fact]
    public async Task All_fifteen_tables_are_there()
    {
        var tables = await Survey.TablesAsync();

        Assert.Equal(Enumerable.Range(1, 15), tables.Select(table => table.Number));
        Assert.Equal(Survey.Municipalities, tables[0].Rows.Count);
        Assert.Equal(Survey.Municipalities, tables[14].Rows.Count);
        Assert.All(tables, table => Assert.All(table.Columns, column => Assert.Equal(table.Rows.Count, column.Counts.Count)));
    }

    [Fact]
    public async Task Totals_equal_the_sums_of_their_parts_where_the_answers_exclude_each_other()
    {
        var columns = (await Survey.TablesAsync()).Where(table => table.Kind is SurveyKind.ByMunicipality or SurveyKind.OneAnswer).SelectMany(table => table.Columns).ToList();

        Assert.Equal(20, columns.Count);
        Assert.All(columns, column => Assert.Equal(column.Total, column.Counts.Sum()));
        Assert.All((await Survey.TablesAsync()).Where(table => table.Kind == SurveyKind.OneAnswer).SelectMany(table => table.Columns), column => Assert.Equal(Survey.Municipalities, column.Total));
        Assert.Equal([76, 22, 29, 58], (await Survey.TablesAsync())[0].Columns.Select(column => column.Total));
    }

    [Fact]
    public async Task Where_each_gives_several_answers_17_gave_58()
    {
        var several = Assert.Single(await Survey.TablesAsync(), table => table.Kind == SurveyKind.SeveralAnswers);

        Assert.Equal((2, 58, 17), (several.Number, several.Columns[0].Counts.Sum(), several.Columns[0].Total));
        Assert.Contains("58", several.Remarks[0].Da, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_printed_and_cannot_be_bears_a_remark()
    {
        var table = (await Survey.TablesAsync())[0];
        var (all, registered, founded) = (table.Columns[0].Counts, table.Columns[1].Counts, table.Columns[2].Counts);

        var odd = table.Rows.Where((_, row) => registered[row] > all[row] || founded[row] > all[row]).Select(row => row.Name.Da).ToList();

        Assert.Equal(["Albertslund"], odd);
        Assert.Contains(table.Remarks, remark => remark.Da.Contains("Albertslund", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_word_stands_in_both_languages_and_every_key_once()
    {
        foreach (var table in await Survey.TablesAsync())
        {
            var words = table.Rows.SelectMany(row => new[] { row.Name, row.Meaning }).Concat(table.Columns.SelectMany(column => new[] { column.Name, column.Ask }))
                .Concat(table.Remarks).Concat([table.Title, table.Question]).OfType<SurveyWords>().ToList();
            Assert.All(words, word => Assert.False(string.IsNullOrWhiteSpace(word.Da) || string.IsNullOrWhiteSpace(word.En)));
            Assert.Equal(table.Rows.Count, table.Rows.Select(row => row.Key).Distinct().Count());
            Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Key).Distinct().Count());
            Assert.All(table.Rows, row => Assert.InRange(row.Key.Length, 1, Domain.TextLimits.Code));
        }
    }
}
