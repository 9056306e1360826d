using DksPortal.Domain;
using DksPortal.Domain.Council;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Council.Terms;
using DksPortal.Web.Infrastructure.Forms;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.Enterprises.Desk;

/// <summary>All that is told of an enterprise, as the secretariat corrects it. The number stands.</summary>
public sealed class EnterpriseForm : IVersionedForm
{
    public string? Name { get; set; }

    public LegalForm? LegalForm { get; set; }

    /// <summary>As <see cref="PartialDate.Parse"/> reads it.</summary>
    public string? Founded { get; set; }

    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    public string? City { get; set; }

    public District? District { get; set; }

    public Sector? Sector { get; set; }

    public List<EnterpriseKind> Kinds { get; set; } = [];

    public string? Purpose { get; set; }

    public string? Owners { get; set; }

    public bool? OneMemberOneVote { get; set; }

    public string? Surplus { get; set; }

    public string? Sells { get; set; }

    public string? SellsTo { get; set; }

    /// <summary>As <see cref="Kroner.Parse"/> reads it.</summary>
    public string? LargestOrder { get; set; }

    public string? CapacityNote { get; set; }

    public EnterpriseSize? Size { get; set; }

    public EnterpriseStage? Stage { get; set; }

    public bool? InNationalRegister { get; set; }

    public string? ContactName { get; set; }

    public bool ShowsContactName { get; set; }

    public string? Email { get; set; }

    public bool ShowsEmail { get; set; }

    public string? Telephone { get; set; }

    public bool ShowsTelephone { get; set; }

    public string? Website { get; set; }

    public int Version { get; set; }

    /// <summary>As it stands.</summary>
    public static EnterpriseForm Of(Enterprise enterprise) => new()
    {
        Name = enterprise.Name,
        LegalForm = enterprise.LegalForm,
        Founded = enterprise.Founded?.Typed(),
        Street = enterprise.Street,
        PostalCode = enterprise.PostalCode,
        City = enterprise.City,
        District = enterprise.District,
        Sector = enterprise.Sector,
        Kinds = [.. enterprise.Kinds],
        Purpose = enterprise.Purpose,
        Owners = enterprise.Owners,
        OneMemberOneVote = enterprise.OneMemberOneVote,
        Surplus = enterprise.Surplus,
        Sells = enterprise.Sells,
        SellsTo = enterprise.SellsTo,
        LargestOrder = enterprise.LargestOrder?.ToKroner(),
        CapacityNote = enterprise.CapacityNote,
        Size = enterprise.Size,
        Stage = enterprise.Stage,
        InNationalRegister = enterprise.InNationalRegister,
        ContactName = enterprise.ContactName,
        ShowsContactName = enterprise.ShowsContactName,
        Email = enterprise.IsAdProtected ? null : enterprise.Email,
        ShowsEmail = enterprise.ShowsEmail,
        Telephone = enterprise.IsAdProtected ? null : enterprise.Telephone,
        ShowsTelephone = enterprise.ShowsTelephone,
        Website = enterprise.Website,
        Version = enterprise.Version,
    };

    /// <summary>Tells the enterprise what was written; only what was changed becomes the secretariat's word.</summary>
    public void Tell(Enterprise enterprise, DateOnly today, DateTime now)
    {
        const FactSource Secretariat = FactSource.Secretariat;
        enterprise.IsCalled(enterprise.Cvr, Name, LegalForm, PartialDate.Parse(Founded), Secretariat, today);
        enterprise.LiesAt(Street, PostalCode, City, District, Secretariat, today);
        enterprise.LivesBy(Sector, Secretariat, today);
        enterprise.IsOfKinds(Kinds, Secretariat, today);
        enterprise.IsOwnedBy(Purpose, Owners, OneMemberOneVote, Surplus, Secretariat, today);
        enterprise.Offers(Sells, SellsTo, Secretariat, today);
        enterprise.CanTake(Kroner.Parse(LargestOrder), CapacityNote, Secretariat, today);
        enterprise.IsThisLarge(Size, Stage, InNationalRegister, Secretariat, today);
        if (enterprise.IsAdProtected)
        {
            // Its mail and telephone are on no page, so that nobody but the enterprise itself writes them.
            enterprise.IsReachedAt(ContactName, enterprise.Email, enterprise.Telephone, EnterpriseWebsite.Of(Website), Secretariat, today);
            enterprise.Shows(ShowsContactName, enterprise.ShowsEmail, enterprise.ShowsTelephone);
        }
        else
        {
            enterprise.IsReachedAt(ContactName, Email, Telephone, EnterpriseWebsite.Of(Website), Secretariat, today);
            enterprise.Shows(ShowsContactName, ShowsEmail, ShowsTelephone);
        }

        enterprise.IsChanged(now);
    }
}
