namespace DksPortal.Web.Features.Minutes.Comparing;

/// <summary>The shortest way from one sequence to another (Myers, An O(ND) Difference Algorithm, 1986).</summary>
internal static class Shortest
{
    /// <summary>How many steps are looked for: beyond, the two have too little in common for their differences to tell anything.</summary>
    private const int MostSteps = 1_000;

    /// <summary>
    /// The pairs that stay, in order: places in <paramref name="before"/> and in <paramref name="after"/>. None when the
    /// way is longer than <see cref="MostSteps"/>.
    /// </summary>
    public static IReadOnlyList<(int Before, int After)> Kept(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (n, m) = (before.Count, after.Count);
        var most = Math.Min(n + m, MostSteps);
        // Furthest place in the old sequence on each diagonal, after each number of steps.
        var reached = new List<int[]>();
        var furthest = new int[(2 * most) + 3];
        var middle = most + 1;
        for (var steps = 0; steps <= most; steps++)
        {
            for (var diagonal = -steps; diagonal <= steps; diagonal += 2)
            {
                var down = diagonal == -steps || (diagonal != steps && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
                var x = down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                while (x < n && x - diagonal < m && before[x] == after[x - diagonal]) x++;
                furthest[middle + diagonal] = x;
                if (x >= n && x - diagonal >= m) return WayBack(reached, n, m);
            }

            reached.Add(furthest[(middle - steps)..(middle + steps + 1)]);
        }

        return [];
    }

    private static List<(int, int)> WayBack(List<int[]> reached, int n, int m)
    {
        var (kept, x, y) = (new List<(int, int)>(), n, m);
        for (var steps = reached.Count; steps > 0; steps--)
        {
            // The snapshot of one step fewer holds the diagonals from -(steps - 1) to steps - 1.
            var (snapshot, diagonal) = (reached[steps - 1], x - y);
            int At(int on) => Math.Abs(on) <= steps - 1 ? snapshot[on + steps - 1] : -1;
            var down = diagonal == -steps || (diagonal != steps && At(diagonal - 1) < At(diagonal + 1));
            var startX = down ? At(diagonal + 1) : At(diagonal - 1) + 1;
            while (x > startX) kept.Add((--x, --y));
            (x, y) = down ? (x, y - 1) : (x - 1, y);
        }

        while (x > 0) kept.Add((--x, --y));
        kept.Reverse();
        return kept;
    }
}
