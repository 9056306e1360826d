using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace DksPortal.Web.Infrastructure;

/// <summary>
/// Microsoft.Data.Sqlite asks for a newer SQLitePCLRaw than the package source has; the one beside the portal answers
/// (docs/decisions/0002).
/// </summary>
internal static class SqliteAssemblies
{
    // A library's module initializer is what this is: it must run before the first type of SQLitePCLRaw is asked for.
#pragma warning disable CA2255
    [ModuleInitializer]
    internal static void AnswerWithTheOneThatIsThere() => AssemblyLoadContext.Default.Resolving += Resolve;
#pragma warning restore CA2255

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name?.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal) != true) return null;
        var path = Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
