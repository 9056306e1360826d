using DksPortal.Domain.Inquiries;
using DksPortal.Domain.People;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Data.Seeding;

/// <summary>What a politician asked and was answered, as far as the sources tell it.</summary>
internal sealed class InquirySeeds(PortalDb db, SeedLedger laid, SourceNames sources)
{
    private const string Inquiries = "reference/inquiries";

    public async Task LayAsync(CancellationToken cancel)
    {
        foreach (var seed in await SeedFiles.ReadAsync<InquirySeed>(Inquiries, cancel))
        {
            await laid.OnceAsync($"{Inquiries}/{seed.Key}", () => MakeAsync(seed, cancel), cancel);
        }
    }

    private async Task<Domain.Entity?> MakeAsync(InquirySeed seed, CancellationToken cancel)
    {
        if (await laid.FindAsync<Person>(ReferenceSeeds.People, seed.Asker, cancel) is not { } asker) return null;
        // Its story bears the day on which it was asked: no source tells another.
        var at = PortalClock.Utc(seed.AskedOn, new TimeOnly(12, 0));
        var inquiry = new Inquiry(asker, seed.Title, seed.AskedOn, seed.Background, null, null, at);
        inquiry.Ask([.. seed.Questions.Select(question => ((InquiryQuestion?)null, question.Text))], null);
        inquiry.IsAnsweredBy(await laid.FindAsync<Administration>(ReferenceSeeds.Administrations, seed.Administration, cancel), seed.Office);
        foreach (var title in seed.Annexes ?? []) inquiry.AddAnnex(title);
        inquiry.WasAnswered([.. seed.Questions.Select(question => question.Answer)], null, sources.Name(seed.Source), at);
        return db.Add(inquiry).Entity;
    }
}
