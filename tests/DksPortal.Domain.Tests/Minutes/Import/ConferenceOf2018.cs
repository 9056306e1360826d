namespace DksPortal.Domain.Tests.Minutes.Import;

/// <summary>The minutes of the conference of 2018, which lie beside the checkout where the portal is made.</summary>
internal static class ConferenceOf2018
{
    /// <summary>The text; the test is skipped where it is not there.</summary>
    public static string Text()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "DksPortal.sln"))) folder = Path.GetDirectoryName(folder);
        var file = Places(folder).FirstOrDefault(File.Exists);
        Assert.SkipWhen(file is null, "The minutes of 2018 are not here.");
        return File.ReadAllText(file!);
    }

    private static IEnumerable<string> Places(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder)) yield return Path.Combine(folder, "shared", "seeds", "004_43c1f85b1c188b32.txt");
        if (Environment.GetEnvironmentVariable("DKS_SEEDS") is { } seeds) yield return Path.Combine(seeds, "004_43c1f85b1c188b32.txt");
    }
}
