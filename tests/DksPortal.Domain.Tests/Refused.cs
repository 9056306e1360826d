namespace DksPortal.Domain.Tests;

/// <summary>What the domain refuses, and with which words.</summary>
internal static class Refused
{
    /// <summary>The act is refused with the text of that key.</summary>
    public static void With(string key, Action act) => Assert.Equal(key, Assert.Throws<RuleViolation>(act).Key);
}
