using System.Linq.Expressions;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>An enterprise that sells what is needed, as far as anybody may see it.</summary>
public sealed record Proposal(
    int Id, string? Cvr, string Name, bool IsDemocratic, bool IsCooperative, bool IsSocialEconomy, Sector? Sector, District? District,
    string? Sells, long? LargestOrder, string? CapacityNote, DateTime ConfirmedAt, FactOrigins Origins, bool IsDemo)
{
    public static readonly Expression<Func<Enterprise, Proposal>> From = one => new(
        one.Id, one.Cvr, one.Name, one.IsDemocratic, one.IsCooperative, one.IsSocialEconomy, one.Sector, one.District,
        one.Sells, one.LargestOrder, one.CapacityNote, one.ConfirmedAt, one.Origins, one.IsDemo);

    private const int Longest = 200;

    /// <summary>The kinds it is of.</summary>
    public IEnumerable<EnterpriseKind> Kinds
    {
        get
        {
            if (IsDemocratic) yield return EnterpriseKind.Democratic;
            if (IsCooperative) yield return EnterpriseKind.Cooperative;
            if (IsSocialEconomy) yield return EnterpriseKind.SocialEconomy;
        }
    }

    /// <summary>What it sells, not longer than a list bears.</summary>
    public string? SellsInShort => Sells is { Length: > Longest } ? $"{Sells[..Longest].TrimEnd()} …" : Sells;
}

/// <summary>Who could be asked, what fits best first.</summary>
/// <param name="Words">The words that were looked for.</param>
/// <param name="Able">Those that can take the order; where no amount is told, all.</param>
/// <param name="Untold">Those whose capacity nobody has told.</param>
/// <param name="Smaller">Those that can take smaller orders alone.</param>
public sealed record Proposals(IReadOnlyList<string> Words, IReadOnlyList<Proposal> Able, IReadOnlyList<Proposal> Untold, IReadOnlyList<Proposal> Smaller)
{
    /// <summary>How many there are.</summary>
    public int Count => Able.Count + Untold.Count + Smaller.Count;

    /// <summary>All of them.</summary>
    public IEnumerable<Proposal> All => Able.Concat(Untold).Concat(Smaller);
}
