using DksPortal.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace DksPortal.Domain.Tests.People;

public sealed class CvrNumberTests
{
    private static readonly Arbitrary<string> Valid = Gen.Choose(1, 9_999_999)
        .SelectMany(seven => Gen.Choose(0, 9).Select(check => $"{seven:0000000}{check}"))
        .Where(digits => CvrNumber.Parse(digits) is not null).ToArbitrary();

    [Theory]
    [InlineData("13748136")]
    [InlineData("24256790")]
    [InlineData("13585628")]
    [InlineData("22756214")]
    [InlineData("11617034")]
    public void A_number_that_passes_the_check_is_taken(string number) => Assert.Equal(number, CvrNumber.Parse(number));

    [Theory]
    [InlineData("13 74 81 36")]
    [InlineData(" 13748136 ")]
    [InlineData("DK13748136")]
    [InlineData("dk 1374 8136")]
    [InlineData("DK\u00a013748136")]
    public void It_may_be_typed_with_spaces_and_DK(string typed) => Assert.Equal("13748136", CvrNumber.Parse(typed));

    [Theory]
    [InlineData("24256791")]
    [InlineData("13585627")]
    [InlineData("12345678")]
    [InlineData("10000000")]
    [InlineData("35254119")]
    [InlineData("00000000")]
    [InlineData("1374813")]
    [InlineData("137481360")]
    [InlineData("1374813a")]
    [InlineData("١٣٧٤٨١٣٦")]
    [InlineData("DKDK13748136")]
    [InlineData("SE13748136")]
    [InlineData("DK")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_is_not(string? typed) => Assert.Null(CvrNumber.Parse(typed));

    [Fact]
    public void Every_single_wrong_digit_is_found() => Prop.ForAll(Valid, number =>
    {
        for (var place = 0; place < number.Length; place++)
        {
            for (var step = 1; step <= 9; step++)
            {
                var digits = number.ToCharArray();
                digits[place] = (char)('0' + (digits[place] - '0' + step) % 10);
                Assert.Null(CvrNumber.Parse(new string(digits)));
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
