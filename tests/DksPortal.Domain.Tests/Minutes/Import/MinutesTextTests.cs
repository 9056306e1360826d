using System.Diagnostics;
using System.Globalization;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.Minutes;
using DksPortal.Domain.Minutes.Import;
using DksPortal.Domain.Tests.Meetings;

namespace DksPortal.Domain.Tests.Minutes.Import;

public sealed class MinutesTextTests
{
    public static TheoryData<string> BothForms => [SampleText.Plain, SampleText.Spaced];

    [Theory, MemberData(nameof(BothForms))]
    public void Points_breaks_and_their_times_are_found(string text)
    {
        var items = MinutesText.Read(text).Items;

        Assert.Equal(
            [
                "Praktiske oplysninger", "Velkomst ved Karla Mose, formand for foreningen Byens Tage", "Oplæg v. Viggo Elm Sand",
                "Første panel: ”Hvem bygger de små boliger i byens gamle kvarterer?”", "Kaffepause", "Frokost", "Afrunding v. Viggo", "Afslutning ved Tove Lind", "Farvel og tak",
            ],
            items.Select(item => item.Title));
        Assert.Equal([null, "09:30", "09:45", "10:30", null, "11:30", null, "12:30", null], items.Select(item => item.Start?.ToString("HH:mm", CultureInfo.InvariantCulture)));
        Assert.Equal([0, 15, 45, 60, 0, 60, 0, 30, 0], items.Select(item => item.Minutes));
        Assert.Equal(["", "Karla Mose", "Viggo Elm Sand", "Rigmor Fald, Ole Brix, Jens Ask", "", "", "", "Tove Lind", ""], items.Select(item => string.Join(", ", item.Presenters)));
    }

    [Theory, MemberData(nameof(BothForms))]
    public void Speakers_and_statements_are_found(string text)
    {
        var draft = MinutesText.Read(text);
        var panel = draft.Items.Single(item => item.Kind == AgendaItemKind.Panel);
        var said = panel.Statements(draft.Initials).ToList();

        Assert.Equal([new("RF", "Rigmor Fald", "Andelsbo"), new("OK", "Ole Brix", "Sydby Kommune"), new("JA", "Jens Ask", null)], panel.Speakers);
        Assert.Equal(["RF", "OK", "Mie Bro", "Pil Dam", "Bo Egelund Madsen", "JA", "Rigmor Fald", "QXZ"], said.Select(part => part.Head!.Who));
        Assert.Equal("Nordhuset", said[3].Head!.Organisation);
        Assert.Equal("Vi bygger selv, men vi har brug for grunde, og dem er der ikke mange af tilbage i de gamle kvarterer.", said[0].Words);
        Assert.Equal(["QXZ"], draft.Initials.NobodysIn(draft.Points.Select(point => point.Discussion)));
    }

    [Theory, MemberData(nameof(BothForms))]
    public void Lists_keep_a_line_for_each_of_their_points(string text) => Assert.Equal(
        "a. Husene før og nu.\nb. Tre slags lejere:\n   i. De unge.\n   ii. De ældre, der gerne vil blive boende så tæt på deres gamle naboer som muligt.\nc. Spørgsmål til dagen.",
        MinutesText.Read(text).Points.ElementAt(2).Discussion);

    [Theory, MemberData(nameof(BothForms))]
    public void How_many_there_were_is_found_and_what_has_no_place_is_told(string text)
    {
        var draft = MinutesText.Read(text);

        Assert.Equal([new(null, 64, null), new("foreninger", 20, null), new("boligselskaber", 31, null)], draft.Figures);
        Assert.Equal(["Bilag 4:", "mailto:nogen@example.dk", "Om huset"], draft.Unplaced.Select(line => line.Text[..Math.Min(line.Text.Length, 23)].Split(" Referat")[0].Split(" Huset")[0]).Where(line => !line.StartsWith("Referat", StringComparison.Ordinal) && !line.StartsWith("Huset", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_bears_initials_that_two_have()
    {
        var draft = MinutesText.Read("1. Første panel\nPaneldeltagere: Ida Holm, Huset (IH).\nIH: Ja\n2. Andet panel\nPaneldeltagere: Ib Hald, Skuret (IH).\nIH: Nej");

        Assert.Equal("Ida Holm", Assert.Single(draft.Speakers).Name);
        Assert.Equal("Ib Hald", Assert.Single(draft.Clashing).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ingen punkter her.\n\nSlet ingen.")]
    [InlineData("2. Et punkt uden et første")]
    public void A_text_without_points_has_none(string text) => Assert.Empty(MinutesText.Read(text).Items);

    [Theory]
    [InlineData("1. A\n", 1)]
    [InlineData("AAAAAA\n", 20_000)]
    [InlineData("Panel: (", 20_000)]
    [InlineData("1. Panel\nPaneldeltagere: Ida Holm (\n", 5_000)]
    [InlineData("Input fra salen (\n", 10_000)]
    [InlineData("12:00 Pause\nog\n", 10_000)]
    [InlineData("”\n", 100_000)]
    public void Whatever_the_text_the_answer_comes_at_once(string piece, int times)
    {
        var started = Stopwatch.GetTimestamp();

        foreach (var text in new[] { string.Concat(Enumerable.Repeat(piece, times)), "1. Punkt\n" + string.Concat(Enumerable.Repeat(piece, times)) })
        {
            var refused = Record.Exception(() => MinutesText.Read(text));
            Assert.True(refused is null or RuleViolation, refused?.ToString());
        }

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Convened)]
    [InlineData(MeetingStatus.Held)]
    public void A_meeting_takes_it_in_after_what_stands_on_its_agenda_and_is_held(MeetingStatus status)
    {
        var meeting = SampleMeeting.In(status);

        var minutes = meeting.TakeIn(MinutesText.Read(SampleText.Plain), _ => null, SampleMeeting.Now);

        Assert.Equal((MeetingStatus.Held, MinutesStatus.Drafting), (meeting.Status, minutes.Status));
        Assert.Equal(10, meeting.Agenda.Count);
        Assert.Equal(4, minutes.Items.Count);
        Assert.Equal(new TimeOnly(10, 30), meeting.Agenda[4].FixedStart);
        Assert.Equal(["RF", "OK", "JA"], meeting.Speakers.Select(speaker => speaker.Initials));
        Assert.Equal([64, 20, 31], meeting.AttendanceFigures.Select(figure => figure.Registered));
    }

    [Fact]
    public void A_meeting_that_was_called_off_takes_nothing_in() =>
        Refused.With("Meeting.Over", () => SampleMeeting.In(MeetingStatus.Cancelled).TakeIn(MinutesText.Read(SampleText.Plain), _ => null, SampleMeeting.Now));

    [Fact]
    public void A_text_without_points_is_not_taken_in() =>
        Refused.With("Import.NothingFound", () => SampleMeeting.In(MeetingStatus.Planned).TakeIn(MinutesText.Read("Intet"), _ => null, SampleMeeting.Now));
}
