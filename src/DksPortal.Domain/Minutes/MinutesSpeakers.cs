namespace DksPortal.Domain.Minutes;

public sealed partial class MeetingMinutes
{
    /// <summary>
    /// Writes down who bears the initials in the text that were only proposed, before the minutes leave the
    /// secretariat: what changes about people later changes nothing in them.
    /// </summary>
    public void NameSpeakers(MeetingInitials initials) =>
        Meeting!.Keep(initials.SpeakingIn(items.Select(item => item.Discussion)).Where(bearer => !bearer.IsNamed));
}
