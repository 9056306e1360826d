using DksPortal.Domain.People;

namespace DksPortal.Domain.Council;

/// <summary>Somebody on a seat from one day to another (medlemskab).</summary>
public sealed class Membership : Entity
{
    private Membership() { }

    internal Membership(Person? person, Organisation? organisation, Administration? administration, string? source)
    {
        RuleViolation.Unless(person is not null || organisation is not null || administration is not null, "Membership.NobodyNamed");
        (Person, PersonId) = (person, person?.Id);
        (Organisation, OrganisationId) = (organisation, organisation?.Id);
        (Administration, AdministrationId) = (administration, administration?.Id);
        Source = Cleaned.OptionalLine(source);
    }

    /// <summary>The seat.</summary>
    public int SeatId { get; private set; }

    /// <summary>The seat.</summary>
    public Seat? Seat { get; private set; }

    /// <summary>Who; null while only an organisation is proposed.</summary>
    public int? PersonId { get; private set; }

    /// <summary>Who; null while only an organisation is proposed.</summary>
    public Person? Person { get; private set; }

    /// <summary>The organisation that the person sits for, if any.</summary>
    public int? OrganisationId { get; private set; }

    /// <summary>The organisation that the person sits for, if any.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The administration that the seat is for, if it is for one.</summary>
    public int? AdministrationId { get; private set; }

    /// <summary>The administration that the seat is for, if it is for one.</summary>
    public Administration? Administration { get; private set; }

    /// <summary>Who comes when the member cannot (suppleant).</summary>
    public int? SubstituteId { get; private set; }

    /// <summary>Who comes when the member cannot (suppleant).</summary>
    public Person? Substitute { get; private set; }

    /// <summary>How far it has come.</summary>
    public MembershipStatus Status { get; private set; }

    /// <summary>The first day; null while proposed, or when no source tells.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day; null while it runs, or when no source tells.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The document that names it.</summary>
    public string? Source { get; private set; }

    /// <inheritdoc/>
    public override string Path => $"{Seat?.Path ?? $"Seat/{SeatId}/"}Membership/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Person?.Name ?? Organisation?.Name ?? Administration?.Name ?? "";

    /// <summary>Whether it was held that day, first and last included.</summary>
    public bool IsHeldOn(DateOnly day) => Status != MembershipStatus.Proposed && From <= day && (To is null || day <= To);

    /// <summary>Ends the membership after that day.</summary>
    /// <exception cref="RuleViolation"><c>Membership.NotAppointed</c>, <c>Membership.EndsBeforeItStarts</c>.</exception>
    public void End(DateOnly lastDay)
    {
        RuleViolation.Unless(Status == MembershipStatus.Appointed, "Membership.NotAppointed");
        RuleViolation.Unless(lastDay >= From, "Membership.EndsBeforeItStarts");
        (Status, To) = (MembershipStatus.Ended, lastDay);
    }

    /// <summary>Names who comes when the member cannot, or nobody.</summary>
    /// <exception cref="RuleViolation"><c>Membership.NotAppointed</c>, <c>Membership.OwnSubstitute</c>.</exception>
    public void NameSubstitute(Person? substitute)
    {
        RuleViolation.Unless(Status == MembershipStatus.Appointed, "Membership.NotAppointed");
        RuleViolation.Unless(substitute is null || substitute != Person, "Membership.OwnSubstitute");
        (Substitute, SubstituteId) = (substitute, substitute?.Id);
    }

    /// <summary>Names the organisation that is meant, when two records of it have become one.</summary>
    public void IsFor(Organisation organisation) => (Organisation, OrganisationId) = (organisation, organisation.Id);

    internal void IsOver() => Status = MembershipStatus.Ended;

    internal void Appoint(Person person, DateOnly from)
    {
        RuleViolation.Unless(Status == MembershipStatus.Proposed, "Membership.NotProposed");
        (Person, PersonId, Status, From) = (person, person.Id, MembershipStatus.Appointed, from);
    }
}
