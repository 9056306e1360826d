namespace DksPortal.Domain.Enterprises;

/// <summary>What of another's telling takes the place of what stands here.</summary>
public abstract partial class EnterpriseProfile
{
    /// <summary>
    /// Whether what another tells of a fact takes the place of what is told here. The kinds always do, since they are what
    /// was asked for and approved, and a change asks for nothing else; anything else of a registration unless it was told or
    /// confirmed here later.
    /// </summary>
    public bool YieldsTo(EnterpriseProfile other, EnterpriseFact fact) => fact == EnterpriseFact.Kinds
        || (other is not EnterpriseRegistration { IsChange: true } && (Origins[fact] is not { } own || (other.Origins[fact] is { } told && told.On >= own.On)));

    /// <summary>Takes over what another tells that was not told here since.</summary>
    private protected void TakeOverNewer(EnterpriseProfile other)
    {
        foreach (var fact in Enum.GetValues<EnterpriseFact>().Where(fact => YieldsTo(other, fact)))
        {
            Take(fact, other);
            if (other.Origins[fact] is { } origin) Origins = Origins.With(fact, origin.Source, origin.On);
        }

        if (other.CvrAskedAt is { } asked && (CvrAskedAt is not { } before || asked >= before))
            (IsInCvr, IsActiveInCvr, IsAdProtected, CvrAskedAt) = (other.IsInCvr, other.IsActiveInCvr, other.IsAdProtected, asked);
    }

    private void Take(EnterpriseFact fact, EnterpriseProfile other)
    {
        switch (fact)
        {
            case EnterpriseFact.Identity:
                (Name, LegalForm, Founded) = (other.Name, other.LegalForm, other.Founded);
                break;
            case EnterpriseFact.Address:
                (Street, PostalCode, City, District) = (other.Street, other.PostalCode, other.City, other.District);
                break;
            case EnterpriseFact.Sector:
                Sector = other.Sector;
                break;
            case EnterpriseFact.Kinds:
                (IsDemocratic, IsCooperative, IsSocialEconomy) = (other.IsDemocratic, other.IsCooperative, other.IsSocialEconomy);
                (Purpose, Owners, OneMemberOneVote, Surplus) = (other.Purpose, other.Owners, other.OneMemberOneVote, other.Surplus);
                break;
            case EnterpriseFact.Sells:
                (Sells, SellsTo) = (other.Sells, other.SellsTo);
                break;
            case EnterpriseFact.Capacity:
                (LargestOrder, CapacityNote) = (other.LargestOrder, other.CapacityNote);
                break;
            case EnterpriseFact.Size:
                (Size, Stage, InNationalRegister) = (other.Size, other.Stage, other.InNationalRegister);
                break;
            case EnterpriseFact.Contact:
                (ContactName, Email, Telephone, Website) = (other.ContactName, other.Email, other.Telephone, other.Website);
                (ShowsContactName, ShowsEmail, ShowsTelephone) = (other.ShowsContactName, other.ShowsEmail, other.ShowsTelephone);
                break;
        }
    }
}
