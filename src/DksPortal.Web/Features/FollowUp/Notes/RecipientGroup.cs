using DksPortal.Domain;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Features.FollowUp.Notes;

/// <summary>
/// Those whom a follow-up note usually goes to. They are named as groups and not one by one: politicians read the note,
/// and who was there is told to the council alone.
/// </summary>
public enum RecipientGroup
{
    /// <summary>Mødets deltagere.</summary>
    Attended,
    /// <summary>Inviterede, der ikke deltog.</summary>
    Absent,
    /// <summary>Rådets medlemmer og suppleanter.</summary>
    Members,
    /// <summary>Politikerne i Borgerrepræsentationen.</summary>
    Politicians,
}

/// <summary>Recipients as they are kept: a line each, the groups by their Danish words.</summary>
public static class Recipients
{
    /// <summary>The lines of groups and others.</summary>
    public static string? Lines(IEnumerable<RecipientGroup> groups, string? others) =>
        Cleaned.Text(string.Join('\n', groups.Distinct().Order().Select(Word).Concat(Split(others)).Distinct()));

    /// <summary>The groups among the lines.</summary>
    public static List<RecipientGroup> Groups(string? lines) => [.. Enum.GetValues<RecipientGroup>().Where(group => Split(lines).Contains(Word(group)))];

    /// <summary>The lines that are no group.</summary>
    public static string Others(string? lines) => string.Join('\n', Split(lines).Except(Enum.GetValues<RecipientGroup>().Select(Word)));

    /// <summary>Each line.</summary>
    public static IEnumerable<string> Split(string? lines) => (lines ?? "").Split('\n').Select(Cleaned.Line).OfType<string>();

    // A note is one document for all its readers, and Danish as its text is.
    private static string Word(RecipientGroup group) => Texts.All("da")[$"RecipientGroup.{group}"];
}
