using System.Text.Json;
using System.Text.Json.Serialization;

namespace DksPortal.Web.Data.Seeding;

/// <summary>Reads the files in <c>seeds/</c>, beside the program or where the source lies.</summary>
internal static class SeedFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The records of <c>reference/terms</c> and the like, in order.</summary>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(string name, CancellationToken cancel)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "seeds", $"{name}.json"));
        return await JsonSerializer.DeserializeAsync<List<T>>(file, Options, cancel) ?? [];
    }
}
