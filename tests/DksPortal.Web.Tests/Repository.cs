namespace DksPortal.Web.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its top folder.</summary>
    public static readonly string Root = Find();

    /// <summary>The full path of something in it.</summary>
    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DksPortal.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the checkout.");
        return folder;
    }
}
