using DksPortal.Domain.Enterprises;

namespace DksPortal.Domain.Tests.Enterprises;

/// <summary>An enterprise tells its facts, each with its source and day.</summary>
public sealed class EnterpriseTests
{
    private const string Cvr = "13748136";

    private static readonly DateTime Now = new(2026, 3, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    [Fact]
    public void What_it_says_otherwise_than_the_register_is_its_own_word_and_what_it_repeats_stays_the_registers()
    {
        var enterprise = Listed();
        enterprise.LiesAt("Nørregade 1", "1165", "København K", null, FactSource.Cvr, Today);

        enterprise.LiesAt("Nørregade 1", "1165", "København K", null, FactSource.Enterprise, Today.AddDays(1));
        Assert.Equal(new FactOrigin(FactSource.Cvr, Today.AddDays(1)), enterprise.Origins[EnterpriseFact.Address]);

        enterprise.LiesAt("Nørregade 2", "1165", "København K", null, FactSource.Enterprise, Today.AddDays(2));
        Assert.Equal(new FactOrigin(FactSource.Enterprise, Today.AddDays(2)), enterprise.Origins[EnterpriseFact.Address]);
    }

    [Fact]
    public void It_keeps_its_number() =>
        Refused.With("Enterprise.CvrStands", () => Listed().IsCalled("24256790", "Andelskassen", null, null, FactSource.Enterprise, Today));

    [Theory]
    [InlineData("navn", "Enterprise.EmailImpossible")]
    [InlineData("navn@sted", "Enterprise.EmailImpossible")]
    [InlineData("Navn <navn@sted.dk>", "Enterprise.EmailImpossible")]
    public void An_address_that_cannot_be_written_to_is_refused(string email, string why) =>
        Refused.With(why, () => Listed().IsReachedAt("Lotte", email, null, null, FactSource.Enterprise, Today));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.example.dk")]
    [InlineData("ftp://example.dk")]
    public void A_website_is_one_on_the_web(string website) =>
        Refused.With("Enterprise.WebsiteImpossible", () => Listed().IsReachedAt(null, null, null, website, FactSource.Enterprise, Today));

    [Theory]
    [InlineData("210")]
    [InlineData("21000")]
    [InlineData("2l00")]
    public void A_postal_code_has_four_digits(string code) =>
        Refused.With("Enterprise.PostalCodeImpossible", () => Listed().LiesAt(null, code, null, null, FactSource.Enterprise, Today));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(EnterpriseProfile.MostKroner + 1)]
    public void An_order_is_an_amount_that_can_be(long kroner) =>
        Refused.With("Enterprise.LargestOrderImpossible", () => Listed().CanTake(kroner, null, FactSource.Enterprise, Today));

    [Fact]
    public void Protected_from_advertising_its_mail_and_telephone_are_shown_to_nobody_whatever_it_chose()
    {
        var enterprise = Listed();
        enterprise.IsReachedAt("Lotte", "lotte@example.dk", "33 66 33 66", null, FactSource.Enterprise, Today);
        enterprise.Shows(contactName: true, email: true, telephone: true);
        Assert.Equal(("Lotte", "lotte@example.dk", "33 66 33 66"), (enterprise.PublicContactName, enterprise.PublicEmail, enterprise.PublicTelephone));

        enterprise.IsLookedUp(found: true, active: true, adProtected: true, Now);

        Assert.Equal(("Lotte", null, null), (enterprise.PublicContactName, enterprise.PublicEmail, enterprise.PublicTelephone));
    }

    [Fact]
    public void It_is_unconfirmed_when_a_year_has_passed_until_somebody_confirms_it()
    {
        var enterprise = Listed();

        Assert.Null(enterprise.UnconfirmedSince(Now.AddYears(1)));
        Assert.Equal(Now.AddYears(1), enterprise.UnconfirmedSince(Now.AddYears(1).AddMinutes(1)));
        enterprise.Confirm(DateOnly.FromDateTime(Now.AddYears(1)), Now.AddYears(1));

        Assert.Null(enterprise.UnconfirmedSince(Now.AddYears(2)));
        Assert.Equal(Today.AddYears(1), enterprise.Origins.Oldest);
    }

    [Fact]
    public void A_years_figures_are_told_once_and_can_be_corrected()
    {
        var enterprise = Listed();

        enterprise.Reports(2025, new Employment(10, 2, 1, 0, 3, 1), 4, Now);
        enterprise.Reports(2025, new Employment(11, 2, 1, 0, 3, 1), 5, Now.AddDays(1));

        var told = Assert.Single(enterprise.Figures);
        Assert.Equal((2025, 11, 3, 5), (told.Year, told.Employees, told.Employment.Vulnerable, told.ToldById));
        Refused.With("Figures.YearImpossible", () => enterprise.Reports(2027, new Employment(1, 0, 0, 0, 0, 0), 4, Now));
        Refused.With("Figures.YearImpossible", () => enterprise.Reports(Enterprise.FirstYear - 1, new Employment(1, 0, 0, 0, 0, 0), 4, Now));
        Refused.With("Figures.FlexJobsOverEmployees", () => enterprise.Reports(2026, new Employment(1, 2, 0, 0, 0, 0), 4, Now));
        Assert.Single(enterprise.Figures);
    }

    private static Enterprise Listed() => Enterprise.FromList(Cvr, "Andelskassen", DateOnly.FromDateTime(Now), Now);
}
