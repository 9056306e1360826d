using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>How the answers to a question are counted.</summary>
public enum SurveyKind
{
    /// <summary>Numbers for each municipality.</summary>
    ByMunicipality,
    /// <summary>Each municipality gave one answer.</summary>
    OneAnswer,
    /// <summary>Each municipality gave as many answers as it would.</summary>
    SeveralAnswers,
    /// <summary>Told in words.</summary>
    Words,
}

/// <summary>The same in both languages.</summary>
public sealed record SurveyWords(string Da, string En)
{
    /// <summary>In the reader's language.</summary>
    public override string ToString() => Texts.IsEnglish ? En : Da;
}

/// <summary>An answer that could be given, or a municipality.</summary>
/// <param name="Key">Never changes: what Copenhagen answered is stored by it.</param>
/// <param name="Name">The answer in short.</param>
/// <param name="Meaning">What it stands for, where that is told.</param>
public sealed record SurveyRow(string Key, SurveyWords Name, SurveyWords? Meaning = null);

/// <summary>A column of numbers, one for each row.</summary>
/// <param name="Key">Never changes; empty where the table has one column alone.</param>
/// <param name="Name">What is counted.</param>
/// <param name="Counts">The numbers as they are printed, row by row.</param>
/// <param name="Total">The total as it is printed; where each may give several answers, how many answered.</param>
/// <param name="Ask">What Copenhagen is asked, where that is worded otherwise.</param>
/// <param name="Asked">False for a column that tells of the project's own course.</param>
public sealed record SurveyColumn(string Key, SurveyWords Name, IReadOnlyList<int> Counts, int Total, SurveyWords? Ask = null, bool Asked = true);

/// <summary>One of the report's tables, figures as they are printed, words shortened into our own.</summary>
/// <param name="Number">Its number in the report, 1 to 15.</param>
/// <param name="Kind">How its answers are counted.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">The answers, or the municipalities.</param>
/// <param name="Columns">The numbers; none where it is told in words.</param>
/// <param name="Remarks">Where the report's own figures disagree, and how to read them.</param>
public sealed record SurveyTable(
    int Number, SurveyKind Kind, SurveyWords Title, SurveyWords Question,
    IReadOnlyList<SurveyRow> Rows, IReadOnlyList<SurveyColumn> Columns, IReadOnlyList<SurveyWords> Remarks)
{
    /// <summary>The row under which Copenhagen's numbers are stored where the rows are municipalities.</summary>
    public const string Copenhagen = "koebenhavn";

    /// <summary>The columns that Copenhagen is asked for.</summary>
    public IEnumerable<SurveyColumn> Asked => Columns.Where(column => column.Asked);

    /// <summary>The place on the page.</summary>
    public string Anchor => $"tabel-{Number}";

    /// <summary>The row of that key; null when there is none.</summary>
    public SurveyRow? Row(string? key) => Rows.FirstOrDefault(row => row.Key == key);
}
