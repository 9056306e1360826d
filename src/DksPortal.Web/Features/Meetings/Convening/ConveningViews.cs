using DksPortal.Domain.Council;
using DksPortal.Domain.Meetings;
using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Conflicts;

namespace DksPortal.Web.Features.Meetings.Convening;

/// <summary>Somebody who gets the invitation.</summary>
public sealed record Receiver(string Name, string? Organisation, string? Email)
{
    /// <summary>An appointed member as a receiver.</summary>
    public static Receiver From(Membership membership) =>
        new(membership.Person?.Name ?? "", membership.Organisation?.Name ?? membership.Administration?.Name, membership.Person?.Email);
}

/// <summary>The page before sending: check answers.</summary>
public sealed record ConveningPage(MeetingHead Meeting, IReadOnlyList<AgendaLine<AgendaRow>> Agenda, IReadOnlyList<Receiver> Receivers)
{
    /// <summary>The members who sit for an organisation that an item concerns.</summary>
    public IReadOnlyList<ConflictRow> Conflicts { get; init; } = [];

    /// <summary>Items that nobody presents, breaks and any other business left out.</summary>
    public IReadOnlyList<AgendaLine<AgendaRow>> WithoutPresenter =>
        [.. Agenda.Where(line => line.Entry is { Presenters.Count: 0, Kind: not (AgendaItemKind.Break or AgendaItemKind.AnyOther) })];

    /// <summary>Items without a duration.</summary>
    public IReadOnlyList<AgendaLine<AgendaRow>> WithoutTime => [.. Agenda.Where(line => line.Entry.Minutes == 0)];

    /// <summary>Items that stay closed.</summary>
    public int Closed => Agenda.Count(line => line.Entry.IsClosed);
}

/// <summary>The page after sending.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Receivers">Those invited.</param>
/// <param name="Address">The meeting's full address.</param>
public sealed record ReceiptPage(MeetingHead Meeting, IReadOnlyList<Receiver> Receivers, string Address);
