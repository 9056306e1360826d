using System.Globalization;
using System.Text;
using DksPortal.Domain.Meetings;

namespace DksPortal.Web.Features.Meetings.Calendar;

/// <summary>One event by RFC 5545: the same UID for ever, a higher SEQUENCE for each change, cancelled when the meeting is.</summary>
public sealed class CalendarEntry(Meeting meeting, Uri portal, DateTime now)
{
    /// <summary>Octets of a line before it is folded (RFC 5545 §3.1).</summary>
    private const int LineOctets = 75;

    /// <summary>The whole calendar object, lines ended by CR LF.</summary>
    public override string ToString()
    {
        var address = new Uri(portal, $"/moeder/{meeting.Slug}");
        var lines = new List<string>
        {
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//DksPortal//DA",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            $"UID:moede-{meeting.Slug}@{portal.Host}",
            $"SEQUENCE:{meeting.CalendarSequence.ToString(CultureInfo.InvariantCulture)}",
            $"DTSTAMP:{Moment(now)}",
            $"DTSTART:{Moment(meeting.Start)}",
            $"DTEND:{Moment(meeting.End)}",
            $"SUMMARY:{Escaped(meeting.Title)}",
            $"STATUS:{(meeting.Status == MeetingStatus.Cancelled ? "CANCELLED" : meeting.Status == MeetingStatus.Planned ? "TENTATIVE" : "CONFIRMED")}",
            $"URL:{address}",
        };
        if (meeting.Place is { } place) lines.Add($"LOCATION:{Escaped(place)}");
        if (meeting.CancelReason is { } reason) lines.Add($"DESCRIPTION:{Escaped(reason)}");
        lines.AddRange(["END:VEVENT", "END:VCALENDAR"]);
        return string.Concat(lines.Select(Folded));
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
