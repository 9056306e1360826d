using System.Security.Cryptography;
using System.Text;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>What becomes of each line of a list, before anything is taken in.</summary>
/// <param name="Lines">The lines, in the order of the file.</param>
/// <param name="Unknown">The words in the head that mean no column.</param>
public sealed record ImportPlan(IReadOnlyList<ImportLine> Lines, IReadOnlyList<string> Unknown)
{
    /// <summary>How many lines there are of each state.</summary>
    public IReadOnlyDictionary<ImportState, int> Count { get; } = Enum.GetValues<ImportState>().ToDictionary(state => state, state => Lines.Count(line => line.State == state));

    /// <summary>The lines by which something is written.</summary>
    public IEnumerable<ImportLine> Written => Lines.Where(line => line.State is ImportState.New or ImportState.Changed);

    /// <summary>Whether there is anything to take in.</summary>
    public bool HasAny => Count[ImportState.New] + Count[ImportState.Changed] > 0;

    /// <summary>What the lines come to, in a few signs: two plans that differ in what they would write differ in it.</summary>
    public string Seal()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in Written)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{line.State}\u0001{line.Cvr}\u0002"));
            foreach (var change in line.Changes) hash.AppendData(Encoding.UTF8.GetBytes($"{change.Column}\u0001{change.From}\u0001{change.To}\u0002"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
