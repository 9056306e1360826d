namespace DksPortal.Web.Tests.Forms;

/// <summary>What people and programs send that nobody hoped for.</summary>
internal static class NastyInput
{
    /// <summary>Texts by what is wrong with them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["nothing"] = "",
        ["spaces"] = " \t ",
        ["far too long"] = new('x', 200_000),
        ["control characters"] = "a\u0000b\u0007c\u001Bd\uFFFE",
        ["half an emoji"] = "a\uD83Db",
        ["right to left"] = "\u202Eשלום עולם\u202C",
        ["emoji"] = "👩🏽‍🤝‍👨🏼🏳️‍🌈 æøå",
        ["script"] = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
        ["a day that never was"] = "2027-02-30",
        ["a day out of reach"] = "9999-12-31",
        ["a number out of reach"] = "99999999999999999999",
        ["less than nothing"] = "-1",
        ["SQL"] = "'; DROP TABLE Meetings; --",
    };

    /// <summary>A text of ten million characters.</summary>
    public static string TenMegabytes => new('x', 10_000_000);
}
