namespace DksPortal.Web.Features.Enterprises.Cvr;

/// <summary>The settings under <c>Cvr</c>: how the distribution service of the Central Business Register is reached. Off by default.</summary>
public sealed class CvrOptions
{
    /// <summary>The service's address, such as <c>http://distribution.virk.dk</c>; empty while nothing is to be looked up.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>The user that the service knows the portal as.</summary>
    public string User { get; set; } = "";

    /// <summary>That user's password.</summary>
    public string Password { get; set; } = "";

    /// <summary>Whether numbers are looked up.</summary>
    public bool IsOn => BaseAddress.Length > 0;
}
