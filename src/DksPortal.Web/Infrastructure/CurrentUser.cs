using System.Globalization;
using System.Security.Claims;
using DksPortal.Domain.People;

namespace DksPortal.Web.Infrastructure;

/// <summary>Whoever the portal does something for, and what that person may do.</summary>
public sealed class CurrentUser
{
    /// <summary>The claim that holds the number of the person behind the account.</summary>
    public const string PersonClaim = "person";

    /// <summary>The account; null for the public and for the portal itself.</summary>
    public int? AccountId { get; private set; }

    /// <summary>The person behind the account; 0 for the public, whom nothing belongs to.</summary>
    public int PersonId { get; private set; }

    /// <summary>The person's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The roles.</summary>
    public Roles Roles { get; private set; }

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => AccountId is not null;

    /// <summary>Whether the person has the secretariat's rights, as administrators do.</summary>
    public bool IsSecretariat => Has(Roles.Secretariat | Roles.Administrator);

    /// <summary>Whether the person sits in the council.</summary>
    public bool IsMember => Has(Roles.Member);

    /// <summary>Whether the person is a politician, who may put questions.</summary>
    public bool IsPolitician => Has(Roles.Politician);

    /// <summary>Whether the person represents an enterprise.</summary>
    public bool IsEnterprise => Has(Roles.Enterprise);

    /// <summary>Whether the person is an administrator.</summary>
    public bool IsAdministrator => Has(Roles.Administrator);

    /// <summary>Whether the person sees what is meant for the council: closed items, attendance by name.</summary>
    public bool SeesClosed => Has(Roles.Member | Roles.Secretariat | Roles.Administrator);

    /// <summary>Whether the person sees meetings that are only planned.</summary>
    public bool SeesPlanned => Has(Roles.Politician | Roles.Member | Roles.Secretariat | Roles.Administrator);

    /// <summary>Whether the person may follow what becomes of a meeting: action items, follow-up notes.</summary>
    public bool Follows => SeesPlanned;

    /// <summary>Whether the person may keep own notes on agenda items.</summary>
    public bool KeepsNotes => SeesPlanned;

    /// <summary>The portal itself, or somebody on whose behalf seeds are made.</summary>
    public static CurrentUser Named(string name, int personId = 0) => new() { Name = name, PersonId = personId };

    /// <summary>Becomes whoever signed in with these claims.</summary>
    public void Is(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true) return;
        AccountId = Number(principal, ClaimTypes.NameIdentifier);
        PersonId = Number(principal, PersonClaim) ?? 0;
        Name = principal.FindFirstValue(ClaimTypes.Name) ?? "";
        Roles = principal.FindAll(ClaimTypes.Role).Aggregate(Roles.None, (roles, claim) => roles | Enum.Parse<Roles>(claim.Value));
    }

    private bool Has(Roles any) => (Roles & any) != 0;

    private static int? Number(ClaimsPrincipal principal, string claim) =>
        int.TryParse(principal.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
