using DksPortal.Domain.Meetings;

namespace DksPortal.Domain.Tests.Meetings;

public sealed class AgendaTimesTests
{
    private static readonly TimeOnly Nine = new(9, 0);

    [Fact]
    public void Numbers_skip_breaks()
    {
        var lines = AgendaTimes.Lines(
            [new Entry(10), new Entry(10, AgendaItemKind.Break), new Entry(10), new Entry(5, AgendaItemKind.AnyOther)], Nine);

        Assert.Equal([1, null, 2, 3], lines.Select(line => line.Number));
    }

    [Fact]
    public void Each_begins_when_the_one_before_ends()
    {
        var lines = AgendaTimes.Lines([new Entry(15), new Entry(0), new Entry(45), new Entry(10)], Nine);

        Assert.Equal([Nine, new(9, 15), new(9, 15), new(10, 0)], lines.Select(line => line.Start));
        Assert.All(lines, line => Assert.Equal(0, line.WaitsMinutes));
    }

    [Fact]
    public void A_fixed_start_is_kept_and_those_after_follow_from_it()
    {
        var lines = AgendaTimes.Lines([new Entry(30), new Entry(30) { FixedStart = new TimeOnly(10, 0) }, new Entry(30)], Nine);

        Assert.Equal([Nine, new(10, 0), new(10, 30)], lines.Select(line => line.Start));
        Assert.Equal([0, 30, 0], lines.Select(line => line.WaitsMinutes));
    }

    [Fact]
    public void A_fixed_start_before_the_one_before_has_ended_is_told_as_an_overlap()
    {
        var lines = AgendaTimes.Lines([new Entry(90), new Entry(30) { FixedStart = new TimeOnly(10, 0) }], Nine);

        Assert.Equal(-30, lines[1].WaitsMinutes);
    }

    [Fact]
    public void An_empty_agenda_has_no_lines() => Assert.Empty(AgendaTimes.Lines<Entry>([], Nine));

    private sealed record Entry(int Minutes, AgendaItemKind Kind = AgendaItemKind.Discussion) : IAgendaEntry
    {
        public TimeOnly? FixedStart { get; init; }
    }
}
