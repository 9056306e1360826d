namespace DksPortal.Domain.Indicators;

/// <summary>
/// Copenhagen's answer to a question that 17 municipalities were asked in November 2015: which row of a table it stands
/// in for a year, or, where the table counts, how many.
/// </summary>
public sealed class SurveyAnswer : Entity
{
    private SurveyAnswer() => Row = "";

    /// <summary>An answer for a year.</summary>
    /// <param name="table">The number of the table in the report, 1 to 14.</param>
    /// <param name="row">The key of the row.</param>
    /// <param name="year">The calendar year that it holds for.</param>
    /// <param name="column">The key of the column, where the table has several; else empty.</param>
    public SurveyAnswer(int table, string row, int year, string column) : this() => (Table, Row, Year, Column) = (table, row, year, column);

    /// <summary>The number of the table in the report.</summary>
    public int Table { get; private set; }

    /// <summary>The key of the row.</summary>
    public string Row { get; private set; }

    /// <summary>The key of the column, where the table has several; else empty.</summary>
    public string Column { get; private set; } = "";

    /// <summary>The calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>How many, where the table counts; null where the answer is the row itself.</summary>
    public int? Number { get; private set; }

    /// <summary>Where it is known from, or why.</summary>
    public string? Note { get; private set; }

    /// <summary>Who answered.</summary>
    public int? ById { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"SurveyAnswer/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => $"{Table} · {Year}";

    /// <summary>Tells the answer.</summary>
    /// <exception cref="RuleViolation"><c>Survey.NumberImpossible</c>, <c>Text.TooLong</c>.</exception>
    public void Tell(int? number, string? note, int? by, DateTime now)
    {
        RuleViolation.Unless(number is null or (>= 0 and <= 100_000), "Survey.NumberImpossible");
        (Number, Note, ById, At) = (number, Cleaned.Optional(note, TextLimits.Remark), by, now);
    }
}
