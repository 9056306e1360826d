namespace DksPortal.Web.Tests.Council;

public sealed class MembershipTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_membership_ends_after_its_last_day_and_the_seat_is_vacant_until_somebody_is_appointed()
    {
        var secretary = await OnSeatOf("Signe Hvidkær Lauritsen");
        var seat = secretary.Address;

        await secretary.Follows("Afslut medlemskabet").Writes("Sidste dag", "2026-11-20").Presses("Gem")
            .ShouldSee("Medlemskabet er afsluttet").ShouldSee("Pladsen er ledig").ShouldSee("20.03.2026–20.11.2026");
        await portal.Visitor().Opens("/raadet?dato=2026-11-20").ShouldSeeLink("Signe Hvidkær Lauritsen");
        await portal.Visitor().Opens("/raadet?dato=2026-11-21").ShouldNotSeeLink("Signe Hvidkær Lauritsen").ShouldSee("Virksomhedsrepræsentant 5");

        await secretary.Opens(seat).Follows("Udpeg et medlem")
            .Writes("Person", "Viggo Ravn").Writes("Organisation", "Kontra Advokater").Writes("Første dag", "2026-11-21").Presses("Gem")
            .ShouldSee("Medlemmet er udpeget");
        await portal.Visitor().Opens("/raadet").ShouldSeeLink("Viggo Ravn");
    }

    [Fact]
    public async Task Another_takes_over_on_a_day_and_the_one_before_sat_until_then()
    {
        var secretary = await OnSeatOf("Kasper Nøddelund");

        await secretary.Follows("Udskift medlemmet").Writes("Person", "Line Holmgaard").Writes("Første dag", "2026-12-01").Presses("Gem")
            .ShouldSee("Medlemmet er udskiftet").ShouldSee("20.03.2026–30.11.2026").ShouldSee("Fra 01.12.2026");

        await portal.Visitor().Opens("/raadet?dato=2026-11-30").ShouldSeeLink("Kasper Nøddelund").ShouldSee("Fra 01.12.2026: Line Holmgaard");
        await portal.Visitor().Opens("/raadet?dato=2026-12-01").ShouldSeeLink("Line Holmgaard").ShouldNotSeeLink("Kasper Nøddelund");
    }

    [Fact]
    public async Task A_substitute_is_named_and_taken_away_again()
    {
        var secretary = await OnSeatOf("Torben Strandgaard");
        var seat = secretary.Address;

        await secretary.Follows("Vælg suppleant").Writes("Suppleant", "Ketty Winther").Presses("Gem").ShouldSee("Suppleant: Ketty Winther");
        await portal.Visitor().Opens("/raadet").ShouldSee("Suppleant: Ketty Winther");

        await secretary.Opens(seat).Follows("Vælg suppleant").ShouldFind("Suppleant", "Ketty Winther").Writes("Suppleant", "").Presses("Gem")
            .ShouldSee("Suppleanten er gemt");
        await portal.Visitor().Opens("/raadet").ShouldNotSee("Suppleant: Ketty Winther");
    }

    [Fact]
    public Task Nobody_is_the_own_substitute() => portal.ChangesNothing(async () =>
        await (await OnSeatOf("Frederik Aaskov")).Follows("Vælg suppleant").Writes("Suppleant", "Frederik Aaskov").Presses("Gem")
            .ShouldSeeBy("Suppleant", "Medlemmet kan ikke være sin egen suppleant").ShouldFind("Suppleant", "Frederik Aaskov"));

    [Theory]
    [InlineData("", "Skriv den sidste dag")]
    [InlineData("30.02.2026", "Skriv datoen som 12.03.2027")]
    [InlineData("1026-11-20", "Skriv et år mellem 2000 og 2100")]
    [InlineData("2026-03-19", "Slutdatoen skal ligge efter startdatoen")]
    public Task A_last_day_that_cannot_be_is_refused(string typed, string message) => portal.ChangesNothing(async () =>
        await (await OnSeatOf("Bo Ternstrup")).Follows("Afslut medlemskabet").Writes("Sidste dag", typed).Presses("Gem")
            .ShouldSeeBy("Sidste dag", message).ShouldFind("Sidste dag", typed));

    [Theory]
    [InlineData("Person", "", "Skriv et navn")]
    [InlineData("Første dag", "", "Skriv den første dag")]
    [InlineData("Første dag", "31.11.2026", "Skriv datoen som 12.03.2027")]
    [InlineData("Første dag", "2026-03-20", "Slutdatoen skal ligge efter startdatoen")]
    public Task A_replacement_that_cannot_be_is_refused(string label, string typed, string message) => portal.ChangesNothing(async () =>
        await (await OnSeatOf("Bo Ternstrup")).Follows("Udskift medlemmet")
            .Writes("Person", "Laura Vang").Writes("Første dag", "2026-12-01").Writes(label, typed).Presses("Gem")
            .ShouldSeeBy(label, message).ShouldFind(label, typed));

    [Fact]
    public async Task Who_replaces_a_member_whom_another_replaced_meanwhile_is_told()
    {
        var (secretary, colleague) = (await OnSeatOf("Camilla Rosenvang"), await OnSeatOf("Camilla Rosenvang"));
        await secretary.Follows("Udskift medlemmet").Writes("Person", "Den Ene").Writes("Første dag", "2026-12-01");
        await colleague.Follows("Udskift medlemmet").Writes("Person", "Den Anden").Writes("Første dag", "2026-12-01").Presses("Gem");

        await portal.ChangesNothing(async () => await secretary.Presses("Gem").ShouldSee("En anden har gemt ændringer").ShouldFind("Person", "Den Ene"));
        await portal.Visitor().Opens("/raadet?dato=2026-12-01").ShouldSeeLink("Den Anden");
    }

    private async Task<Visitor> OnSeatOf(string member) => await (await portal.Visitor("sekretariat")).Opens("/raadet").Follows(member);
}
