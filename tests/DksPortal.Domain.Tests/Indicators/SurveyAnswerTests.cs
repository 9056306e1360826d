using DksPortal.Domain.Indicators;

namespace DksPortal.Domain.Tests.Indicators;

public sealed class SurveyAnswerTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_tells_how_many_and_where_that_is_known_from()
    {
        var answer = new SurveyAnswer(1, "koebenhavn", 2026, "all");

        answer.Tell(40, " Registret ", 7, Now);

        Assert.Equal((40, "Registret", 7, Now), (answer.Number, answer.Note, answer.ById, answer.At));
        answer.Tell(null, " ", 8, Now);
        Assert.Equal(((int?)null, (string?)null), (answer.Number, answer.Note));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100_001)]
    public void A_number_that_cannot_be_is_refused(int number) =>
        Refused.With("Survey.NumberImpossible", () => new SurveyAnswer(1, "koebenhavn", 2026, "all").Tell(number, null, 7, Now));
}
