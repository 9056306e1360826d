namespace DksPortal.Domain.Meetings;

public sealed partial class Meeting
{
    /// <summary>Adds a file to the meeting, to one of its items or to its minutes.</summary>
    /// <param name="file">The file, checked before: its name, its bytes, what they are and their SHA-256.</param>
    /// <param name="title">What it is called; its name when nothing is said.</param>
    /// <param name="item">The item that it belongs to, if to one.</param>
    /// <param name="toMinutes">Whether it belongs to the minutes.</param>
    /// <param name="by">The person who adds it.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RuleViolation"><c>Annex.Empty</c>, <c>Annex.TooLarge</c>, <c>Annex.NameMissing</c>, <c>Annex.NotHere</c>, <c>Text.TooLong</c>.</exception>
    public Annex AddAnnex(AnnexFile file, string? title, AgendaItem? item, bool toMinutes, int by, DateTime now)
    {
        RuleViolation.Unless(item is null || agenda.Contains(item), "Annex.NotHere");
        var annex = new Annex(LastAnnexNumber + 1, title ?? "", file.Name, new AnnexContent(file.Bytes), file.MediaType, file.Sha256, by, now);
        annex.BelongsTo(item, toMinutes);
        annexes.Add(annex);
        LastAnnexNumber++;
        return annex;
    }

    /// <summary>Removes a file. Its number is never given again.</summary>
    public void Remove(Annex annex) => annexes.Remove(annex);
}

/// <summary>A file as it was found to be.</summary>
/// <param name="Name">Its name, without any path.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="MediaType">What that is, found by looking into it.</param>
/// <param name="Sha256">The SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
public sealed record AnnexFile(string Name, byte[] Bytes, string MediaType, string Sha256);
