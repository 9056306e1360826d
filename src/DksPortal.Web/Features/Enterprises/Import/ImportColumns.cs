using System.Collections.Frozen;
using DksPortal.Domain;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>A column of a list of enterprises.</summary>
/// <param name="Name">The word in its head, Danish in both languages.</param>
/// <param name="Of">What an enterprise holds of it, as it stands in a list.</param>
/// <param name="Take">Takes what stands in a cell; answers with the key of the text that says what is wrong, or null.</param>
internal sealed record ImportColumn(string Name, Func<EnterpriseProfile, string?> Of, Func<ImportedFacts, string, string?> Take);

/// <summary>The columns of a list of enterprises, named as in the directory's download.</summary>
internal static class ImportColumns
{
    public const string Cvr = "CVR-nummer";
    public const string NameOfIt = "Navn";

    public const string LargestOrder = "Største ordre";

    private const string PartOfList = ", ";

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Cvr, one => one.Cvr, (facts, text) => facts.IsNumbered(text)),
        new(NameOfIt, one => one.Name, (facts, text) => Put(facts.Name = text)),
        new("Virksomhedsform", one => ImportWords.Of(one.LegalForm), (facts, text) => Put(facts.LegalForm = ImportWords.Find<LegalForm>(text))),
        new("Kategori", one => one.Kinds.Count == 0 ? null : string.Join(PartOfList, one.Kinds.Select(kind => ImportWords.Of<EnterpriseKind>(kind))), (facts, text) => Put(facts.Kinds = ImportWords.FindAll<EnterpriseKind>(text))),
        new("Branche", one => ImportWords.Of(one.Sector), (facts, text) => Put(facts.Sector = ImportWords.Find<Sector>(text))),
        new("Formål", one => one.Purpose, (facts, text) => Put(facts.Purpose = text)),
        new("Sælger", one => one.Sells, (facts, text) => Put(facts.Sells = text)),
        new("Sælger til", one => one.SellsTo, (facts, text) => Put(facts.SellsTo = text)),
        new(LargestOrder, one => ImportWords.Of(one.LargestOrder), (facts, text) => Put(facts.LargestOrder = ImportWords.Amount(text), "Enterprise.LargestOrderImpossible")),
        new("Om kapaciteten", one => one.CapacityNote, (facts, text) => Put(facts.CapacityNote = text)),
        new("Størrelse", one => ImportWords.Of(one.Size), (facts, text) => Put(facts.Size = ImportWords.Find<Domain.Council.EnterpriseSize>(text))),
        new("Stadie", one => ImportWords.Of(one.Stage), (facts, text) => Put(facts.Stage = ImportWords.Find<EnterpriseStage>(text))),
        new("Stiftet", one => ImportWords.Of(one.Founded), (facts, text) => Put(facts.Founded = ImportWords.Date(text), "Date.PartialUnreadable")),
        new("Adresse", one => one.Street, (facts, text) => Put(facts.Street = text)),
        new("Postnummer", one => one.PostalCode, (facts, text) => Put(facts.PostalCode = ImportWords.PostalCode(text), "Enterprise.PostalCodeImpossible")),
        new("By", one => one.City, (facts, text) => Put(facts.City = text)),
        new("Bydel", one => ImportWords.Of(one.District), (facts, text) => Put(facts.District = ImportWords.Find<District>(text))),
        new("I det nationale register", one => ImportWords.Of(one.InNationalRegister), (facts, text) => Put(facts.InNationalRegister = ImportWords.YesOrNo(text))),
        new("Hjemmeside", one => one.Website, (facts, text) => Put(facts.Website = ImportWords.Website(text), "Enterprise.WebsiteImpossible")),
        new("Kontaktperson", one => one.ContactName, (facts, text) => Put(facts.ContactName = text)),
        new("E-mail", one => one.Email, (facts, text) => Put(facts.Email = text)),
        new("Telefon", one => one.Telephone, (facts, text) => Put(facts.Telephone = text)),
    ];

    private static readonly FrozenDictionary<string, ImportColumn> ByKey = All.Select(column => (Key: NameKey.Of(column.Name), Column: column))
        .Concat(new[] { "cvr", "cvrnr", "cvr nr", "cvr nummer" }.Select(key => (Key: key, Column: All[0])))
        .Append((Key: "kategorier", Column: All.Single(column => column.Name == "Kategori")))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Column);

    /// <summary>The column that a word in the head means; null when none of them.</summary>
    public static ImportColumn? Find(string word) => ByKey.GetValueOrDefault(NameKey.Of(word));

    /// <summary>The words in the head that mean no column, and are passed over.</summary>
    public static IReadOnlyList<string> Unknown(IReadOnlyList<string> head) => [.. head.Select(Cleaned.Line).OfType<string>().Where(word => Find(word) is null)];

    /// <summary>Number and name must be there, and no column twice.</summary>
    /// <exception cref="RuleViolation"><c>EnterpriseImport.ColumnMissing</c>, <c>EnterpriseImport.ColumnTwice</c>.</exception>
    public static void Demand(IReadOnlyList<string> head)
    {
        var known = head.Select(Find).OfType<ImportColumn>().ToList();
        foreach (var name in new[] { Cvr, NameOfIt }) RuleViolation.Unless(known.Exists(column => column.Name == name), "EnterpriseImport.ColumnMissing", name);
        if (known.GroupBy(column => column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new RuleViolation("EnterpriseImport.ColumnTwice", twice.Key);
    }

    private static string? Put(object? taken, string otherwise = "EnterpriseImport.WordUnknown") => taken is null ? otherwise : null;
}
