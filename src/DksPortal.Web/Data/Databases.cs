using DksPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Data;

/// <summary>The portal on SQLite: for trying out and for tests.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options, CurrentUser user, TimeProvider clock) : PortalDb(options, user, clock)
{
    protected override string NoLongerThan(string column, int length) => $"length(\"{column}\") <= {length}";
}

/// <summary>The portal on SQL Server: for production.</summary>
public sealed class SqlServerPortalDb(DbContextOptions<SqlServerPortalDb> options, CurrentUser user, TimeProvider clock) : PortalDb(options, user, clock)
{
    // LEN leaves trailing spaces out; DATALENGTH counts bytes, two for each UTF-16 unit.
    protected override string NoLongerThan(string column, int length) => $"DATALENGTH([{column}]) <= {length * 2}";
}
