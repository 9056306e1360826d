using DksPortal.Domain.Minutes;
using DksPortal.Domain.Minutes.Import;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Meetings;

public sealed partial class Meeting
{
    /// <summary>
    /// Makes agenda and minutes of a text that was written elsewhere. The meeting was held; items that stand on the
    /// agenda stay before the new ones, and speakers who were named keep their initials.
    /// </summary>
    /// <param name="draft">What was found in the text.</param>
    /// <param name="known">The person of that name, if the portal knows one.</param>
    /// <param name="now">When, UTC.</param>
    /// <returns>The minutes, in draft.</returns>
    /// <exception cref="RuleViolation"><c>Meeting.Over</c> once it is cancelled, <c>Import.NothingFound</c>, <c>Text.TooLong</c>.</exception>
    public MeetingMinutes TakeIn(MinutesDraft draft, Func<string, Person?> known, DateTime now)
    {
        RuleViolation.Unless(Status != MeetingStatus.Cancelled, "Meeting.Over");
        RuleViolation.Unless(draft.Points.Any(), "Import.NothingFound");
        if (Status == MeetingStatus.Planned) WasHeldBefore(now);
        else if (Status == MeetingStatus.Convened) Hold(now);
        var minutes = new MeetingMinutes(this);
        foreach (var found in draft.Items)
        {
            var item = Append(found.Kind, found.Title, found.Minutes, found.Start);
            item.IsPresentedBy([.. found.Presenters.Select(name => (name, known(name)))]);
            if (found.Discussion is not null) minutes.Write(item, found.Discussion, null, null, null);
        }

        Keep(draft.Speakers.Select(speaker => new Bearer(speaker.Initials!, speaker.Name, speaker.Organisation, known(speaker.Name)?.Id, true)));
        if (draft.Figures.Count > 0) Counted(draft.Figures.Select(figure => (figure.Group, figure.Registered, figure.Present)));
        return minutes;
    }
}
