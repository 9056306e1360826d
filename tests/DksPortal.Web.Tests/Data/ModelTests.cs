using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DksPortal.Web.Tests.Data;

/// <summary>What holds for the whole model, on both databases.</summary>
public sealed class ModelTests
{
    public static TheoryData<string> Databases => ["Sqlite", "SqlServer"];

    [Theory, MemberData(nameof(Databases))]
    public void The_migrations_know_the_whole_model(string database)
    {
        using var db = Open(database);
        Assert.False(db.Database.HasPendingModelChanges(), $"Run src/DksPortal.Web/Data/add-migration.sh: {database} lacks a migration.");
    }

    [Theory, MemberData(nameof(Databases))]
    public void Every_text_has_a_maximum_that_the_database_keeps(string database)
    {
        using var db = Open(database);
        var model = DesignModel(db);
        Assert.Equal([], model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => (property.GetProviderClrType() ?? property.ClrType) == typeof(string) && !IsLimited(property))
            .Select(property => $"{property.DeclaringType.ShortName()}.{property.Name}"));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Every_reference_has_an_index(string database)
    {
        using var db = Open(database);
        Assert.Equal([], db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).Where(key => !IsIndexed(key))
            .Select(key => $"{key.DeclaringEntityType.ShortName()}: {string.Join(", ", key.Properties.Select(property => property.Name))}"));
    }

    private static bool IsLimited(IProperty property) => property.GetMaxLength() is > 0
        && property.DeclaringType is IEntityType entity
        && entity.GetCheckConstraints().Any(check => check.Sql.Contains(property.GetColumnName(), StringComparison.Ordinal));

    private static bool IsIndexed(IForeignKey key) =>
        key.DeclaringEntityType.GetIndexes().Select(index => index.Properties).Concat(key.DeclaringEntityType.GetKeys().Select(own => own.Properties))
            .Any(columns => columns.Take(key.Properties.Count).SequenceEqual(key.Properties));

    private static IModel DesignModel(PortalDb db) => ((Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<IServiceProvider>)db).Instance
        .GetService(typeof(IDesignTimeModel)) is IDesignTimeModel design ? design.Model : throw new InvalidOperationException();

    private static PortalDb Open(string database) => database == "Sqlite"
        ? new SqlitePortalDb(new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite("Data Source=unused").Options, new CurrentUser(), TimeProvider.System)
        : new SqlServerPortalDb(new DbContextOptionsBuilder<SqlServerPortalDb>().UseSqlServer("Server=unused").Options, new CurrentUser(), TimeProvider.System);
}
