using System.Text;
using System.Text.Unicode;
using DksPortal.Domain;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>
/// Reads tables of text as Danish and other programs write them: UTF-8 with or without its mark, or Windows-1252; parted by
/// semicolon, comma or tab; with quotes around what holds any of these.
/// </summary>
internal static class CsvReader
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The rows in which anything is written.</summary>
    /// <exception cref="RuleViolation"><c>EnterpriseImport.TooManyLines</c>, <c>EnterpriseImport.QuoteOpen</c>.</exception>
    public static IEnumerable<SheetRow> Read(byte[] bytes)
    {
        var text = (Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows).GetString(bytes).TrimStart('\uFEFF');
        var (separator, cells, cell) = (Separator(text), new List<string>(), new StringBuilder());
        var (line, begins, isQuoted, isBlank) = (1, 1, false, true);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '\n') line++;
            if (isQuoted)
            {
                if (sign == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
                {
                    isQuoted = false;
                    continue;
                }

                if (sign == '"') at++;
                cell.Append(sign);
                isBlank &= char.IsWhiteSpace(sign);
            }
            else if (sign == '"' && isBlank)
            {
                cell.Clear();
                isQuoted = true;
            }
            else if (sign == separator)
            {
                cells.Add(Taken(cell));
                isBlank = true;
            }
            else if (sign is '\n' || (sign is '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                cells.Add(Taken(cell));
                if (new SheetRow(begins, cells) is { IsEmpty: false } row) yield return row;
                (cells, begins, isBlank) = ([], line, true);
            }
            else if (sign != '\r')
            {
                cell.Append(sign);
                isBlank &= char.IsWhiteSpace(sign);
            }
        }

        RuleViolation.Unless(!isQuoted, "EnterpriseImport.QuoteOpen", begins);
        cells.Add(Taken(cell));
        if (new SheetRow(begins, cells) is { IsEmpty: false } last) yield return last;
    }

    private static string Taken(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }

    /// <summary>What stands most often in the first line, outside quotes; the semicolon, as Danes part their tables, when none does.</summary>
    private static char Separator(string text)
    {
        var (counts, isQuoted) = (new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 }, false);
        foreach (var sign in text.TrimStart().TakeWhile(sign => isQuoted || sign is not ('\r' or '\n')))
        {
            if (sign == '"') isQuoted = !isQuoted;
            else if (!isQuoted && counts.TryGetValue(sign, out var count)) counts[sign] = count + 1;
        }

        return counts.MaxBy(pair => pair.Value).Key;
    }
}
