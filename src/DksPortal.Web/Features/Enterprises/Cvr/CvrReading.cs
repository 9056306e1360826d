using System.Globalization;
using System.Text.Json;
using DksPortal.Domain;

namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>
/// Reads what the distribution service answers. It tells what is newest under <c>virksomhedMetadata</c>; where that is empty,
/// the lists of all that ever was (<c>navne</c>) are read.
/// </summary>
internal static class CvrReading
{
    private static readonly string[] Living = ["NORMAL", "AKTIV"];

    /// <exception cref="FormatException">The answer is none of this service, or not of the number that was asked for.</exception>
    public static CvrAnswer Read(JsonElement answer, string cvr)
    {
        if (At(answer, "hits", "hits") is not { ValueKind: JsonValueKind.Array } hits) throw new FormatException("it answered without hits");
        if (hits.GetArrayLength() == 0) return new CvrAnswer(CvrOutcome.NotFound);
        if (At(hits[0], "_source", "Vrvirksomhed") is not { ValueKind: JsonValueKind.Object } told) throw new FormatException("it answered without Vrvirksomhed");
        // A number is told as a number, without its first zeros.
        if (Text(told, "cvrNummer")?.PadLeft(cvr.Length, '0') != cvr) throw new FormatException("it answered for another number");
        // Nobody is taken to be open to advertising because the service did not say.
        if (At(told, "reklamebeskyttet") is not { ValueKind: JsonValueKind.True or JsonValueKind.False } isProtected) throw new FormatException("it answered without reklamebeskyttet");
        return new CvrAnswer(CvrOutcome.Found, new CvrEnterprise(
            Text(told, "virksomhedMetadata", "nyesteNavn", "navn") ?? LatestName(told),
            CvrWords.FormOf(Text(told, "virksomhedMetadata", "nyesteVirksomhedsform", "kortBeskrivelse"), Text(told, "virksomhedMetadata", "nyesteVirksomhedsform", "langBeskrivelse")),
            Founded(told),
            Street(told),
            Text(told, "virksomhedMetadata", "nyesteBeliggenhedsadresse", "postnummer") is { Length: 4 } code && code.All(char.IsAsciiDigit) ? code : null,
            Text(told, "virksomhedMetadata", "nyesteBeliggenhedsadresse", "postdistrikt"),
            CvrWords.SectorOf(Text(told, "virksomhedMetadata", "nyesteHovedbranche", "branchekode")),
            Living.Contains(Text(told, "virksomhedMetadata", "sammensatStatus")?.ToUpperInvariant()),
            isProtected.GetBoolean()));
    }

    private static PartialDate? Founded(JsonElement told) =>
        PartialDate.Parse((Text(told, "virksomhedMetadata", "stiftelsesDato") ?? Text(told, "stiftelsesDato"))?.Split('T')[0]);

    private static string? LatestName(JsonElement told) =>
        At(told, "navne") is { ValueKind: JsonValueKind.Array } names && names.GetArrayLength() > 0
            ? Text(names.EnumerateArray().LastOrDefault(name => Text(name, "periode", "gyldigTil") is null, names[names.GetArrayLength() - 1]), "navn")
            : null;

    private static string? Street(JsonElement told)
    {
        if (At(told, "virksomhedMetadata", "nyesteBeliggenhedsadresse") is not { } address || Text(address, "vejnavn") is not { } road) return null;
        var (from, to, floor, door) = (Text(address, "husnummerFra"), Text(address, "husnummerTil"), Text(address, "etage"), Text(address, "sidedoer"));
        var house = from + Text(address, "bogstavFra") + (to is not null && to != from ? $"-{to}{Text(address, "bogstavTil")}" : "");
        var up = floor is null ? "" : $", {floor}.{(door is null ? "" : $" {door}")}";
        return Short($"{road} {house}".Trim() + up);
    }

    private static string? Text(JsonElement from, params string[] path) => At(from, path) switch
    {
        { ValueKind: JsonValueKind.String } text => Short(text.GetString()),
        { ValueKind: JsonValueKind.Number } number => number.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : null,
        _ => null,
    };

    private static JsonElement? At(JsonElement from, params string[] path)
    {
        foreach (var name in path)
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from)) return null;
        }

        return from;
    }

    private static string? Short(string? text) => Cleaned.Line(text) is { } line ? line.Length <= TextLimits.Line ? line : line[..TextLimits.Line] : null;
}
