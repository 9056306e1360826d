using DksPortal.Domain.Enterprises;

namespace DksPortal.Domain.Tests.Enterprises;

/// <summary>Names stand as in a Danish list.</summary>
public sealed class DanishOrderTests
{
    [Fact]
    public void The_three_last_letters_come_last_and_aa_is_one_of_them()
    {
        string[] names = ["Aarstiderne", "Åben Dør", "Andels-kassen", "Ærtebo", "Øens Bageri", "Zoo Café", "Øl & Brød", "andelskassen", "Ängen"];

        Assert.Equal(
            ["Andels-kassen", "andelskassen", "Zoo Café", "Ängen", "Ærtebo", "Øens Bageri", "Øl & Brød", "Åben Dør", "Aarstiderne"],
            names.OrderBy(DanishOrder.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void The_longest_name_has_a_key_that_fits()
    {
        Assert.Equal(DanishOrder.Longest, DanishOrder.Key(new string('å', TextLimits.Line)).Length);
        Assert.Equal("", DanishOrder.Key("&&&"));
    }
}
