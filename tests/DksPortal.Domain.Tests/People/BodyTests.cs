using DksPortal.Domain.People;

namespace DksPortal.Domain.Tests.People;

public sealed class BodyTests
{
    [Fact]
    public void An_administration_and_a_committee_have_a_name_and_a_short_form()
    {
        Refused.With("Body.NameMissing", () => _ = new Administration("", "ØKF"));
        Refused.With("Body.ShortNameMissing", () => _ = new Administration("Økonomiforvaltningen", ""));
        Refused.With("Body.NameMissing", () => _ = new Committee("", "ØU"));
        Refused.With("Body.ShortNameMissing", () => _ = new Committee("Økonomiudvalget", ""));
    }

    [Fact]
    public void A_refused_description_changes_nothing()
    {
        var administration = new Administration("Økonomiforvaltningen", "ØKF");
        var committee = new Committee("Økonomiudvalget", "ØU");

        Assert.Throws<RuleViolation>(() => administration.Describe("Andet", "", null));
        Assert.Throws<RuleViolation>(() => committee.Describe("Andet", ""));

        Assert.Equal("Økonomiforvaltningen", administration.Name);
        Assert.Equal("Økonomiudvalget", committee.Name);
    }
}
