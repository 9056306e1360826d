using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Tests.Enterprises;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Measuring;

/// <summary>Much data, written past the portal, so that there is something to measure.</summary>
internal static class MeasuredData
{
    private const string LongText =
        "Rådet drøftede, hvordan kommunens mindre indkøb kan gøres lettere at finde for virksomheder med få ansatte. Flere medlemmer pegede på, at frister og krav er forskellige fra forvaltning til forvaltning. ";

    /// <summary>Two thousand meetings like the convened one, each with its agenda and its invitations.</summary>
    public static void AddMeetings(string file) => Run(file,
        $"""
         CREATE TEMP TABLE Made AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT i FROM n;
         {Copy(file, "Meetings", "Id = 3", "Id", "3 + 1000 + i", "Slug", "'m-' || i", "Start", "datetime(t.Start, '-' || i || ' days')")}
         {Copy(file, "AgendaItems", "MeetingId = 3", "Id", "NULL", "MeetingId", "3 + 1000 + i")}
         {Copy(file, "Invitations", "MeetingId = 3", "Id", "NULL", "MeetingId", "3 + 1000 + i")}
         """);

    /// <summary>20 terms, 200 meetings, 5,000 action items, 2,000 themes, 1,000 initiatives and what hangs on them, and 200,000 entries of the log.</summary>
    public static async Task AddMuchToFollow(string file)
    {
        await using (var db = new SqlitePortalDb(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite($"Data Source={file};Pooling=False").Options, CurrentUser.Named("Måling"), TimeProvider.System))
        {
            await new MuchToFollow(db, Amounts.OfAGeneration, DateTime.UtcNow).AddAsync(TestContext.Current.CancellationToken);
        }

        Run(file,
            $"""
             CREATE TEMP TABLE Made AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT i FROM n;
             {Copy(file, "AuditEntries", "Id = (SELECT min(Id) FROM AuditEntries)", "Id", "NULL")}
             """);
    }

    /// <summary>So many enterprises in the directory.</summary>
    public static async Task AddEnterprises(string file, int count)
    {
        await using var db = new SqlitePortalDb(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite($"Data Source={file};Pooling=False").Options, CurrentUser.Named("Måling"), TimeProvider.System);
        await db.AddEnterprises(count, DateTime.UtcNow, TestContext.Current.CancellationToken);
    }

    /// <summary>Makes the published minutes so long that they fill about twenty pages.</summary>
    public static void LengthenMinutes(string file) =>
        Run(file, $"UPDATE ItemMinutes SET Discussion = '{string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat(LongText, 4)), 9))}'");

    private static string Copy(string file, string table, string which, params string[] changes)
    {
        var made = changes.Chunk(2).ToDictionary(change => change[0], change => change[1]);
        var columns = Ask(file, $"SELECT name FROM pragma_table_info('{table}')");
        return $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", columns.Select(column => made.GetValueOrDefault(column, $"t.{column}")))} FROM {table} t, Made WHERE t.{which};";
    }

    private static List<string> Ask(string file, string sql)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        return found;
    }

    private static void Run(string file, string sql)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
