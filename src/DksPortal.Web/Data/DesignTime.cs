using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DksPortal.Web.Data;

/// <summary>Makes migrations for SQLite; nothing is connected to.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqlitePortalDb>
{
    public SqlitePortalDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqlitePortalDb>().UseSqlite("Data Source=design.db").Options, new CurrentUser(), TimeProvider.System);
}

/// <summary>Makes migrations for SQL Server; nothing is connected to.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerPortalDb>
{
    public SqlServerPortalDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqlServerPortalDb>().UseSqlServer("Server=design").Options, new CurrentUser(), TimeProvider.System);
}
