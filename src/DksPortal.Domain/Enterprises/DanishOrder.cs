using System.Text;

namespace DksPortal.Domain.Enterprises;

/// <summary>The order in which Danish lists stand: æ, ø and å come last, and aa is å.</summary>
public static class DanishOrder
{
    /// <summary>The most characters of a key.</summary>
    public const int Longest = 2 * TextLimits.Line;

    /// <summary>A key whose order, character by character, is the Danish order of the name.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        var composed = name.ToLowerInvariant().Replace("aa", "å", StringComparison.Ordinal);
        foreach (var letter in composed)
        {
            key.Append(letter switch
            {
                'æ' or 'ä' => "{a",
                'ø' or 'ö' => "{b",
                'å' => "{c",
                'ü' => "y",
                'é' or 'è' or 'ê' => "e",
                _ when char.IsLetterOrDigit(letter) => letter.ToString(),
                _ => " ",
            });
        }

        var whole = string.Join(' ', key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return whole.Length <= Longest ? whole : whole[..Longest];
    }
}
