namespace DksPortal.Domain.Enterprises;

/// <summary>The kinds of enterprise that the council is for (kategori); an enterprise is of one or more.</summary>
public enum EnterpriseKind
{
    /// <summary>Demokratisk.</summary>
    Democratic,
    /// <summary>Kooperativ.</summary>
    Cooperative,
    /// <summary>Socialøkonomisk.</summary>
    SocialEconomy,
}

/// <summary>How far an enterprise has come.</summary>
public enum EnterpriseStage
{
    /// <summary>Idé.</summary>
    Idea,
    /// <summary>Iværksætter.</summary>
    StartUp,
    /// <summary>Etableret.</summary>
    Established,
}

/// <summary>The form in law.</summary>
public enum LegalForm
{
    /// <summary>Andelsselskab med begrænset ansvar.</summary>
    Amba,
    /// <summary>Forening med begrænset ansvar.</summary>
    Fmba,
    /// <summary>Selskab med begrænset ansvar.</summary>
    Smba,
    /// <summary>Anpartsselskab.</summary>
    Aps,
    /// <summary>Aktieselskab.</summary>
    PublicLimited,
    /// <summary>Fond.</summary>
    Foundation,
    /// <summary>Forening.</summary>
    Association,
    /// <summary>Interessentskab.</summary>
    Partnership,
    /// <summary>Enkeltmandsvirksomhed.</summary>
    SoleTrader,
    /// <summary>En anden.</summary>
    Other,
}

/// <summary>The part of Copenhagen that an enterprise lies in (bydel).</summary>
public enum District
{
    /// <summary>Amager Vest.</summary>
    AmagerVest,
    /// <summary>Amager Øst.</summary>
    AmagerOest,
    /// <summary>Bispebjerg.</summary>
    Bispebjerg,
    /// <summary>Brønshøj-Husum.</summary>
    BroenshoejHusum,
    /// <summary>Indre By.</summary>
    IndreBy,
    /// <summary>Nørrebro.</summary>
    Noerrebro,
    /// <summary>Valby.</summary>
    Valby,
    /// <summary>Vanløse.</summary>
    Vanloese,
    /// <summary>Vesterbro-Kongens Enghave.</summary>
    VesterbroKongensEnghave,
    /// <summary>Østerbro.</summary>
    Oesterbro,
    /// <summary>Outside the municipality.</summary>
    OutsideCopenhagen,
}

/// <summary>What an enterprise lives by, coarsely (branche).</summary>
public enum Sector
{
    /// <summary>Byggeri og håndværk.</summary>
    Construction,
    /// <summary>Kantine, café og mad.</summary>
    Food,
    /// <summary>Rengøring og ejendomsservice.</summary>
    Cleaning,
    /// <summary>Grønne områder.</summary>
    Greenery,
    /// <summary>Genbrug og reparation.</summary>
    Reuse,
    /// <summary>Transport og logistik.</summary>
    Transport,
    /// <summary>Rådgivning og analyse.</summary>
    Advice,
    /// <summary>It og kommunikation.</summary>
    Digital,
    /// <summary>Finans og forsikring.</summary>
    Finance,
    /// <summary>Kultur, medier og design.</summary>
    Culture,
    /// <summary>Undervisning og beskæftigelse.</summary>
    Education,
    /// <summary>Sundhed og omsorg.</summary>
    Care,
    /// <summary>Butik og handel.</summary>
    Retail,
    /// <summary>Andet.</summary>
    Other,
}

/// <summary>What must hold for a social enterprise (socialøkonomisk virksomhed), in the order of its definition.</summary>
public enum Criterion
{
    /// <summary>A social, health or environmental purpose.</summary>
    Purpose,
    /// <summary>Sells goods or services.</summary>
    Sale,
    /// <summary>Reinvests its surplus.</summary>
    Reinvestment,
    /// <summary>Is organisationally independent of the public sector.</summary>
    Independence,
    /// <summary>Has a CVR number.</summary>
    CvrNumber,
}

/// <summary>What the secretariat found of a criterion.</summary>
public enum Finding
{
    /// <summary>Not looked at.</summary>
    NotAssessed,
    /// <summary>Opfyldt.</summary>
    Met,
    /// <summary>Ikke opfyldt.</summary>
    NotMet,
}
