using DksPortal.Domain.Council;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Meetings;

/// <summary>What somebody invited has answered.</summary>
public enum InvitationAnswer
{
    /// <summary>Mangler svar.</summary>
    None,
    /// <summary>Kommer.</summary>
    Yes,
    /// <summary>Kommer ikke.</summary>
    No,
    /// <summary>Måske.</summary>
    Maybe,
    /// <summary>Sender suppleant.</summary>
    Substitute,
}

/// <summary>Who came.</summary>
public enum Attendance
{
    /// <summary>Fraværende.</summary>
    Absent,
    /// <summary>Til stede.</summary>
    Present,
    /// <summary>Suppleanten var til stede.</summary>
    SubstitutePresent,
}

/// <summary>Somebody invited to a meeting: the answer, and whether the person came (fremmøde).</summary>
public sealed class Invitation : Entity
{
    private Invitation() { }

    internal Invitation(Person person, Membership? membership)
    {
        (Person, PersonId) = (person, person.Id);
        (Membership, MembershipId) = (membership, membership?.Id);
    }

    /// <summary>The meeting.</summary>
    public int MeetingId { get; private set; }

    /// <summary>Who is invited.</summary>
    public int PersonId { get; private set; }

    /// <summary>Who is invited.</summary>
    public Person? Person { get; private set; }

    /// <summary>As which member; null for a guest.</summary>
    public int? MembershipId { get; private set; }

    /// <summary>As which member; null for a guest.</summary>
    public Membership? Membership { get; private set; }

    /// <summary>The answer.</summary>
    public InvitationAnswer Answer { get; private set; }

    /// <summary>Who comes in place of the member, when that is told.</summary>
    public string? SubstituteName { get; private set; }

    /// <summary>When the answer was given, UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The person who gave it, perhaps on behalf of the one invited.</summary>
    public int? AnsweredById { get; private set; }

    /// <summary>Whether the person came.</summary>
    public Attendance Attendance { get; private set; }

    /// <summary>Whether the person is invited as a guest and not as a member.</summary>
    public bool IsGuest => MembershipId is null && Membership is null;

    /// <inheritdoc/>
    public override string Path => $"Meeting/{MeetingId}/Invitation/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Person?.Name ?? "";

    /// <summary>Answers, or changes the answer; without a name the member's own substitute is meant.</summary>
    /// <exception cref="RuleViolation"><c>Invitation.AnswerMissing</c>, <c>Invitation.GuestHasNoSubstitute</c>, <c>Text.TooLong</c>.</exception>
    public void Reply(InvitationAnswer answer, string? substitute, int by, DateTime now)
    {
        RuleViolation.Unless(answer != InvitationAnswer.None && Enum.IsDefined(answer), "Invitation.AnswerMissing");
        RuleViolation.Unless(answer != InvitationAnswer.Substitute || !IsGuest, "Invitation.GuestHasNoSubstitute");
        var coming = answer == InvitationAnswer.Substitute ? Cleaned.OptionalLine(substitute) ?? Membership?.Substitute?.Name : null;
        (Answer, SubstituteName, AnsweredById, AnsweredAt) = (answer, coming, by, now);
    }

    /// <summary>Ticks whether the person, or the substitute named, came.</summary>
    /// <exception cref="RuleViolation"><c>Invitation.GuestHasNoSubstitute</c>, <c>Text.TooLong</c>.</exception>
    public void Came(Attendance attendance, string? substitute)
    {
        RuleViolation.Unless(attendance != Attendance.SubstitutePresent || !IsGuest, "Invitation.GuestHasNoSubstitute");
        (SubstituteName, Attendance) = (Cleaned.Optional(Cleaned.Line(substitute)) ?? SubstituteName, attendance);
    }
}
