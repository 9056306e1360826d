namespace DksPortal.Web.Tests.People;

public sealed class OrganisationsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_secretariat_adds_an_organisation_with_its_spellings_and_finds_it_by_one()
    {
        var secretary = await portal.Visitor("sekretariat");

        await New(secretary, "Nørrebro Cykelværksted").Writes("CVR-nummer", "64942212").Writes("Andre stavemåder", "Cykelværkstedet\nNBC").Presses("Gem")
            .ShouldSee("Organisationen er gemt").ShouldSee("64942212").ShouldSee("Cykelværkstedet, NBC");

        await secretary.Opens("/organisationer").Writes("Navn eller CVR-nummer", "cykelværkstedet").Presses("Søg").ShouldSeeLink("Nørrebro Cykelværksted");
    }

    [Theory]
    [InlineData("Logik og Co", "Logik & Co.")]
    [InlineData("ANALYSE OG TAL", "Analyse & Tal")]
    [InlineData("Eksskolens Grafisk Design", "Eks-skolens Grafisk Design og Tryk")]
    [InlineData("Københavns Fødevarerfælleskab", "Københavns Fødevarefællesskab")]
    public Task One_organisation_under_two_spellings_is_one(string spelling, string name) => portal.ChangesNothing(async () =>
        await New(await portal.Visitor("sekretariat"), spelling).Presses("Gem")
            .ShouldSeeBy("Navn", $"”{spelling}” er allerede navn eller stavemåde for {name}").ShouldSeeLink(name).ShouldFind("Navn", spelling));

    [Fact]
    public Task A_spelling_that_is_anothers_name_is_refused() => portal.ChangesNothing(async () =>
        await New(await portal.Visitor("sekretariat"), "Avisen på Gaden").Writes("Andre stavemåder", "Hus Forbi").Presses("Gem")
            .ShouldSeeBy("Andre stavemåder", "”Hus Forbi” er allerede navn eller stavemåde for Hus Forbi").ShouldFind("Andre stavemåder", "Hus Forbi"));

    [Theory]
    [InlineData("Navn", "", "Skriv organisationens navn")]
    [InlineData("CVR-nummer", "12345678", "Skriv et CVR-nummer med otte cifre, der findes")]
    public Task What_is_wrong_is_told_by_its_field(string label, string typed, string message) => portal.ChangesNothing(async () =>
        await New(await portal.Visitor("sekretariat"), "Vesterbro Bogtryk").Writes("Andre stavemåder", "Bogtryk").Writes(label, typed).Presses("Gem")
            .ShouldSeeBy(label, message).ShouldFind(label, typed).ShouldFind("Andre stavemåder", "Bogtryk"));

    [Fact]
    public Task The_kind_is_asked_for() => portal.ChangesNothing(async () =>
        await (await portal.Visitor("sekretariat")).Opens("/organisationer/ny").Writes("Navn", "Vesterbro Bogtryk").Presses("Gem")
            .ShouldSeeBy("Type", "Vælg en type").ShouldFind("Navn", "Vesterbro Bogtryk"));

    [Fact]
    public async Task Who_changes_an_organisation_that_another_changed_meanwhile_sees_both_and_decides()
    {
        var (secretary, colleague) = (await portal.Visitor("sekretariat"), await portal.Visitor("kollega"));
        await secretary.Opens("/organisationer?q=Settlementet").Follows("Settlementet").Follows("Rediger");
        await colleague.Opens("/organisationer?q=Settlementet").Follows("Settlementet").Follows("Rediger").Chooses("Type", "Forening").Presses("Gem");

        await secretary.Chooses("Type", "Fond").Presses("Gem").ShouldSee("En anden har gemt ændringer, mens du skrev.").ShouldFind("Type", "Fond");
        await secretary.Presses("Gem").ShouldSee("Organisationen er gemt").ShouldSee("Fond");
    }

    [Fact]
    public async Task A_short_form_belongs_to_one_administration()
    {
        var secretary = await portal.Visitor("sekretariat");

        await portal.ChangesNothing(async () => await secretary.Opens("/organisationer").Follows("Ny forvaltning")
            .Writes("Navn", "Kultur- og Fritidsforvaltningen").Writes("Forkortelse", "ktf").Presses("Gem")
            .ShouldSeeBy("Forkortelse", "Forkortelsen bruges allerede af Klima-, Miljø- og Teknikforvaltningen").ShouldFind("Forkortelse", "ktf"));

        await secretary.Writes("Forkortelse", "KFF").Presses("Gem").ShouldSee("Kultur- og Fritidsforvaltningen er gemt").ShouldSee("KFF");
    }

    private static Task<Visitor> New(Visitor secretary, string name) =>
        secretary.Opens("/organisationer/ny").Writes("Navn", name).Chooses("Type", "Virksomhed");
}
