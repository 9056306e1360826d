using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>The pages on which a registration is written, in their order. Each has an address and a form of its own.</summary>
public enum RegistrationPart
{
    /// <summary>CVR number and name.</summary>
    Number,
    /// <summary>Form, age, address, sector, stage.</summary>
    Who,
    /// <summary>Kinds and purpose.</summary>
    Kinds,
    /// <summary>Who owns it, how it votes, what becomes of the surplus: democratic and cooperative ones alone.</summary>
    Ownership,
    /// <summary>The five criteria: social enterprises alone.</summary>
    Criteria,
    /// <summary>What it sells, to whom, how large an order it can take.</summary>
    Sells,
    /// <summary>How many it employs.</summary>
    People,
    /// <summary>How to reach it, and what of that may be public.</summary>
    Contact,
    /// <summary>All answers, the consent, and sending it in.</summary>
    Check,
}

/// <summary>Which parts a registration has, and how far each has come.</summary>
public static class RegistrationParts
{
    /// <summary>The last word of the part's address.</summary>
    public static string Address(this RegistrationPart part) => part switch
    {
        RegistrationPart.Number => "cvr",
        RegistrationPart.Who => "virksomhed",
        RegistrationPart.Kinds => "kategorier",
        RegistrationPart.Ownership => "ejerskab",
        RegistrationPart.Criteria => "kriterier",
        RegistrationPart.Sells => "ydelser",
        RegistrationPart.People => "medarbejdere",
        RegistrationPart.Contact => "kontakt",
        RegistrationPart.Check => "svar",
    };

    /// <summary>Those that apply to it.</summary>
    public static IReadOnlyList<RegistrationPart> Parts(this EnterpriseRegistration registration) => [.. Enum.GetValues<RegistrationPart>().Where(part => part switch
    {
        RegistrationPart.Ownership => registration.OwesDemocracy,
        RegistrationPart.Criteria => registration.IsSocialEconomy,
        _ => true,
    })];

    /// <summary>The text keys of what is lacking on that part.</summary>
    public static IReadOnlyList<string> Lacks(this EnterpriseRegistration registration, RegistrationPart part) => [.. registration.Missing.Where(key => Of(key) == part)];

    /// <summary>Whether that part is told: it lacks nothing, nor stands empty.</summary>
    public static bool HasTold(this EnterpriseRegistration registration, RegistrationPart part) =>
        part != RegistrationPart.Check && registration.Lacks(part).Count == 0 && (part != RegistrationPart.People || registration.Size is not null);

    /// <summary>The part that comes after it.</summary>
    public static RegistrationPart After(this EnterpriseRegistration registration, RegistrationPart part) => registration.Parts().First(other => other > part);

    /// <summary>Where to go on: the first part that lacks something, or else the check.</summary>
    public static RegistrationPart Next(this EnterpriseRegistration registration) =>
        registration.Missing is [var first, ..] ? Of(first) : RegistrationPart.Check;

    private static RegistrationPart Of(string missing) => missing switch
    {
        "Registration.CvrMissing" => RegistrationPart.Number,
        "Registration.AddressMissing" or "Registration.SectorMissing" => RegistrationPart.Who,
        "Registration.KindMissing" => RegistrationPart.Kinds,
        "Registration.DemocracyMissing" => RegistrationPart.Ownership,
        "Registration.EvidenceMissing" => RegistrationPart.Criteria,
        "Registration.SellsMissing" => RegistrationPart.Sells,
        "Registration.ContactMissing" => RegistrationPart.Contact,
        _ => RegistrationPart.Check,
    };
}
