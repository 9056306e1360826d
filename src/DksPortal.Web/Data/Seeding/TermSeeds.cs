using DksPortal.Domain.Council;
using DksPortal.Domain.People;

namespace DksPortal.Web.Data.Seeding;

/// <summary>The council's terms with their terms of reference and the seats that were proposed.</summary>
internal sealed class TermSeeds(PortalDb db, SeedLedger laid, SourceNames sources)
{
    public async Task<Domain.Entity?> MakeAsync(TermSeed seed, CancellationToken cancel)
    {
        var term = new CouncilTerm(seed.Name, seed.From.ToDate(), seed.To?.ToDate());
        var administration = await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel);
        term.IsServedBy(administration, seed.Office, seed.SetUpBy, sources.Name(seed.Source));
        term.IsFiledUnder(seed.CaseNumbers?.F2Case, seed.CaseNumbers?.F2Document, seed.CaseNumbers?.EdocCase);
        term.Meets(seed.MeetingsPerYear, seed.Place);
        term.SetTermsOfReference(
            seed.Purpose,
            seed.Tasks ?? [],
            (seed.WorkThemes ?? []).Select(theme => (theme.Title, theme.Text)),
            (seed.Seats ?? []).GroupBy(seat => seat.Kind).Select(kind => (kind.Key, kind.Count())));
        if (seed.Continuation is { } decided) term.RecordContinuation(new Continuation(decided.Decision, null, null, decided.Text, sources.Name(decided.Source)));
        foreach (var seat in seed.Seats ?? []) await AddAsync(term, seat, sources.Name(seed.Source), cancel);
        foreach (var member in seed.Members ?? []) await AddMemberAsync(term, member, sources.Name(seed.Source), cancel);
        db.Add(term);
        return term;
    }

    private async Task AddAsync(CouncilTerm term, SeatSeed seed, string source, CancellationToken cancel)
    {
        var organisation = await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, seed.Organisation, cancel);
        var administration = await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel);
        var person = await laid.FindAsync<Person>(ReferenceSeeds.People, seed.Person, cancel);
        // Around a permanent seat the brackets are about the seat, around the others about whoever is proposed for it.
        var isWholeSeatInBrackets = seed is { Bracketed: true, Kind: SeatKind.Permanent };
        var seat = term.AddSeat(seed.Kind, seed.Label, null, isWholeSeatInBrackets);
        if (person is not null || organisation is not null || administration is not null) seat.Propose(person, organisation, administration, source);
    }

    /// <summary>The earlier term's members are known by organisation alone; the sources tell no seats by kind.</summary>
    private async Task AddMemberAsync(CouncilTerm term, string key, string source, CancellationToken cancel)
    {
        if (await laid.FindAsync<Organisation>(ReferenceSeeds.Organisations, key, cancel) is not { } organisation) return;
        term.AddSeat(null, organisation.Name, null, false).WasHeldBy(organisation, source);
    }
}
