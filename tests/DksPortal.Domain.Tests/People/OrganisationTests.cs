using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.People;

public sealed class OrganisationTests
{
    private readonly Organisation logik = new("Logik & Co.", OrganisationKind.Enterprise);

    [Fact]
    public void It_is_compared_by_its_name_however_it_is_written() =>
        Assert.Equal(new Organisation("LOGIK OG CO", OrganisationKind.Enterprise).NameKey, logik.NameKey);

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("👍")]
    public void A_name_needs_a_letter_or_a_digit(string name) =>
        Refused.With("Organisation.NameMissing", () => logik.Describe(name, OrganisationKind.Enterprise, null));

    [Fact]
    public void Its_CVR_number_is_kept_as_eight_digits()
    {
        logik.Describe("Logik & Co.", OrganisationKind.Enterprise, "DK 13 74 81 36");

        Assert.Equal("13748136", logik.Cvr);
    }

    [Fact]
    public void A_CVR_number_that_fails_the_check_is_refused() =>
        Refused.With("Organisation.CvrInvalid", () => logik.Describe("Logik & Co.", OrganisationKind.Enterprise, "12345678"));

    [Fact]
    public void A_refused_description_changes_nothing()
    {
        Assert.Throws<RuleViolation>(() => logik.Describe("Andet", OrganisationKind.Foundation, "12345678"));

        Assert.Equal(("Logik & Co.", OrganisationKind.Enterprise), (logik.Name, logik.Kind));
    }

    [Fact]
    public void Other_spellings_are_named_once_each_and_its_own_name_is_none_of_them()
    {
        logik.IsAlsoWritten(["Logik og Co", "Logik ApS", " logik aps ", "", "--"]);

        Assert.Equal(["Logik ApS"], logik.Spellings.Select(spelling => spelling.Name));
    }

    [Fact]
    public void A_spelling_that_stays_is_the_same_as_before()
    {
        logik.IsAlsoWritten(["Logik ApS", "Logik Byg"]);
        var kept = logik.Spellings.First();

        logik.IsAlsoWritten(["Logik Tømrer", "Logik ApS"]);

        Assert.Equal(["Logik ApS", "Logik Tømrer"], logik.Spellings.Select(spelling => spelling.Name));
        Assert.Same(kept, logik.Spellings.First());
    }
}
