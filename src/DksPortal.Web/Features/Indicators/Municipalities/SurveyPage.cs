using System.Globalization;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>What Copenhagen answered to one question in one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Rows">The answers that were chosen; none where the answer is a number.</param>
/// <param name="Number">How many, where that was asked.</param>
/// <param name="Note">Where it is known from, or why.</param>
public sealed record CopenhagenAnswer(int Year, IReadOnlyList<SurveyRow> Rows, int? Number, string? Note)
{
    /// <summary>The answer in words.</summary>
    public string Words => Number?.ToString("#,0", CultureInfo.CurrentCulture) ?? string.Join(", ", Rows.Select(row => $"{row.Name}"));
}

/// <summary>A column of a table with what Copenhagen answered, the latest year first.</summary>
public sealed record SurveyView(SurveyTable Table, SurveyColumn Column, IReadOnlyList<CopenhagenAnswer> Answers)
{
    /// <summary>The latest answer; null while there is none.</summary>
    public CopenhagenAnswer? Latest => Answers.Count > 0 ? Answers[0] : null;

    /// <summary>Whether that row is Copenhagen's latest answer.</summary>
    public bool IsCopenhagens(SurveyRow row) => Latest?.Rows.Contains(row) == true;
}

/// <summary>A table with its columns.</summary>
public sealed record SurveySection(SurveyTable Table, IReadOnlyList<SurveyView> Views)
{
    /// <summary>What Copenhagen has answered of it.</summary>
    public IEnumerable<SurveyView> Answered => Views.Where(view => view.Latest is not null);

    /// <summary>The latest year in which Copenhagen answered any of it; null when it never did.</summary>
    public int? Year => Views.Max(view => view.Latest?.Year);
}

/// <summary>Reads the tables with Copenhagen's answers.</summary>
public sealed class SurveyReader(PortalDb db, Survey survey)
{
    /// <summary>All tables.</summary>
    public async Task<IReadOnlyList<SurveySection>> ReadAsync(CancellationToken cancel)
    {
        var answers = (await db.SurveyAnswers.AsNoTracking().ToListAsync(cancel)).ToLookup(answer => (answer.Table, answer.Column));
        return [.. (await survey.TablesAsync()).Select(table => new SurveySection(
            table, [.. table.Columns.Select(column => new SurveyView(table, column, Of(table, answers[(table.Number, column.Key)])))]))];
    }

    private static IReadOnlyList<CopenhagenAnswer> Of(SurveyTable table, IEnumerable<SurveyAnswer> answers) =>
    [
        .. answers.GroupBy(answer => answer.Year).OrderByDescending(year => year.Key).Select(year => new CopenhagenAnswer(
            year.Key, [.. table.Rows.Where(row => year.Any(answer => answer.Row == row.Key))],
            year.First().Number, year.Select(answer => answer.Note).FirstOrDefault(note => note is not null))),
    ];
}
