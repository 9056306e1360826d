using DksPortal.Domain.Enterprises;
using DksPortal.Web.Features.Enterprises.Cvr;

namespace DksPortal.Web.Tests.Enterprises.Cvr;

/// <summary>The register's words in the portal's.</summary>
public sealed class CvrWordsTests
{
    [Theory]
    [InlineData("APS", "Anpartsselskab", LegalForm.Aps)]
    [InlineData("A/S", "Aktieselskab", LegalForm.PublicLimited)]
    [InlineData("A.M.B.A.", null, LegalForm.Amba)]
    [InlineData(null, "Andelsselskab (-forening) med begrænset ansvar", LegalForm.Amba)]
    [InlineData("FBA", "Forening med begrænset ansvar", LegalForm.Fmba)]
    [InlineData("?", "Selskab med begrænset ansvar", LegalForm.Smba)]
    [InlineData("FFO", "Frivillig forening", LegalForm.Association)]
    [InlineData("EFO", "Erhvervsdrivende fond", LegalForm.Foundation)]
    [InlineData("I/S", "Interessentskab", LegalForm.Partnership)]
    [InlineData("ENK", "Enkeltmandsvirksomhed", LegalForm.SoleTrader)]
    [InlineData("KOM", "Primærkommune", null)]
    [InlineData(null, null, null)]
    public void A_form_is_known_by_its_short_or_its_long_name(string? brief, string? words, LegalForm? form) => Assert.Equal(form, CvrWords.FormOf(brief, words));

    [Theory]
    [InlineData("562900", Sector.Food)]
    [InlineData("812100", Sector.Cleaning)]
    [InlineData("813000", Sector.Greenery)]
    [InlineData("477910", Sector.Reuse)]
    [InlineData("477110", Sector.Retail)]
    [InlineData("741010", Sector.Culture)]
    [InlineData("749090", null)]
    [InlineData("5", null)]
    [InlineData(null, null)]
    public void A_sector_is_known_by_the_longest_code_that_fits(string? code, Sector? sector) => Assert.Equal(sector, CvrWords.SectorOf(code));
}
