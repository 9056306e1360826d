namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>A question that Copenhagen answers each year: a column of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="IsFirst">Whether it is the table's first.</param>
public sealed record SurveyQuestion(SurveyTable Table, SurveyColumn Column, bool IsFirst)
{
    /// <summary>Whether the answer is a number.</summary>
    public bool IsNumber => Table.Kind == SurveyKind.ByMunicipality;

    /// <summary>Whether there may be several answers.</summary>
    public bool IsSeveral => Table.Kind == SurveyKind.SeveralAnswers;

    /// <summary>The question itself, where a table asks but one; else what this one adds.</summary>
    public SurveyWords Words => Column.Ask ?? (Table.Asked.Count() == 1 ? Table.Question : Column.Name);

    /// <summary>The questions of all tables, in order.</summary>
    public static IReadOnlyList<SurveyQuestion> Of(IEnumerable<SurveyTable> tables) =>
        [.. tables.SelectMany(table => table.Asked.Select((column, index) => new SurveyQuestion(table, column, index == 0)))];

    /// <summary>The answers that a line gives, each with its number where one is asked for.</summary>
    public IReadOnlyList<(string Row, int? Number)> Given(SurveyLine line) => this switch
    {
        { IsNumber: true } => line.Number is { } number ? [(SurveyTable.Copenhagen, number)] : [],
        { IsSeveral: true } => [.. Table.Rows.Where(row => line.Rows.Contains(row.Key)).Select(row => (row.Key, (int?)null))],
        _ => Table.Row(line.Row) is { } row ? [(row.Key, null)] : [],
    };

    /// <summary>Whether the line names answers that were never offered.</summary>
    public bool IsUnknown(SurveyLine line) => !IsNumber
        && (IsSeveral ? line.Rows : [line.Row]).Any(key => !string.IsNullOrEmpty(key) && Table.Row(key) is null);

    /// <summary>What a line says, in words.</summary>
    public string Say(SurveyLine line) =>
        string.Join(", ", Given(line).Select(one => one.Number is { } number ? $"{number}" : $"{Table.Row(one.Row)!.Name}"));
}
