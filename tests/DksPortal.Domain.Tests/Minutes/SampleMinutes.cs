using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.People;
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

    /// <summary>A member of the council.</summary>
    public static readonly Person Member = new Person("Maja Fuglebjerg").As(7);

    /// <summary>A member remarks something on the first item, in time.</summary>
    public static MinutesComment Remarked(this MeetingMinutes minutes, Remark remark) =>
        minutes.Comment(minutes.Meeting!.Agenda[0], remark, Member, false, Today, Now);

    /// <summary>The secretary publishes the minutes.</summary>
    public static MeetingMinutes Publishes(this MeetingMinutes minutes)
    {
        minutes.Publish(Secretary, Now);
        return minutes;
    }

    /// <summary>Somebody who may takes the step.</summary>
    public static void Take(this MeetingMinutes minutes, MinutesStep step)
    {
        if (step == MinutesStep.SendForReview) minutes.Send();
        else if (step == MinutesStep.Reopen) minutes.Reopen(Colleague);
        else if (step == MinutesStep.Approve) minutes.Approve(Colleague, Now);
        else minutes.Publish(Colleague, Now);
    }

    /// <summary>The secretary sends the minutes, with a fortnight for remarks.</summary>
    public static void Send(this MeetingMinutes minutes) => minutes.SendForReview(Secretary, Today.AddDays(14), Today, Now);
}
