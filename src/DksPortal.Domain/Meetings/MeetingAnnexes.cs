using DksPortal.Domain.Minutes;

namespace DksPortal.Domain.Meetings;

public sealed partial class Meeting
{
    /// <summary>The text key of what keeps files as they are, or null when they can be added and changed.</summary>
    public string? AnnexObstacle => Status == MeetingStatus.Cancelled ? "Annex.MeetingCancelled" : null;

    /// <summary>Adds a file to the meeting or to one of its items.</summary>
    /// <param name="file">The file, checked before: its name, its bytes, what they are and their SHA-256.</param>
    /// <param name="title">What it is called; its name when nothing is said.</param>
    /// <param name="item">The item that it belongs to, if to one.</param>
    /// <param name="by">The person who adds it.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RuleViolation">
    /// What <see cref="AnnexObstacle"/> says, <c>Annex.Empty</c>, <c>Annex.TooLarge</c>, <c>Annex.NameMissing</c>, <c>Annex.NotHere</c>, <c>Text.TooLong</c>.
    /// </exception>
    public Annex AddAnnex(AnnexFile file, string? title, AgendaItem? item, int by, DateTime now)
    {
        RuleViolation.Unless(item is null || agenda.Contains(item), "Annex.NotHere");
        var annex = Add(file, title, by, now);
        annex.BelongsTo(item, null);
        return annex;
    }

    /// <summary>Adds a file to a version of the minutes that is not approved yet.</summary>
    /// <exception cref="RuleViolation">As the other, and <c>Annex.MinutesApproved</c>.</exception>
    public Annex AddAnnex(AnnexFile file, string? title, MeetingMinutes minutes, int by, DateTime now)
    {
        RuleViolation.Unless(minutes.ApprovedAt is null, "Annex.MinutesApproved");
        var annex = Add(file, title, by, now);
        annex.BelongsTo(null, minutes.Number);
        return annex;
    }

    /// <summary>
    /// Tells what a file is called and whether it is closed. Approved minutes name it as it was called, but what
    /// nobody outside the council should have seen can be closed at any time.
    /// </summary>
    /// <param name="annex">The file.</param>
    /// <param name="title">What it is called; its name when nothing is said.</param>
    /// <param name="isClosed">Whether members and secretariat alone see it.</param>
    /// <param name="minutes">All versions of the meeting's minutes.</param>
    /// <exception cref="RuleViolation">What <see cref="AnnexObstacle"/> says, <c>Annex.InApprovedMinutes</c>, <c>Text.TooLong</c>.</exception>
    public void DescribeAnnex(Annex annex, string? title, bool isClosed, IEnumerable<MeetingMinutes> minutes)
    {
        GuardAnnexes();
        var named = Cleaned.OptionalLine(title) ?? annex.FileName;
        RuleViolation.Unless(named == annex.Title || !minutes.Any(version => version.Names(annex)), "Annex.InApprovedMinutes");
        annex.Describe(named, isClosed);
    }

    /// <summary>Removes a file. Its number is never given again.</summary>
    /// <exception cref="RuleViolation">What <see cref="AnnexObstacle"/> says, or <c>Annex.InApprovedMinutes</c>.</exception>
    public void Remove(Annex annex, IEnumerable<MeetingMinutes> minutes)
    {
        GuardAnnexes();
        RuleViolation.Unless(!minutes.Any(version => version.Names(annex)), "Annex.InApprovedMinutes");
        annexes.Remove(annex);
    }

    private Annex Add(AnnexFile file, string? title, int by, DateTime now)
    {
        GuardAnnexes();
        var annex = new Annex(LastAnnexNumber + 1, title ?? "", file.Name, new AnnexContent(file.Bytes), file.MediaType, file.Sha256, by, now);
        annexes.Add(annex);
        LastAnnexNumber++;
        return annex;
    }

    private void GuardAnnexes()
    {
        if (AnnexObstacle is { } why) throw new RuleViolation(why);
    }
}

/// <summary>A file as it was found to be.</summary>
/// <param name="Name">Its name, without any path.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="MediaType">What that is, found by looking into it.</param>
/// <param name="Sha256">The SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
public sealed record AnnexFile(string Name, byte[] Bytes, string MediaType, string Sha256);
