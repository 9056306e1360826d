namespace DksPortal.Domain;

/// <summary>A rule of the council's work that an act would have broken. Nothing was changed.</summary>
/// <param name="key">The key of the text that tells the reader what is missing, as an instruction.</param>
/// <param name="args">What the text's placeholders stand for.</param>
public sealed class RuleViolation(string key, params object[] args) : Exception(key)
{
    /// <summary>The key of the text that tells the reader what is missing.</summary>
    public string Key { get; } = key;

    /// <summary>What the text's placeholders stand for.</summary>
    public IReadOnlyList<object> Args { get; } = args;

    /// <summary>Throws the violation named by <paramref name="key"/> unless <paramref name="holds"/>.</summary>
    /// <exception cref="RuleViolation">When it does not hold.</exception>
    public static void Unless(bool holds, string key, params object[] args)
    {
        if (!holds) throw new RuleViolation(key, args);
    }
}
