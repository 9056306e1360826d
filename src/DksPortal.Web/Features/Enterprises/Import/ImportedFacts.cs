using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Domain.People;

namespace DksPortal.Web.Features.Enterprises.Import;

/// <summary>What one row of a list tells of an enterprise. What it does not tell stays as it is: a list takes nothing away.</summary>
public sealed class ImportedFacts
{
    public string? Cvr { get; set; }

    public string? Name { get; set; }

    public LegalForm? LegalForm { get; set; }

    public PartialDate? Founded { get; set; }

    public IReadOnlyList<EnterpriseKind>? Kinds { get; set; }

    public Sector? Sector { get; set; }

    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    public string? City { get; set; }

    public District? District { get; set; }

    public string? Purpose { get; set; }

    public string? Sells { get; set; }

    public string? SellsTo { get; set; }

    public long? LargestOrder { get; set; }

    public string? CapacityNote { get; set; }

    public EnterpriseSize? Size { get; set; }

    public EnterpriseStage? Stage { get; set; }

    public bool? InNationalRegister { get; set; }

    public string? Website { get; set; }

    public string? ContactName { get; set; }

    public string? Email { get; set; }

    public string? Telephone { get; set; }

    /// <summary>Takes the number; answers with the key of what is wrong with it, or null.</summary>
    public string? IsNumbered(string text) => (Cvr = CvrNumber.Parse(text)) is null ? "Organisation.CvrInvalid" : null;

    /// <summary>Tells it of an enterprise. A fact that is told as it stands keeps its source and date.</summary>
    /// <exception cref="RuleViolation">What is wrong with it.</exception>
    public void TellTo(Enterprise one, DateOnly today)
    {
        const FactSource Source = FactSource.Secretariat;
        Tell((one.Name, one.LegalForm, one.Founded), (Name ?? one.Name, LegalForm ?? one.LegalForm, Founded ?? one.Founded),
            told => one.IsCalled(one.Cvr, told.Item1, told.Item2, told.Item3, Source, today));
        Tell((one.Street, one.PostalCode, one.City, one.District), (Street ?? one.Street, PostalCode ?? one.PostalCode, City ?? one.City, District ?? one.District),
            told => one.LiesAt(told.Item1, told.Item2, told.Item3, told.Item4, Source, today));
        Tell(one.Sector, Sector ?? one.Sector, told => one.LivesBy(told, Source, today));
        if (Kinds is not null && !Kinds.SequenceEqual(one.Kinds)) one.IsOfKinds(Kinds, Source, today);
        Tell(one.Purpose, Purpose ?? one.Purpose, told => one.IsOwnedBy(told, one.Owners, one.OneMemberOneVote, one.Surplus, Source, today));
        Tell((one.Sells, one.SellsTo), (Sells ?? one.Sells, SellsTo ?? one.SellsTo), told => one.Offers(told.Item1, told.Item2, Source, today));
        Tell((one.LargestOrder, one.CapacityNote), (LargestOrder ?? one.LargestOrder, CapacityNote ?? one.CapacityNote), told => one.CanTake(told.Item1, told.Item2, Source, today));
        Tell((one.Size, one.Stage, one.InNationalRegister), (Size ?? one.Size, Stage ?? one.Stage, InNationalRegister ?? one.InNationalRegister),
            told => one.IsThisLarge(told.Item1, told.Item2, told.Item3, Source, today));
        // A protected enterprise's mail and telephone are on no page: a list neither changes them nor finds out whether it guessed them.
        var (email, telephone) = one.IsAdProtected ? (one.Email, one.Telephone) : (Email ?? one.Email, Telephone ?? one.Telephone);
        Tell((one.ContactName, one.Email, one.Telephone, one.Website), (ContactName ?? one.ContactName, email, telephone, Website ?? one.Website),
            told => one.IsReachedAt(told.Item1, told.Item2, told.Item3, told.Item4, Source, today));
    }

    private static void Tell<T>(T stands, T told, Action<T> tell)
    {
        if (!EqualityComparer<T>.Default.Equals(stands, told)) tell(told);
    }
}
