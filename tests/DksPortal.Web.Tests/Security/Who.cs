namespace DksPortal.Web.Tests.Security;

/// <summary>The six columns of the access table, and those that often go together.</summary>
[Flags]
public enum Who
{
    Nobody = 0,
    Public = 1,
    Enterprise = 2,
    Politician = 4,
    Member = 8,
    Secretariat = 16,
    Administrator = 32,

    /// <summary>Those who may write nearly everything.</summary>
    Office = Secretariat | Administrator,

    /// <summary>Those who see what is closed.</summary>
    Council = Member | Office,

    /// <summary>Those who see what is only planned.</summary>
    Planners = Politician | Council,

    SignedIn = Enterprise | Planners,
    Everyone = Public | SignedIn,
}

/// <summary>The demo person of each column.</summary>
internal static class Columns
{
    public static readonly Who[] All = [Who.Public, Who.Enterprise, Who.Politician, Who.Member, Who.Secretariat, Who.Administrator];

    /// <summary>The part of the demo address before the @; null for the public.</summary>
    public static string? DemoName(this Who who) => who switch
    {
        Who.Enterprise => "virksomhed",
        Who.Politician => "politiker",
        Who.Member => "medlem",
        Who.Secretariat => "sekretariat",
        Who.Administrator => "admin",
        _ => null,
    };

    /// <summary>Somebody of that column, signed in.</summary>
    public static async Task<Visitor> Visitor(this Portal portal, Who who) =>
        who.DemoName() is { } name ? await portal.Visitor(name) : await portal.Visitor().Opens("/");
}
