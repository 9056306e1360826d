using DksPortal.Domain.Enterprises;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>Something that is told of an enterprise, in words.</summary>
/// <param name="Fact">The fact that it belongs to, whose source and date it shares.</param>
/// <param name="Field">The property; its word is the text <c>Field.</c> and its name.</param>
/// <param name="Text">What is told; null when nothing is.</param>
public sealed record ProfileLine(EnterpriseFact Fact, string Field, string? Text)
{
    /// <summary>All that an enterprise or its registration tells, the same lines in the same order for every one.</summary>
    public static IReadOnlyList<ProfileLine> Of(EnterpriseProfile told, Texts texts)
    {
        string? Word(Enum? value) => value is null ? null : texts.Of(value);
        string? Said(bool? value) => value is { } yes ? texts[yes ? "Yes" : "No"] : null;
        string? Shown(bool shows, string? text) => text is null ? null : $"{text} ({texts[shows ? "Desk.MayBePublic" : "Desk.NotPublic"]})";
        string? Reached(bool shows, string? text) => text is not null && told.IsAdProtected ? texts["Desk.Protected"] : Shown(shows, text);
        return
        [
            new(EnterpriseFact.Identity, nameof(told.Cvr), told.Cvr),
            new(EnterpriseFact.Identity, nameof(told.Name), told.Name),
            new(EnterpriseFact.Identity, nameof(told.LegalForm), Word(told.LegalForm)),
            new(EnterpriseFact.Identity, nameof(told.Founded), told.Founded?.ToDay()),
            new(EnterpriseFact.Address, nameof(told.Street), told.Street),
            new(EnterpriseFact.Address, nameof(told.PostalCode), told.PostalCode),
            new(EnterpriseFact.Address, nameof(told.City), told.City),
            new(EnterpriseFact.Address, nameof(told.District), Word(told.District)),
            new(EnterpriseFact.Sector, nameof(told.Sector), Word(told.Sector)),
            new(EnterpriseFact.Kinds, "Kinds", told.Kinds.Count == 0 ? null : string.Join(", ", told.Kinds.Select(kind => texts.Of(kind)))),
            new(EnterpriseFact.Kinds, nameof(told.Purpose), told.Purpose),
            new(EnterpriseFact.Kinds, nameof(told.Owners), told.Owners),
            new(EnterpriseFact.Kinds, nameof(told.OneMemberOneVote), Said(told.OneMemberOneVote)),
            new(EnterpriseFact.Kinds, nameof(told.Surplus), told.Surplus),
            new(EnterpriseFact.Sells, nameof(told.Sells), told.Sells),
            new(EnterpriseFact.Sells, nameof(told.SellsTo), told.SellsTo),
            new(EnterpriseFact.Capacity, nameof(told.LargestOrder), told.LargestOrder is { } order ? texts["Desk.Kroner", order.ToKroner()] : null),
            new(EnterpriseFact.Capacity, nameof(told.CapacityNote), told.CapacityNote),
            new(EnterpriseFact.Size, nameof(told.Size), Word(told.Size)),
            new(EnterpriseFact.Size, nameof(told.Stage), Word(told.Stage)),
            new(EnterpriseFact.Size, nameof(told.InNationalRegister), Said(told.InNationalRegister)),
            new(EnterpriseFact.Contact, nameof(told.ContactName), Shown(told.ShowsContactName, told.ContactName)),
            new(EnterpriseFact.Contact, nameof(told.Email), Reached(told.ShowsEmail, told.Email)),
            new(EnterpriseFact.Contact, nameof(told.Telephone), Reached(told.ShowsTelephone, told.Telephone)),
            new(EnterpriseFact.Contact, nameof(told.Website), told.Website),
        ];
    }
}

/// <summary>Something that a registration tells otherwise than the enterprise that stands in the directory.</summary>
public sealed record ProfileDifference(EnterpriseFact Fact, string Field, string? Stands, string? Asked)
{
    /// <summary>What will be changed by approving; what the enterprise told later in the directory stays.</summary>
    public static IReadOnlyList<ProfileDifference> Between(Enterprise enterprise, EnterpriseRegistration asked, Texts texts) =>
    [
        .. ProfileLine.Of(enterprise, texts).Zip(ProfileLine.Of(asked, texts))
            .Where(pair => pair.First.Text != pair.Second.Text && enterprise.YieldsTo(asked, pair.First.Fact))
            .Select(pair => new ProfileDifference(pair.First.Fact, pair.First.Field, pair.First.Text, pair.Second.Text)),
    ];
}
