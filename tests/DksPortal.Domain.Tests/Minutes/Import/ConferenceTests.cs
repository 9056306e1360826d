using System.Globalization;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Minutes.Import;

namespace DksPortal.Domain.Tests.Minutes.Import;

/// <summary>The real thing.</summary>
public sealed class ConferenceTests
{
    [Fact]
    public void All_that_was_written_down_in_2018_is_found()
    {
        var draft = MinutesText.Read(ConferenceOf2018.Text());
        var points = draft.Points.ToList();
        var panels = points.FindAll(point => point.Kind == AgendaItemKind.Panel);
        var statements = draft.Statements.ToList();

        Assert.Equal(9, points.Count);
        Assert.Equal(["LG BD JR JO", "HD CF SL PM", "CM IV FT TV"], panels.Select(panel => string.Join(' ', panel.Speakers.Select(speaker => speaker.Initials))));
        Assert.Equal([5, 5, 8], panels.Select(panel => panel.Statements(draft.Initials).Count(part => part.Kind == StatementKind.Floor)));
        Assert.Equal(42, statements.Count(part => part.Kind == StatementKind.Initials));
        Assert.Equal("Frida Tarp", Assert.Single(statements, part => part.Kind == StatementKind.FullName).Head!.Who);
        var added = Assert.Single(statements, part => part.Head!.Remark is not null).Head!;
        Assert.Equal(("PM", "tilføjelse"), (added.Who, added.Remark));
        Assert.Equal(["ABL"], draft.Initials.NobodysIn(points.Select(point => point.Discussion)));
        Assert.Equal(["Frokostpause", "Networking & kaffe", "Snak og snacks"], draft.Breaks.Select(pause => pause.Title));
        Assert.Equal([new(null, 116, null), new("virksomheder", 59, null), new("kommuner", 49, null)], draft.Figures);
        Assert.Equal([null, "10:00", null, "10:15", "11:05", "12:05", "13:00", "14:00", "14:30", null, "15:30", "15:45"], draft.Items.Select(item => item.Start?.ToString("HH:mm", CultureInfo.InvariantCulture)));
        Assert.Equal([0, 15, 0, 50, 60, 55, 60, 30, 60, 0, 15, 75], draft.Items.Select(item => item.Minutes));
    }

    [Fact]
    public void Its_titles_presenters_and_loose_ends_are_as_a_secretary_would_have_them()
    {
        var draft = MinutesText.Read(ConferenceOf2018.Text());

        Assert.Equal("Afrunding v. Gurli Martinussen", draft.Points.Last().Title);
        Assert.Equal(["Gurli Martinussen"], draft.Points.Last().Presenters);
        Assert.Equal(["Anker Brink Lund"], draft.Points.ElementAt(3).Presenters);
        Assert.Equal(["JR Johnnie Kragh", "JO John Kvistgaard"], draft.Speakers.Skip(2).Take(2).Select(speaker => $"{speaker.Initials} {speaker.Name}"));
        Assert.Equal(14, draft.Unplaced.Count);
    }
}
