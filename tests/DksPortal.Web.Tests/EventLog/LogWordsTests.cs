using DksPortal.Domain;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Features.EventLog;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Tests.EventLog;

public sealed class LogWordsTests
{
    private readonly LogWords words = new(new Texts());

    [Theory]
    [InlineData(typeof(string), "Hus Forbi", "Hus Forbi")]
    [InlineData(typeof(int), "25", "25")]
    [InlineData(typeof(bool), "True", "Ja")]
    [InlineData(typeof(bool), "False", "Nej")]
    [InlineData(typeof(DateOnly), "2027-03-12", "12.03.2027")]
    [InlineData(typeof(TimeOnly), "14:05", "14.05")]
    [InlineData(typeof(DateTime), "2027-07-12T12:05:00Z", "12.07.2027 kl. 14.05")]
    [InlineData(typeof(PartialDate), "2026", "2026")]
    [InlineData(typeof(PartialDate), "2026-03-12", "12.03.2026")]
    [InlineData(typeof(MeetingStatus), "Held", "Afholdt")]
    [InlineData(typeof(Roles), "Member, Politician", "Rådsmedlem, Politiker")]
    public void A_value_is_told_as_the_council_would_say_it(Type type, string kept, string told) => Assert.Equal(told, words.Value(type, kept));

    [Theory]
    [InlineData(typeof(DateOnly), "engang")]
    [InlineData(typeof(DateTime), "…afkortet")]
    [InlineData(typeof(MeetingStatus), "Forgotten")]
    public void What_cannot_be_read_is_shown_as_it_was_kept(Type type, string kept) => Assert.Equal(kept, words.Value(type, kept));

    [Fact]
    public void Nothing_is_told_as_nothing() => Assert.Null(words.Value(typeof(DateOnly), null));

    [Fact]
    public void A_thing_without_a_name_is_called_by_the_word_for_what_it_is() => Assert.Equal("Virksomhed", words.Name("RequiredSeats", "Enterprise"));
}
