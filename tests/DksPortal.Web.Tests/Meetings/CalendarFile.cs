using System.Text;

namespace DksPortal.Web.Tests.Meetings;

/// <summary>A calendar entry as a calendar reads it (RFC 5545).</summary>
internal sealed class CalendarFile(byte[] file)
{
    private readonly string text = Encoding.UTF8.GetString(file);

    /// <summary>Fetches that of a meeting.</summary>
    public static async Task<CalendarFile> Of(Visitor visitor, string meeting) => new(await visitor.Downloads($"{meeting}/kalender.ics"));

    /// <summary>The lines as they were sent, without their ends.</summary>
    public string[] Lines => text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How often it was changed.</summary>
    public int Sequence => int.Parse(this["SEQUENCE"], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The one value of that name, with folded lines put together again.</summary>
    public string this[string name] => Assert.Single(Unfolded, line => line.StartsWith($"{name}:", StringComparison.Ordinal))[(name.Length + 1)..];

    /// <summary>Fails when a line is ended by anything but CR LF, or is longer than 75 octets (§3.1).</summary>
    public void ShouldKeepToTheRules()
    {
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Lines, line => line.Contains('\n') || line.Contains('\r'));
        Assert.All(Lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
    }

    private string[] Unfolded => text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
