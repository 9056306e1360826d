namespace DksPortal.Web.Features.Meetings.Annexes;

/// <summary>What a file is, in the word that readers are told.</summary>
public enum FileType
{
    Pdf,
    Word,
    Excel,
    PowerPoint,
    OpenDocument,
    Text,
    Image,
}

/// <summary>A kind of file that is taken.</summary>
/// <param name="Type">The word for it.</param>
/// <param name="MediaType">As what it is sent.</param>
/// <param name="Extensions">The ends of name that it goes by.</param>
/// <param name="Fault">The text key of what is wrong with bytes that claim to be of this kind; null when nothing is.</param>
internal sealed record FileKind(FileType Type, string MediaType, string[] Extensions, Func<byte[], string?> Fault)
{
    /// <summary>The text key for content that is not what its name says.</summary>
    public const string Other = "Annex.OtherThanItsName";

    /// <summary>The text key for a file whose end is missing.</summary>
    public const string CutOff = "Annex.CutOff";

    /// <summary>The text key for a file that brings a program along.</summary>
    public const string Macros = "Annex.Macros";

    /// <summary>The text key for an archive that unpacks to more than it should.</summary>
    public const string Bomb = "Annex.Bomb";
}
