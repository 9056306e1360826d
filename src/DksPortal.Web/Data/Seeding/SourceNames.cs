namespace DksPortal.Web.Data.Seeding;

/// <summary>The source documents by the names that a reader knows them by.</summary>
internal sealed class SourceNames(IReadOnlyDictionary<string, string> names)
{
    private sealed record Source(string Key, string Name) : ISeed;

    public static async Task<SourceNames> ReadAsync(CancellationToken cancel) => new(
        (await SeedFiles.ReadAsync<Source>("reference/sources", cancel)).ToDictionary(source => source.Key, source => source.Name));

    /// <summary>The documents that a record names by their numbers: <c>001, 002</c>.</summary>
    public string Name(string numbers) => string.Join("; ", numbers.Split(", ").Select(number => names.GetValueOrDefault(number, number)));
}
