using DksPortal.Domain.People;

namespace DksPortal.Web.Tests.Enterprises;

/// <summary>CVR numbers that pass the check and begin with 05, as neither a real enterprise's nor the demo's do.</summary>
internal static class MadeUpNumbers
{
    /// <summary>All of them, in order.</summary>
    public static IEnumerable<string> All() => Enumerable.Range(5_000_000, 1_000_000).Select(number => $"{number:00000000}").Where(digits => CvrNumber.Parse(digits) is not null);

    /// <summary>One of them.</summary>
    public static string At(int index) => All().ElementAt(index);
}
