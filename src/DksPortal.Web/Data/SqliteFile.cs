using Microsoft.Data.Sqlite;

namespace DksPortal.Web.Data;

/// <summary>Where a SQLite database lies.</summary>
internal static class SqliteFile
{
    /// <summary>
    /// The connection with its file's full path. A relative one is held against the top of the checkout, when the portal
    /// runs from one, or else against the portal's own folder: never against wherever it happened to be started from.
    /// </summary>
    public static string Locate(string connection, string contentRoot)
    {
        var settings = new SqliteConnectionStringBuilder(connection);
        if (settings.DataSource is "" or ":memory:") return connection;
        settings.DataSource = Path.GetFullPath(settings.DataSource, Checkout(contentRoot) ?? contentRoot);
        return settings.ConnectionString;
    }

    /// <summary>Makes the folder that the file shall lie in.</summary>
    public static void MakeFolder(string connection)
    {
        if (Path.GetDirectoryName(new SqliteConnectionStringBuilder(connection).DataSource) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
    }

    private static string? Checkout(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "DksPortal.sln"))) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
