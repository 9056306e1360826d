using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Domain.Vision;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Data.Seeding;

/// <summary>What the source documents tell: bodies, people, terms, the event of 2024 and the vision's principles.</summary>
internal sealed class ReferenceSeeds(PortalDb db, SeedLedger laid)
{
    public const string Organisations = "reference/organisations";
    public const string Administrations = "reference/administrations";
    public const string Committees = "reference/committees";
    public const string People = "reference/people";
    public const string Terms = "reference/terms";
    public const string Principles = "reference/principles";
    public const string Initiatives = "reference/initiatives";

    public async Task LayAsync(CancellationToken cancel)
    {
        await EachAsync<OrganisationSeed>(Organisations, MakeOrganisation, cancel);
        await EachAsync<AdministrationSeed>(Administrations, MakeAdministration, cancel);
        await EachAsync<CommitteeSeed>(Committees, seed => new Committee(seed.Name, seed.ShortName), cancel);
        await EachAsync<PrincipleSeed>(Principles, seed => new VisionPrinciple(seed.Number, seed.Title, seed.Summary), cancel);
        foreach (var seed in await SeedFiles.ReadAsync<PersonSeed>(People, cancel))
        {
            await laid.OnceAsync($"{People}/{seed.Key}", () => MakePersonAsync(seed, cancel), cancel);
        }

        var sources = await SourceNames.ReadAsync(cancel);
        var terms = new TermSeeds(db, laid, sources);
        foreach (var seed in await SeedFiles.ReadAsync<TermSeed>(Terms, cancel))
        {
            await laid.OnceAsync($"{Terms}/{seed.Key}", () => terms.MakeAsync(seed, cancel), cancel);
        }

        await new CooperationSeeds(db, laid, sources).LayAsync(cancel);
        var initiatives = new InitiativeSeeds(db, laid, sources);
        foreach (var seed in await SeedFiles.ReadAsync<InitiativeSeed>(Initiatives, cancel))
        {
            await laid.OnceAsync($"{Initiatives}/{seed.Key}", () => initiatives.MakeAsync(seed, cancel), cancel);
        }

        foreach (var seed in await SeedFiles.ReadAsync<EventSeed>("reference/meetings", cancel))
        {
            await laid.OnceAsync($"reference/meetings/{seed.Key}", () => MakeEventAsync(seed, cancel), cancel);
        }

        await new InquirySeeds(db, laid, sources).LayAsync(cancel);
        await new IndicatorSeeds(db, laid, sources).LayAsync(cancel);
    }

    private async Task EachAsync<T>(string file, Func<T, Domain.Entity> make, CancellationToken cancel) where T : ISeed
    {
        foreach (var seed in await SeedFiles.ReadAsync<T>(file, cancel))
        {
            await laid.OnceAsync($"{file}/{seed.Key}", () => Task.FromResult<Domain.Entity?>(db.Add(make(seed)).Entity), cancel);
        }
    }

    private static Organisation MakeOrganisation(OrganisationSeed seed)
    {
        var organisation = new Organisation(seed.Name, seed.Kind);
        organisation.IsAlsoWritten(seed.OtherNames ?? []);
        return organisation;
    }

    private static Administration MakeAdministration(AdministrationSeed seed)
    {
        var administration = new Administration(seed.Name, seed.ShortName);
        administration.Describe(seed.Name, seed.ShortName, seed.OtherNames?.FirstOrDefault());
        return administration;
    }

    private async Task<Domain.Entity?> MakePersonAsync(PersonSeed seed, CancellationToken cancel)
    {
        var person = new Person(seed.Name);
        person.Describe(seed.Name, seed.Title, null, seed.PartyLetter);
        var organisation = await laid.FindAsync<Organisation>(Organisations, seed.Organisation, cancel);
        person.BelongsTo(
            await laid.FindAsync<Administration>(Administrations, seed.Administration, cancel), organisation is null ? [] : [organisation]);
        return db.Add(person).Entity;
    }

    /// <summary>No source tells the hours of the event, so it stands as the whole day.</summary>
    private async Task<Domain.Entity?> MakeEventAsync(EventSeed seed, CancellationToken cancel)
    {
        var start = PortalClock.Utc(seed.Date, TimeOnly.MinValue);
        var end = PortalClock.Utc(seed.Date, new TimeOnly(23, 59));
        var meeting = new Meeting(seed.Key, seed.Kind, seed.Title, start, end, seed.Place);
        meeting.Describe(seed.Kind, seed.Title, start, end, seed.Place, seed.Description);
        meeting.BelongsTo(await laid.FindAsync<Domain.Council.CouncilTerm>(Terms, seed.Term, cancel));
        meeting.WasHeldBefore(end);
        return db.Add(meeting).Entity;
    }
}
