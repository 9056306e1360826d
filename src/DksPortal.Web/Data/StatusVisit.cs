namespace DksPortal.Web.Data;

/// <summary>When the holder of an account looked at the status summary: how it is used, no thing of the council's, so the log does not tell it.</summary>
public sealed class StatusVisit
{
    /// <summary>The account.</summary>
    public int AccountId { get; init; }

    /// <summary>The first look on the latest day, UTC.</summary>
    public DateTime SeenAt { get; set; }

    /// <summary>The first look on the day before that on which there was one, UTC; null when there was none.</summary>
    public DateTime? Before { get; set; }
}
