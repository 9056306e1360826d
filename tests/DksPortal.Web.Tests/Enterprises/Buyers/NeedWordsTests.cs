using DksPortal.Web.Features.Enterprises.Buyers;

namespace DksPortal.Web.Tests.Enterprises.Buyers;

public sealed class NeedWordsTests
{
    [Theory]
    [InlineData("Vi skal bruge frokost til 40 medarbejdere", "frokost")]
    [InlineData("IT-support, og lidt rengøring!", "it,support,lidt,rengøring")]
    [InlineData("kantine Kantine KANTINE", "kantine")]
    [InlineData("Rengøring i Koebenhavn", "rengøring")]
    [InlineData("rengøring på Københavns Rådhus, KOEBENHAVN", "rengøring,rådhus")]
    [InlineData("Rengøring og rengoering", "rengøring")]
    [InlineData("catering til 40 personer à 500kr, 12.00", "catering")]
    [InlineData("øl og oel", "øl")]
    [InlineData("til og med 500", "")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void The_words_that_tell_something_are_looked_for(string? need, string words) =>
        Assert.Equal(words, string.Join(',', NeedWords.Of(need)));

    [Fact]
    public void There_are_no_more_of_them_than_a_search_can_bear() =>
        Assert.Equal(NeedWords.Most, NeedWords.Of(string.Join(' ', Enumerable.Range(0, 50).Select(number => $"ord{number}"))).Count);
}
