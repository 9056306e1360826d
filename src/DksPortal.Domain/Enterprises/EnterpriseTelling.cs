using DksPortal.Domain.Council;

namespace DksPortal.Domain.Enterprises;

/// <summary>How an enterprise's facts are told, each with its source and date.</summary>
public abstract partial class EnterpriseProfile
{
    /// <summary>Tells its number, name, form and age.</summary>
    /// <exception cref="RuleViolation"><c>Organisation.CvrInvalid</c>, <c>Enterprise.NameMissing</c>, <c>Text.TooLong</c>.</exception>
    public void IsCalled(string? cvr, string? name, LegalForm? form, PartialDate? founded, FactSource source, DateOnly on)
    {
        var told = Number(cvr);
        RuleViolation.Unless(CanBeCalled(told), "Enterprise.CvrStands");
        var called = Cleaned.Required(name, "Enterprise.NameMissing");
        var isSame = (Cvr, Name, LegalForm, Founded) == (told, called, form, founded);
        if (Cvr != told) (IsInCvr, IsActiveInCvr, CvrAskedAt, IsAdProtected) = (null, null, null, false);
        (Cvr, Name, LegalForm, Founded) = (told, called, form, founded);
        Tell(EnterpriseFact.Identity, isSame, source, on);
    }

    /// <summary>Tells where it lies.</summary>
    /// <exception cref="RuleViolation"><c>Enterprise.PostalCodeImpossible</c>, <c>Text.TooLong</c>.</exception>
    public void LiesAt(string? street, string? postalCode, string? city, District? district, FactSource source, DateOnly on)
    {
        var code = Cleaned.OptionalLine(postalCode);
        RuleViolation.Unless(code is null || (code.Length == 4 && code.All(char.IsAsciiDigit)), "Enterprise.PostalCodeImpossible");
        var told = (Cleaned.OptionalLine(street), code, Cleaned.OptionalLine(city), district);
        var isSame = (Street, PostalCode, City, District) == told;
        (Street, PostalCode, City, District) = told;
        Tell(EnterpriseFact.Address, isSame, source, on);
    }

    /// <summary>Tells what it lives by.</summary>
    public void LivesBy(Sector? sector, FactSource source, DateOnly on)
    {
        var isSame = Sector == sector;
        Sector = sector;
        Tell(EnterpriseFact.Sector, isSame, source, on);
    }

    /// <summary>Tells which kinds it is of.</summary>
    public void IsOfKinds(IReadOnlyCollection<EnterpriseKind> kinds, FactSource source, DateOnly on)
    {
        var told = (kinds.Contains(EnterpriseKind.Democratic), kinds.Contains(EnterpriseKind.Cooperative), kinds.Contains(EnterpriseKind.SocialEconomy));
        var isSame = (IsDemocratic, IsCooperative, IsSocialEconomy) == told;
        (IsDemocratic, IsCooperative, IsSocialEconomy) = told;
        Tell(EnterpriseFact.Kinds, isSame, source, on);
    }

    /// <summary>Tells its purpose, who owns it, how it votes and what becomes of the surplus.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c>.</exception>
    public void IsOwnedBy(string? purpose, string? owners, bool? oneMemberOneVote, string? surplus, FactSource source, DateOnly on)
    {
        var told = (Cleaned.Optional(purpose, TextLimits.Remark), Cleaned.Optional(owners, TextLimits.Remark), oneMemberOneVote, Cleaned.Optional(surplus, TextLimits.Remark));
        var isSame = (Purpose, Owners, OneMemberOneVote, Surplus) == told;
        (Purpose, Owners, OneMemberOneVote, Surplus) = told;
        Tell(EnterpriseFact.Kinds, isSame, source, on);
    }

    /// <summary>Tells what it sells and to whom.</summary>
    /// <exception cref="RuleViolation"><c>Text.TooLong</c>.</exception>
    public void Offers(string? sells, string? sellsTo, FactSource source, DateOnly on)
    {
        var told = (Cleaned.Optional(sells, TextLimits.Remark), Cleaned.Optional(sellsTo, TextLimits.Remark));
        var isSame = (Sells, SellsTo) == told;
        (Sells, SellsTo) = told;
        Tell(EnterpriseFact.Sells, isSame, source, on);
    }

    /// <summary>Tells how large an order it can take.</summary>
    /// <exception cref="RuleViolation"><c>Enterprise.LargestOrderImpossible</c>, <c>Text.TooLong</c>.</exception>
    public void CanTake(long? largestOrder, string? note, FactSource source, DateOnly on)
    {
        RuleViolation.Unless(largestOrder is null or (> 0 and <= MostKroner), "Enterprise.LargestOrderImpossible");
        var told = (largestOrder, Cleaned.Optional(note, TextLimits.Remark));
        var isSame = (LargestOrder, CapacityNote) == told;
        (LargestOrder, CapacityNote) = told;
        Tell(EnterpriseFact.Capacity, isSame, source, on);
    }

