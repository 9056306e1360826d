using System.Buffers;
using System.Text;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>An empty list with all its columns, or one with enterprises in it: what it writes can be read back.</summary>
public static class ImportTemplate
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\";,\t\r\n");

    /// <summary>UTF-8 with its mark, semicolons, lines that end as Windows ends them: as Danish sheets open it.</summary>
    public static byte[] Write(IEnumerable<EnterpriseProfile> enterprises)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, ImportColumns.All.Select(column => column.Name));
        foreach (var one in enterprises) Line(text, ImportColumns.All.Select(column => column.Of(one) ?? ""));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    /// <summary>Quoted where it must be; what a sheet would take for a formula begins with a mark.</summary>
    private static string Cell(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
