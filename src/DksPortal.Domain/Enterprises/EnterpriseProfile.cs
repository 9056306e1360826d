using System.Net.Mail;
using DksPortal.Domain.Council;
using DksPortal.Domain.People;

namespace DksPortal.Domain.Enterprises;

/// <summary>
/// What is told of an enterprise. A registration tells it first, an enterprise in the directory keeps what was approved;
/// both tell the same facts in the same words.
/// </summary>
public abstract partial class EnterpriseProfile : Entity
{
    /// <summary>The largest order that is no slip of the finger, in whole kroner.</summary>
    public const long MostKroner = 9_999_999_999;

    private protected EnterpriseProfile() => Name = "";

    /// <summary>Its number in the Central Business Register, eight digits that pass the check; null while it has none.</summary>
    public string? Cvr { get; private protected set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private protected set; }

    /// <summary>Its form in law.</summary>
    public LegalForm? LegalForm { get; private protected set; }

    /// <summary>When it was founded, as far as that is known.</summary>
    public PartialDate? Founded { get; private protected set; }

    /// <summary>Street and number.</summary>
    public string? Street { get; private protected set; }

    /// <summary>Four digits.</summary>
    public string? PostalCode { get; private protected set; }

    /// <summary>The town of the postal code.</summary>
    public string? City { get; private protected set; }

    /// <summary>The part of Copenhagen.</summary>
    public District? District { get; private protected set; }

    /// <summary>What it lives by.</summary>
    public Sector? Sector { get; private protected set; }

    /// <summary>Owned and run by its members or employees.</summary>
    public bool IsDemocratic { get; private protected set; }

    /// <summary>A cooperative.</summary>
    public bool IsCooperative { get; private protected set; }

    /// <summary>A social enterprise, which owes evidence of the five criteria.</summary>
    public bool IsSocialEconomy { get; private protected set; }

    /// <summary>Its purpose.</summary>
    public string? Purpose { get; private protected set; }

    /// <summary>Who owns it.</summary>
    public string? Owners { get; private protected set; }

    /// <summary>Whether each member has one vote; null when not told.</summary>
    public bool? OneMemberOneVote { get; private protected set; }

    /// <summary>What becomes of the surplus.</summary>
    public string? Surplus { get; private protected set; }

    /// <summary>What it sells.</summary>
    public string? Sells { get; private protected set; }

    /// <summary>To whom it sells.</summary>
    public string? SellsTo { get; private protected set; }

    /// <summary>The largest order it can take, in whole kroner.</summary>
    public long? LargestOrder { get; private protected set; }

    /// <summary>What there is to say of that: how long ahead, how many portions a day.</summary>
    public string? CapacityNote { get; private protected set; }

    /// <summary>How large it is.</summary>
    public EnterpriseSize? Size { get; private protected set; }

    /// <summary>How far it has come.</summary>
    public EnterpriseStage? Stage { get; private protected set; }

    /// <summary>Whether it is in the national register of social enterprises (RSV); null when not told.</summary>
    public bool? InNationalRegister { get; private protected set; }

    /// <summary>Who answers.</summary>
    public string? ContactName { get; private protected set; }

    /// <summary>Where to write to.</summary>
    public string? Email { get; private protected set; }

    /// <summary>Where to call.</summary>
    public string? Telephone { get; private protected set; }

    /// <summary>Its place on the web, beginning with <c>http</c>.</summary>
    public string? Website { get; private protected set; }

    /// <summary>Whether the contact's name may be public.</summary>
    public bool ShowsContactName { get; private protected set; }

    /// <summary>Whether the address to write to may be public.</summary>
    public bool ShowsEmail { get; private protected set; }

    /// <summary>Whether the telephone may be public.</summary>
    public bool ShowsTelephone { get; private protected set; }

    /// <summary>Whether the register says that it must not be advertised to (reklamebeskyttet): then neither mail nor telephone is shown.</summary>
    public bool IsAdProtected { get; private protected set; }

    /// <summary>Whether the number was found in the register; null while nobody has looked.</summary>
    public bool? IsInCvr { get; private protected set; }

    /// <summary>Whether the register says that it is active; null while nobody has looked, or it was not found.</summary>
    public bool? IsActiveInCvr { get; private protected set; }

    /// <summary>When the register was asked last, UTC.</summary>
    public DateTime? CvrAskedAt { get; private protected set; }

    /// <summary>Where each fact comes from, and how old it is.</summary>
    public FactOrigins Origins { get; private protected set; } = FactOrigins.None;

    /// <summary>Whether all of it, or its sizes and figures, are made up for demonstration.</summary>
    public bool IsDemo { get; private protected set; }

    /// <summary>The kinds it is of.</summary>
    public IReadOnlyList<EnterpriseKind> Kinds => [.. Enum.GetValues<EnterpriseKind>().Where(IsOf)];

    /// <inheritdoc/>
    public override string DisplayName => Name;

    /// <summary>The address to write to, if it may be shown to everybody.</summary>
    public string? PublicEmail => ShowsEmail && !IsAdProtected ? Email : null;

    /// <summary>The telephone, if it may be shown to everybody.</summary>
    public string? PublicTelephone => ShowsTelephone && !IsAdProtected ? Telephone : null;

    /// <summary>The contact's name, if it may be shown to everybody.</summary>
    public string? PublicContactName => ShowsContactName ? ContactName : null;

    /// <summary>Whether it is of that kind.</summary>
    public bool IsOf(EnterpriseKind kind) => kind switch
    {
        EnterpriseKind.Democratic => IsDemocratic,
        EnterpriseKind.Cooperative => IsCooperative,
        EnterpriseKind.SocialEconomy => IsSocialEconomy,
    };

    /// <summary>Whether it owes an answer to who owns it, how it votes and what becomes of the surplus.</summary>
    public bool OwesDemocracy => IsDemocratic || IsCooperative;

    /// <summary>Whether a text can be written to as an e-mail address.</summary>
    public static bool IsEmail(string text) => MailAddress.TryCreate(text, out var address) && address.Address == text && text.IndexOf('.', text.IndexOf('@', StringComparison.Ordinal)) > 0;

    /// <summary>Whether a text is an address on the web.</summary>
    public static bool IsWebsite(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private protected static string? Number(string? cvr) =>
        string.IsNullOrWhiteSpace(cvr) ? null : CvrNumber.Parse(cvr) ?? throw new RuleViolation("Organisation.CvrInvalid");
}
