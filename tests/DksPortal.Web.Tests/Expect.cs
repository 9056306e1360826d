namespace DksPortal.Web.Tests;

/// <summary>Expectations that name everything which breaks them.</summary>
internal static class Expect
{
    /// <summary>Fails with a line for each thing found.</summary>
    public static void None(IEnumerable<string> found, string what)
    {
        var lines = found.Distinct().Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0) Assert.Fail($"{what} ({lines.Count}):{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
    }
}
