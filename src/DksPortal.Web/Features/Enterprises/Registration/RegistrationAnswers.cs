using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Registration;

/// <summary>What was answered, part by part, in words.</summary>
public sealed class RegistrationAnswers(Texts texts)
{
    /// <summary>The answers of a part: what was asked, and what was told; null where nothing was.</summary>
    public IReadOnlyList<(string Asked, string? Told)> Of(EnterpriseRegistration told, RegistrationPart part) => part switch
    {
        RegistrationPart.Number => [(texts["Field.Cvr"], told.Cvr), (texts["RegistrationPage.Name"], told.Name)],
        RegistrationPart.Who =>
        [
            (texts["Field.LegalForm"], Word(told.LegalForm)), (texts["Field.Founded"], told.Founded?.ToDay()),
            (texts["Field.Street"], told.Street), (texts["RegistrationPage.Town"], Line(told.PostalCode, told.City)),
            (texts["Field.District"], Word(told.District)), (texts["Field.Sector"], Word(told.Sector)), (texts["Field.Stage"], Word(told.Stage)),
        ],
        RegistrationPart.Kinds =>
        [
            (texts["RegistrationPage.Kinds"], told.Kinds.Count == 0 ? null : string.Join(", ", told.Kinds.Select(kind => texts.Of(kind)))),
            (texts["RegistrationPage.InRegister"], YesOrNo(told.InNationalRegister)), (texts["Field.Purpose"], told.Purpose),
        ],
        RegistrationPart.Ownership =>
        [
            (texts["RegistrationPage.Owners"], told.Owners), (texts["RegistrationPage.OneVote"], YesOrNo(told.OneMemberOneVote)),
            (texts["RegistrationPage.Surplus"], told.Surplus),
        ],
        RegistrationPart.Criteria => [.. Enum.GetValues<Criterion>().Select(one => (texts.Of(one), one == Criterion.CvrNumber ? told.Cvr : told.Of(one)?.Evidence))],
        RegistrationPart.Sells =>
        [
            (texts["RegistrationPage.Sells"], told.Sells), (texts["RegistrationPage.SellsTo"], told.SellsTo),
            (texts["RegistrationPage.LargestOrder"], told.LargestOrder is { } kroner ? texts["RegistrationPage.Kroner", kroner.ToKroner()] : null),
            (texts["RegistrationPage.Capacity"], told.CapacityNote),
        ],
        RegistrationPart.People => [(texts["Field.Size"], Word(told.Size))],
        RegistrationPart.Contact =>
        [
            (texts["Field.ContactName"], Shown(told.ContactName, told.ShowsContactName)), (texts["Field.Email"], Shown(told.Email, told.ShowsEmail && !told.IsAdProtected)),
            (texts["Field.Telephone"], Shown(told.Telephone, told.ShowsTelephone && !told.IsAdProtected)), (texts["Field.Website"], told.Website),
        ],
        RegistrationPart.Check => [],
    };

    private string? Word(Enum? value) => value is null ? null : texts.Of(value);

    private string? YesOrNo(bool? answer) => answer is { } told ? texts[told ? "Yes" : "No"] : null;

    private string? Shown(string? told, bool isPublic) => told is null ? null : texts[isPublic ? "RegistrationPage.ShownPublicly" : "RegistrationPage.ShownToOffice", told];

    private static string? Line(string? code, string? city) => code is null && city is null ? null : $"{code} {city}".Trim();
}
