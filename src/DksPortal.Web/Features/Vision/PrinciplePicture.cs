using DksPortal.Domain.Vision;

namespace DksPortal.Web.Features.Vision;

/// <summary>How many initiatives under a principle stand so.</summary>
public sealed record InitiativeCount(int Principle, InitiativeStatus Status, Funding Funding, int Count, int Unconfirmed);

/// <summary>How the initiatives under one principle stand.</summary>
/// <param name="Principle">The principle's number.</param>
/// <param name="Counts">The initiatives under it, counted.</param>
public sealed record PrinciplePicture(int Principle, IReadOnlyList<InitiativeCount> Counts)
{
    /// <summary>How many there are.</summary>
    public int Total => Counts.Sum(one => one.Count);

    /// <summary>How many were carried out, each with its evidence.</summary>
    public int Done => Of(InitiativeStatus.Done);

    /// <summary>How many have a status that nobody has confirmed for half a year.</summary>
    public int Unconfirmed => Counts.Sum(one => one.Unconfirmed);

    /// <summary>How many have that status.</summary>
    public int Of(InitiativeStatus status) => Counts.Where(one => one.Status == status).Sum(one => one.Count);

    /// <summary>Of how many the money stands so.</summary>
    public int Of(Funding funding) => Counts.Where(one => one.Funding == funding).Sum(one => one.Count);
}
