namespace DksPortal.Domain;

/// <summary>How long texts may be, in characters (UTF-16).</summary>
public static class TextLimits
{
    /// <summary>A name, a title, a place, an e-mail address.</summary>
    public const int Line = 200;

    /// <summary>A short code: initials, a party letter, a case number.</summary>
    public const int Code = 40;

    /// <summary>A remark, a reason, an action to be done.</summary>
    public const int Remark = 2_000;

    /// <summary>A case text, a recommendation, a conclusion.</summary>
    public const int Text = 20_000;

    /// <summary>The discussion of one item.</summary>
    public const int Minutes = 100_000;

    /// <summary>The minutes of a whole meeting, brought in from elsewhere.</summary>
    public const int WholeMinutes = 200_000;
}
