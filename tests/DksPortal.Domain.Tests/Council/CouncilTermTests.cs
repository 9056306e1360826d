using DksPortal.Domain.Council;

namespace DksPortal.Domain.Tests.Council;

public sealed class CouncilTermTests
{
    private readonly CouncilTerm term = new("2026–2027", new PartialDate(2026), new PartialDate(2027));
    private readonly CouncilTerm earlier = new("2023–2025", new PartialDate(2023), new PartialDate(2025, 5));

    [Theory]
    [InlineData(2025, 12, 31, false)]
    [InlineData(2026, 1, 1, true)]
    [InlineData(2027, 12, 31, true)]
    [InlineData(2028, 1, 1, false)]
    public void It_covers_every_day_that_its_dates_leave_open(int year, int month, int day, bool covered) =>
        Assert.Equal(covered, term.Covers(new DateOnly(year, month, day)));

    [Fact]
    public void A_work_theme_stays_the_same_wherever_it_moves()
    {
        var term = new CouncilTerm("2026–2027", new PartialDate(2026), null);
        term.SetTermsOfReference(null, [], [("Indkøb", "Et"), ("Job", "To"), ("Lokaler", "Tre")], []);
        var (purchases, jobs, premises) = (term.WorkThemes[0], term.WorkThemes[1], term.WorkThemes[2]);

        term.SetTermsOfReference(null, [], [("Job", "To"), ("Indkøb og udbud", "Et")], []);

        Assert.Equal([("Job", 1), ("Indkøb og udbud", 2)], term.WorkThemes.OrderBy(theme => theme.Position).Select(theme => (theme.Title, theme.Position)));
        Assert.Equal([purchases, jobs], term.WorkThemes);
        Assert.DoesNotContain(premises, term.WorkThemes);
    }

    [Fact]
    public void A_term_whose_end_is_not_told_covers_every_day_from_its_first_on()
    {
        term.Describe("2026–", new PartialDate(2026, 3), null);

        Assert.False(term.Covers(new DateOnly(2026, 2, 28)));
        Assert.True(term.Covers(new DateOnly(2099, 1, 1)));
        Assert.Null(term.DaysLeft(new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void Days_are_counted_to_the_last_day_that_it_can_be()
    {
        Assert.Equal(30, earlier.DaysLeft(new DateOnly(2025, 5, 1)));
        Assert.Equal(0, earlier.DaysLeft(new DateOnly(2025, 5, 31)));
        Assert.Equal(-1, earlier.DaysLeft(new DateOnly(2025, 6, 1)));
    }

    [Fact]
    public void It_does_not_end_before_it_starts()
    {
        Refused.With("Term.EndsBeforeItStarts", () => term.Describe("Baglæns", new PartialDate(2026, 6), new PartialDate(2026, 5)));

        term.Describe("Et år", new PartialDate(2026, 6), new PartialDate(2026));
        Assert.True(term.Covers(new DateOnly(2026, 6, 1)));
    }

    [Fact]
    public void Seats_and_tasks_stand_in_the_order_they_were_given()
    {
        term.AddSeat(SeatKind.Chair, "Forperson", null, false);
        term.AddSeat(SeatKind.Expert, "Vidensperson", null, false);
        term.SetTermsOfReference("Rådgive", ["Gammel"], [], []);
        term.SetTermsOfReference("Rådgive", ["Mødes", "Rådgive"], [("Indkøb", "Sociale klausuler")], [(SeatKind.Chair, 1)]);

        Assert.Equal([(1, "Forperson"), (2, "Vidensperson")], term.Seats.Select(seat => (seat.Position, seat.Label)));
        Assert.Equal([(1, "Mødes"), (2, "Rådgive")], term.Tasks.Select(task => (task.Position, task.Text)));
        Assert.Equal("Indkøb", Assert.Single(term.WorkThemes).Title);
        Assert.Equal(1, Assert.Single(term.RequiredSeats).Count);
    }

    [Fact]
    public void Terms_of_reference_that_are_refused_leave_the_earlier_ones()
    {
        term.SetTermsOfReference("Rådgive", ["Mødes"], [("Indkøb", "Sociale klausuler")], [(SeatKind.Chair, 1)]);

        Refused.With("Term.ThemeMissing", () => term.SetTermsOfReference("Andet", ["Andet"], [("", "Uden titel")], []));

        Assert.Equal("Rådgive", term.Purpose);
        Assert.Equal("Mødes", Assert.Single(term.Tasks).Text);
        Assert.Single(term.WorkThemes);
    }

    [Fact]
    public void What_was_decided_about_going_on_is_kept_as_far_as_it_is_told()
    {
        earlier.RecordContinuation(new Continuation(ContinuationDecision.Continues, new PartialDate(2025), null, "Nyt råd", "BI32"));

        Assert.Equal(new PartialDate(2025), earlier.Continuation?.Date);
        Assert.Null(earlier.Continuation?.DecidedBy);
    }
}
