namespace DksPortal.Web.Features.Enterprises.Directory;

/// <summary>How large an order an enterprise can take, coarsely, in kroner.</summary>
public enum CapacityBand
{
    /// <summary>Op til 100.000 kr.</summary>
    Small,
    /// <summary>Over 100.000 kr., op til 500.000 kr.</summary>
    Medium,
    /// <summary>Over 500.000 kr., op til 2 mio. kr.</summary>
    Large,
    /// <summary>Over 2 mio. kr.</summary>
    VeryLarge,
    /// <summary>Not told.</summary>
    NotTold,
}

/// <summary>Where an amount lies.</summary>
internal static class CapacityBands
{
    /// <summary>The band of the largest order that an enterprise can take.</summary>
    public static CapacityBand Of(long? largestOrder) => largestOrder switch
    {
        null => CapacityBand.NotTold,
        <= 100_000 => CapacityBand.Small,
        <= 500_000 => CapacityBand.Medium,
        <= 2_000_000 => CapacityBand.Large,
        _ => CapacityBand.VeryLarge,
    };
}
