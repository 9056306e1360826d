using DksPortal.Domain;
using DksPortal.Domain.Indicators;
using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Indicators.Municipalities;

/// <summary>Where Copenhagen's answers are kept.</summary>
public sealed class CopenhagenDesk(PortalDb db, Survey survey, CurrentUser me, PortalClock clock)
{
    /// <summary>The first year that can be answered for: the survey's own.</summary>
    public const int FirstYear = 2015;

    /// <summary>The last year that can be answered for.</summary>
    public int LastYear => clock.Today.Year;

    /// <summary>The questions, in order.</summary>
    public async Task<IReadOnlyList<SurveyQuestion>> QuestionsAsync() => SurveyQuestion.Of(await survey.TablesAsync());

    /// <summary>What is needed around the form.</summary>
    public async Task<CopenhagenPage> PageAsync(CancellationToken cancel) => new(
        await QuestionsAsync(),
        await db.SurveyAnswers.Select(answer => answer.Year).Distinct().OrderByDescending(year => year).ToListAsync(cancel),
        await db.Enterprises.CountAsync(one => one.IsListed && one.IsSocialEconomy, cancel),
        await db.Enterprises.CountAsync(one => one.IsListed && one.IsSocialEconomy && one.InNationalRegister == true, cancel));

    /// <summary>The form of a year, as it stands.</summary>
    public async Task<CopenhagenForm> FormAsync(int year, CancellationToken cancel)
    {
        var answers = await db.SurveyAnswers.AsNoTracking().Where(answer => answer.Year == year).ToListAsync(cancel);
        var form = new CopenhagenForm { Year = year, ReadYear = year, Version = VersionOf(answers) };
        foreach (var question in await QuestionsAsync())
        {
            var mine = answers.Where(answer => IsTo(question, answer)).ToList();
            var note = answers.Where(answer => answer.Table == question.Table.Number).Select(answer => answer.Note).FirstOrDefault(one => one is not null);
            form.Lines.Add(new SurveyLine
            {
                Row = mine.Select(answer => answer.Row).FirstOrDefault(),
                Rows = [.. mine.Select(answer => answer.Row)],
                Number = mine.Select(answer => answer.Number).FirstOrDefault(),
                Note = question.IsFirst ? note : null,
            });
        }

        return form;
    }

    /// <summary>Saves a year's answers: an answer that is gone is removed, one that stays keeps its history.</summary>
    /// <exception cref="DbUpdateConcurrencyException">When somebody else saved answers for that year meanwhile.</exception>
    public async Task SaveAsync(CopenhagenForm form, CancellationToken cancel)
    {
        var year = form.Year!.Value;
        var answers = await db.SurveyAnswers.Where(answer => answer.Year == year).ToListAsync(cancel);
        if (VersionOf(answers) != (form.ReadYear == year ? form.Version : 0)) throw new DbUpdateConcurrencyException();
        string? note = null;
        foreach (var (question, line) in (await QuestionsAsync()).Zip(form.Lines))
        {
            if (question.IsFirst) note = Cleaned.Text(line.Note);
            var given = question.Given(line);
            db.RemoveRange(answers.Where(answer => IsTo(question, answer) && given.All(one => one.Row != answer.Row)));
            foreach (var (row, number) in given)
            {
                var answer = answers.Find(one => IsTo(question, one) && one.Row == row)
                    ?? db.Add(new SurveyAnswer(question.Table.Number, row, year, question.Column.Key)).Entity;
                if (answer.Id == 0 || answer.Number != number || answer.Note != note) answer.Tell(number, note, me.PersonId, clock.UtcNow);
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Where what was typed and what is saved differ, table by table.</summary>
    public async Task<IReadOnlyList<FormConflict>> ConflictsAsync(CopenhagenForm typed, CopenhagenForm saved) =>
    [
        .. (await QuestionsAsync()).Zip(typed.Lines, saved.Lines).GroupBy(one => one.First.Table.Number).Select(table => new FormConflict(
            $"Survey{table.Key}",
            string.Join("; ", table.Select(one => Say(one.First, one.Second))),
            string.Join("; ", table.Select(one => Say(one.First, one.Third))))).Where(line => line.Typed != line.Saved),
    ];

    private static string Say(SurveyQuestion question, SurveyLine line) =>
        question.Say(line) + (question.IsFirst && Cleaned.Text(line.Note) is { } note ? $" ({note})" : "");

    private static bool IsTo(SurveyQuestion question, SurveyAnswer answer) => answer.Table == question.Table.Number && answer.Column == question.Column.Key;

    /// <summary>A number that changes with the answers; 0 while there are none.</summary>
    private static int VersionOf(IEnumerable<SurveyAnswer> answers) =>
        answers.OrderBy(answer => answer.Id).Aggregate(0, (sum, answer) => unchecked((((sum * 31) + answer.Id) * 31) + answer.Version));
}

/// <summary>What stands around the form.</summary>
/// <param name="Questions">The questions, in order.</param>
/// <param name="Years">The years answered for, the latest first.</param>
/// <param name="Listed">How many social enterprises the directory has now.</param>
/// <param name="Registered">How many of them are in the national register.</param>
public sealed record CopenhagenPage(IReadOnlyList<SurveyQuestion> Questions, IReadOnlyList<int> Years, int Listed, int Registered);