    /// <summary>Tells how large it is, how far it has come and whether the national register has it.</summary>
    public void IsThisLarge(EnterpriseSize? size, EnterpriseStage? stage, bool? inNationalRegister, FactSource source, DateOnly on)
    {
        var isSame = (Size, Stage, InNationalRegister) == (size, stage, inNationalRegister);
        (Size, Stage, InNationalRegister) = (size, stage, inNationalRegister);
        Tell(EnterpriseFact.Size, isSame, source, on);
    }

    /// <summary>Tells how to reach it.</summary>
    /// <exception cref="RuleViolation"><c>Enterprise.EmailImpossible</c>, <c>Enterprise.WebsiteImpossible</c>, <c>Text.TooLong</c>.</exception>
    public void IsReachedAt(string? contactName, string? email, string? telephone, string? website, FactSource source, DateOnly on)
    {
        var (mail, site) = (Cleaned.OptionalLine(email), Cleaned.OptionalLine(website));
        RuleViolation.Unless(mail is null || IsEmail(mail), "Enterprise.EmailImpossible");
        RuleViolation.Unless(site is null || IsWebsite(site), "Enterprise.WebsiteImpossible");
        var told = (Cleaned.OptionalLine(contactName), mail, Cleaned.OptionalLine(telephone, TextLimits.Code), site);
        var isSame = (ContactName, Email, Telephone, Website) == told;
        (ContactName, Email, Telephone, Website) = told;
        Tell(EnterpriseFact.Contact, isSame, source, on);
    }

    /// <summary>Says what of the contact may be public. An advertising protected enterprise's mail and telephone never are.</summary>
    public void Shows(bool contactName, bool email, bool telephone) => (ShowsContactName, ShowsEmail, ShowsTelephone) = (contactName, email, telephone);

    /// <summary>
    /// Says what the register answered of its number: not found, or whether it is active and whether it may be advertised to.
    /// Only the register's own word lifts a protection.
    /// </summary>
    public void IsLookedUp(bool found, bool active, bool adProtected, DateTime now) =>
        (IsInCvr, IsActiveInCvr, IsAdProtected, CvrAskedAt) = (found, found ? active : null, found ? adProtected : IsAdProtected, now);

    /// <summary>Says that it is made up for demonstration.</summary>
    public void IsMadeUp() => IsDemo = true;

    /// <summary>Whether it may bear that number: what stands in the directory keeps its own.</summary>
    private protected virtual bool CanBeCalled(string? cvr) => true;

    /// <summary>Takes over all that another tells, with its sources and dates.</summary>
    private protected void TakeOver(EnterpriseProfile other)
    {
        (Cvr, Name, LegalForm, Founded) = (other.Cvr, other.Name, other.LegalForm, other.Founded);
        (Street, PostalCode, City, District, Sector) = (other.Street, other.PostalCode, other.City, other.District, other.Sector);
        (IsDemocratic, IsCooperative, IsSocialEconomy) = (other.IsDemocratic, other.IsCooperative, other.IsSocialEconomy);
        (Purpose, Owners, OneMemberOneVote, Surplus) = (other.Purpose, other.Owners, other.OneMemberOneVote, other.Surplus);
        (Sells, SellsTo, LargestOrder, CapacityNote) = (other.Sells, other.SellsTo, other.LargestOrder, other.CapacityNote);
        (Size, Stage, InNationalRegister) = (other.Size, other.Stage, other.InNationalRegister);
        (ContactName, Email, Telephone, Website) = (other.ContactName, other.Email, other.Telephone, other.Website);
        (ShowsContactName, ShowsEmail, ShowsTelephone) = (other.ShowsContactName, other.ShowsEmail, other.ShowsTelephone);
        (IsInCvr, IsActiveInCvr, IsAdProtected, CvrAskedAt) = (other.IsInCvr, other.IsActiveInCvr, other.IsAdProtected, other.CvrAskedAt);
        (Origins, IsDemo) = (other.Origins, other.IsDemo);
    }

    /// <summary>Takes over the kinds alone, and what shows them.</summary>
    private protected void TakeOverKinds(EnterpriseProfile other)
    {
        (IsDemocratic, IsCooperative, IsSocialEconomy) = (other.IsDemocratic, other.IsCooperative, other.IsSocialEconomy);
        (Purpose, Owners, OneMemberOneVote, Surplus) = (other.Purpose, other.Owners, other.OneMemberOneVote, other.Surplus);
        if (other.Origins[EnterpriseFact.Kinds] is { } origin) Origins = Origins.With(EnterpriseFact.Kinds, origin.Source, origin.On);
    }

    /// <summary>
    /// A fact told again as it was keeps its source, but is confirmed by the enterprise that tells it; whoever keeps the
    /// register only touches what was changed. Told otherwise it is theirs.
    /// </summary>
    private void Tell(EnterpriseFact fact, bool isSame, FactSource source, DateOnly on) => Origins = (isSame, source, Origins[fact]) switch
    {
        (true, FactSource.Secretariat, not null) => Origins,
        (true, FactSource.Enterprise, { } known) => Origins.With(fact, known.Source, on),
        _ => Origins.With(fact, source, on),
    };
}
