using DksPortal.Domain.People;

namespace DksPortal.Domain.Council;

/// <summary>A seat in the council (plads), with everybody who has sat on it.</summary>
public sealed class Seat : Entity
{
    private readonly List<Membership> memberships = [];

    private Seat() => Label = "";

    internal Seat(int position) : this() => Position = position;

    /// <summary>The term it belongs to.</summary>
    public int CouncilTermId { get; private set; }

    /// <summary>Its place among the others, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>What it is for; null when no source tells.</summary>
    public SeatKind? Kind { get; private set; }

    /// <summary>How large an enterprise it is for; null when not told, and for other kinds.</summary>
    public EnterpriseSize? Size { get; private set; }

    /// <summary>What it is called.</summary>
    public string Label { get; private set; }

    /// <summary>Only proposed: it stands in brackets in the terms of reference.</summary>
    public bool IsProposed { get; private set; }

    /// <summary>Who was proposed for it, sits and has sat on it.</summary>
    public IReadOnlyList<Membership> Memberships => memberships;

    /// <inheritdoc/>
    public override string Path => $"CouncilTerm/{CouncilTermId}/Seat/{Id}/";

    /// <inheritdoc/>
    public override string DisplayName => Label;

    /// <summary>Tells what the seat is.</summary>
    /// <exception cref="RuleViolation"><c>Seat.LabelMissing</c>, <c>Seat.SizeOfEnterpriseOnly</c>, <c>Text.TooLong</c>.</exception>
    public void Describe(SeatKind? kind, string label, EnterpriseSize? size, bool isProposed)
    {
        RuleViolation.Unless(size is null || kind == SeatKind.Enterprise, "Seat.SizeOfEnterpriseOnly");
        (Kind, Label, Size, IsProposed) = (kind, Cleaned.Required(label, "Seat.LabelMissing"), size, isProposed);
    }

    /// <summary>Who sat on it that day; null when it was vacant.</summary>
    public Membership? HeldOn(DateOnly day) => memberships.FirstOrDefault(membership => membership.IsHeldOn(day));

    /// <summary>Proposes somebody, or a body that has yet to name somebody.</summary>
    /// <exception cref="RuleViolation"><c>Membership.NobodyNamed</c>.</exception>
    public Membership Propose(Person? person, Organisation? organisation, Administration? administration, string? source)
    {
        var membership = new Membership(person, organisation, administration, source);
        memberships.Add(membership);
        return membership;
    }

    /// <summary>Records that somebody of that organisation held the seat in a term that is over, on days that no source tells.</summary>
    public Membership WasHeldBy(Organisation organisation, string? source)
    {
        var membership = Propose(null, organisation, null, source);
        membership.IsOver();
        return membership;
    }

    /// <summary>Appoints whoever was proposed, as that person, from that day on.</summary>
    /// <exception cref="RuleViolation"><c>Membership.NotProposed</c>, <c>Seat.OfAnother</c>, <c>Seat.Taken</c> when somebody sits on it that day or later.</exception>
    public void Appoint(Membership proposed, Person person, DateOnly from)
    {
        RuleViolation.Unless(memberships.Contains(proposed), "Seat.OfAnother");
        RuleViolation.Unless(
            memberships.TrueForAll(other => other == proposed || other.Status == MembershipStatus.Proposed || other.To < from), "Seat.Taken");
        proposed.Appoint(person, from);
    }

    /// <summary>Ends the membership the day before and appoints another from that day on.</summary>
    /// <exception cref="RuleViolation">As <see cref="Membership.End"/>, <see cref="Propose"/> and <see cref="Appoint"/>.</exception>
    public Membership Replace(Membership former, Person person, Organisation? organisation, DateOnly from)
    {
        former.End(from.AddDays(-1));
        var next = Propose(person, organisation, former.Administration, null);
        Appoint(next, person, from);
        return next;
    }
}
