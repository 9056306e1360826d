using System.Text.RegularExpressions;
using DksPortal.Domain;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Tests.Localisation;

/// <summary>The text keys that the source speaks of, read from the source itself.</summary>
internal sealed partial class KeysInSource
{
    private static readonly Type[] Enums =
        [.. typeof(Entity).Assembly.GetTypes().Concat(typeof(PortalDb).Assembly.GetTypes()).Where(type => type.IsEnum)];

    private static readonly HashSet<string> Subjects = [.. Texts.All("da").Keys.Select(key => key.Split('.')[0])];

    private readonly string[] sources =
        [.. Directory.EnumerateFiles(Repository.At("src"), "*.cs*", SearchOption.AllDirectories).Where(IsSource).Select(Code)];

    /// <summary>Keys that stand where nothing but a key can stand, and whatever else looks like a key.</summary>
    public IEnumerable<string> Demanded => sources.SelectMany(source => Asked().Matches(source)).Select(match => match.Groups[1].Value)
        .Concat(Literals.Where(literal => Subjects.Contains(literal.Split('.')[0]) && literal.Contains('.') && !Texts.Has($"{literal}.One")))
        .Concat(sources.SelectMany(source => Counted().Matches(source)).SelectMany(match => OneAndMany(match.Groups[1].Value)));

    /// <summary>Every literal, each counted thing's two forms, and the words of every enum.</summary>
    public HashSet<string> Mentioned => [.. Literals, .. Literals.SelectMany(OneAndMany), .. Enums.SelectMany(EnumKeys), .. Enums.Select(type => $"{type.Name}.None")];

    /// <summary>Literals with holes, as patterns: <c>Meeting.CannotNow.{step}.{Status}</c>.</summary>
    public List<Regex> Patterns => [.. sources.SelectMany(source => Interpolated().Matches(source)).Select(match => match.Groups[1].Value).Distinct()
        .Select(literal => new Regex($"^{Hole().Replace(literal, "[A-Za-z0-9]+").Replace(".[", "\\.[", StringComparison.Ordinal)}$"))];

    /// <summary>The keys of the words of each enum that has any.</summary>
    public static IEnumerable<string> OfEnums => Enums.Where(type => EnumKeys(type).Any(Texts.Has)).SelectMany(EnumKeys);

    private IEnumerable<string> Literals => sources.SelectMany(source => Literal().Matches(source)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> OneAndMany(string key) => [$"{key}.One", $"{key}.Many"];

    private static IEnumerable<string> EnumKeys(Type type) => Enum.GetNames(type).Where(name => name != "None").Select(name => $"{type.Name}.{name}");

    private static string Code(string file) =>
        string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static bool IsSource(string file) =>
        Path.GetExtension(file) is ".cs" or ".cshtml" && !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "Migrations");

    [GeneratedRegex("""(?:(?:\bT|\btexts)\[|(?:\bTell|\bRefuse|\.Required|\bnew RuleViolation|\bWithMessage)\(|RuleViolation\.Unless\([^"\n]*)"([A-Za-z0-9.]+)"[\],)]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""\.Count\("([A-Z][A-Za-z0-9.]+)",""")]
    private static partial Regex Counted();

    [GeneratedRegex("""(?<!\$)"([A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex("""\$"([A-Z][A-Za-z0-9]*\.[A-Za-z0-9.]*\{[^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Interpolated();

    [GeneratedRegex("""\{[^}]*\}""")]
    private static partial Regex Hole();
}
