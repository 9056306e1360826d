using System.Linq.Expressions;
using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;

namespace DksPortal.Web.Features.Enterprises.Directory.Download;

/// <summary>An enterprise as it goes into a file. What may not be public is not even read.</summary>
public sealed record DownloadLine
{
    public static readonly Expression<Func<Enterprise, DownloadLine>> From = one => new DownloadLine
    {
        Id = one.Id,
        Cvr = one.Cvr!,
        Name = one.Name,
        LegalForm = one.LegalForm,
        Founded = one.Founded,
        IsDemocratic = one.IsDemocratic,
        IsCooperative = one.IsCooperative,
        IsSocialEconomy = one.IsSocialEconomy,
        Sector = one.Sector,
        Purpose = one.Purpose,
        Sells = one.Sells,
        SellsTo = one.SellsTo,
        LargestOrder = one.LargestOrder,
        CapacityNote = one.CapacityNote,
        Size = one.Size,
        Stage = one.Stage,
        Street = one.Street,
        PostalCode = one.PostalCode,
        City = one.City,
        District = one.District,
        InNationalRegister = one.InNationalRegister,
        Website = one.Website,
        ContactName = one.ShowsContactName ? one.ContactName : null,
        Email = one.ShowsEmail && !one.IsAdProtected ? one.Email : null,
        Telephone = one.ShowsTelephone && !one.IsAdProtected ? one.Telephone : null,
        ConfirmedAt = one.ConfirmedAt,
        IsDemo = one.IsDemo,
    };

    public int Id { get; init; }
    public required string Cvr { get; init; }
    public required string Name { get; init; }
    public LegalForm? LegalForm { get; init; }
    public PartialDate? Founded { get; init; }
    public bool IsDemocratic { get; init; }
    public bool IsCooperative { get; init; }
    public bool IsSocialEconomy { get; init; }
    public Sector? Sector { get; init; }
    public string? Purpose { get; init; }
    public string? Sells { get; init; }
    public string? SellsTo { get; init; }
    public long? LargestOrder { get; init; }
    public string? CapacityNote { get; init; }
    public EnterpriseSize? Size { get; init; }
    public EnterpriseStage? Stage { get; init; }
    public string? Street { get; init; }
    public string? PostalCode { get; init; }
    public string? City { get; init; }
    public District? District { get; init; }
    public bool? InNationalRegister { get; init; }
    public string? Website { get; init; }
    public string? ContactName { get; init; }
    public string? Email { get; init; }
    public string? Telephone { get; init; }
    public DateTime ConfirmedAt { get; init; }
    public bool IsDemo { get; init; }

    /// <summary>The kinds it is of.</summary>
    public IEnumerable<EnterpriseKind> Kinds
    {
        get
        {
            if (IsDemocratic) yield return EnterpriseKind.Democratic;
            if (IsCooperative) yield return EnterpriseKind.Cooperative;
            if (IsSocialEconomy) yield return EnterpriseKind.SocialEconomy;
        }
    }
}
