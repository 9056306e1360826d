using DksPortal.Web.Data;
using DksPortal.Web.Data.Audit;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DksPortal.Web.Tests.Data;

/// <summary>A migration is done or not done, wherever the process is killed; and the SQLite that it leaves is the model's.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void Every_migration_is_one_transaction()
    {
        using var db = Open();
        var (known, sql, models) = (db.GetService<IMigrationsAssembly>(), db.GetService<IMigrationsSqlGenerator>(), db.GetService<IModelRuntimeInitializer>());

        Assert.Equal([], from migration in known.Migrations
                         let made = known.CreateMigration(migration.Value, db.Database.ProviderName!)
                         from command in sql.Generate(made.UpOperations, models.Initialize(made.TargetModel))
                         where command.TransactionSuppressed
                         select $"{migration.Key}: {command.CommandText}");
    }

    [Fact]
    public async Task The_migrated_database_keeps_every_reference_and_every_maximum()
    {
        await using var db = Open();
        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);
        var model = db.GetService<IDesignTimeModel>().Model;

        var references = await db.Database.SqlQueryRaw<string>(
            """SELECT kept.name || '.' || reference."from" || ' to ' || reference."table" || ' ' || reference.on_delete AS Value FROM sqlite_master AS kept, pragma_foreign_key_list(kept.name) AS reference WHERE kept.type = 'table'""")
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).Select(Words).Order(), references.Order());

        var tables = string.Concat(await db.Database.SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([], model.GetEntityTypes().SelectMany(entity => entity.GetCheckConstraints())
            .Where(check => !tables.Contains($"\"{check.Name}\" CHECK ({check.Sql})", StringComparison.Ordinal)).Select(check => check.Name));
    }

    [Fact]
    public async Task What_the_log_told_before_its_changes_stood_in_their_entry_is_still_told()
    {
        await using var db = Open();
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("Enterprises", TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO AuditEntries (Id, At, Who, Act, Thing, Path, Name) VALUES (1, '2026-11-01', 'Karen', 'Changed', 'Seat', 'Seat/1/', 'Plads'), (2, '2026-11-02', 'Karen', 'Removed', 'Seat', 'Seat/1/', 'Plads');
            INSERT INTO AuditChanges (AuditEntryId, Field, "From", "To") VALUES (1, 'Title', 'Før »"', 'Efter\n'), (1, 'Place', NULL, '𝄞');
            """, TestContext.Current.CancellationToken);
        AuditChange[] told = [new("Title", "Før »\"", "Efter\\n"), new("Place", null, "𝄞")];

        await migrator.MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([told, []], (await db.AuditEntries.OrderBy(entry => entry.Id).ToListAsync(TestContext.Current.CancellationToken)).Select(entry => entry.Changes));

        await migrator.MigrateAsync("Enterprises", TestContext.Current.CancellationToken);
        Assert.Equal(["Title Før »\"", "Place "], await db.Database.SqlQueryRaw<string>("""SELECT Field || ' ' || COALESCE("From", '') AS Value FROM AuditChanges ORDER BY Id""").ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_two_enterprises_had_one_organisation_the_one_that_bears_its_number_keeps_it()
    {
        await using var db = Open();
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("AuditChangesInEntries", TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Organisations (Id, Name, NameKey, Kind, Cvr, Version) VALUES (1, 'Med nummer', 'med nummer', 'Enterprise', '24256790', 1), (2, 'Uden nummer', 'uden nummer', 'Enterprise', NULL, 1);
            INSERT INTO Enterprises (Id, Cvr, OrganisationId, IsListed, ApprovedAt, ConfirmedAt, ChangedAt, SortKey, Version, Name, IsDemocratic, IsCooperative, IsSocialEconomy, ShowsContactName, ShowsEmail, ShowsTelephone, IsAdProtected, Origins, IsDemo)
            SELECT column1, column2, column3, 1, '2026-11-01', '2026-11-01', '2026-11-01', '', 1, column2, 0, 0, 0, 0, 0, 0, 0, '', 0
            FROM (VALUES (1, '13748136', 1), (2, '24256790', 1), (3, '13585628', 2), (4, '22756214', 2), (5, '11617034', NULL));
            """, TestContext.Current.CancellationToken);

        await migrator.MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([(2, 1), (3, 2)], (await db.Enterprises.Where(one => one.OrganisationId != null).OrderBy(one => one.Id).Select(one => new { one.Id, one.OrganisationId }).ToListAsync(TestContext.Current.CancellationToken))
            .Select(one => (one.Id, one.OrganisationId!.Value)));
    }

    [Fact]
    public async Task Who_reads_a_new_database_waits_for_no_writer()
    {
        await using var db = Open();
        await DatabaseSetup.MigrateAsync(db, TestContext.Current.CancellationToken);

        Assert.Equal(["wal"], await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => File.Delete(file);

    private static string Words(IForeignKey key) =>
        $"{key.DeclaringEntityType.GetTableName()}.{key.Properties.Single().GetColumnName()} to {key.PrincipalEntityType.GetTableName()} {(key.DeleteBehavior == DeleteBehavior.Cascade ? "CASCADE" : "RESTRICT")}";

    private SqlitePortalDb Open() => new(
        new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite($"Data Source={file};Pooling=False").Options, new CurrentUser(), TimeProvider.System);
}
