using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.Minutes;

/// <summary>Minutes as tests begin with them.</summary>
internal static class SampleMinutes
{
    public const int Secretary = 1;

    public const int Colleague = 2;

    public static readonly DateTime Now = SampleMeeting.Now;

    public static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    /// <summary>Minutes of a convened meeting of one item, whose outcome is told, that have come so far.</summary>
    public static MeetingMinutes In(MinutesStatus status)
    {
        var minutes = new MeetingMinutes(SampleMeeting.Convened(AgendaItemKind.Decision));
        minutes.Write(minutes.Meeting!.Agenda[0], "Talt om", "Enighed", Outcome.Agreed, null);
        if (status >= MinutesStatus.InReview) minutes.Send();
        if (status >= MinutesStatus.Approved) minutes.Approve(Colleague, Now);
        if (status >= MinutesStatus.Published) minutes.Publish(Secretary, Now);
        return minutes;
    }

    /// <summary>The secretary sends the minutes, with a fortnight for remarks.</summary>
    public static void Send(this MeetingMinutes minutes) => minutes.SendForReview(Secretary, Today.AddDays(14), Today, Now);
}
