namespace DksPortal.Domain.Minutes;

/// <summary>Somebody who bears initials in a meeting.</summary>
/// <param name="Initials">The initials.</param>
/// <param name="Name">The name as the document shows it.</param>
/// <param name="Organisation">Where the bearer belongs.</param>
/// <param name="PersonId">The person, when the portal knows one.</param>
/// <param name="IsNamed">Whether it was said by the secretariat, and not just proposed from the name.</param>
public sealed record Bearer(string Initials, string Name, string? Organisation, int? PersonId, bool IsNamed);

/// <summary>Somebody who was invited or came, and whom initials can be proposed for.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Initials">The person's own initials, when told.</param>
/// <param name="Organisation">Where the person belongs.</param>
/// <param name="PersonId">The person, when the portal knows one.</param>
public sealed record Attendee(string Name, string? Initials, string? Organisation, int? PersonId);
