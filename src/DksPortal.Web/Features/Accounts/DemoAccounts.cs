namespace DksPortal.Web.Features.Accounts;

/// <summary>The made-up people one can sign in as while the demo is on.</summary>
public static class DemoAccounts
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "Demo-adgang-2026";

    /// <summary>Each account with the text key of its button.</summary>
    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new("sekretariat", "Sekretariat"), new("kollega", "Kollega"), new("medlem", "Medlem"), new("medlem2", "Medlem 2"),
        new("politiker", "Politiker"), new("politiker2", "Politiker 2"), new("virksomhed", "Virksomhed"), new("virksomhed2", "Virksomhed 2"),
        new("admin", "Administrator"),
    ];

    /// <summary>The e-mail address of an account.</summary>
    public static string Email(string name) => $"{name}@dks.example";
}

/// <summary>One of them.</summary>
/// <param name="Name">The part of the address before the @.</param>
/// <param name="Button">What its button says, in both languages: the role as the demo calls it.</param>
public sealed record DemoAccount(string Name, string Button)
{
    /// <summary>What one signs in with.</summary>
    public string Email => DemoAccounts.Email(Name);
}
