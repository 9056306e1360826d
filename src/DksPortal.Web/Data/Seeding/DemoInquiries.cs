using System.Text;
using DksPortal.Domain.Inquiries;
using DksPortal.Domain.People;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Localisation;

namespace DksPortal.Web.Data.Seeding;

/// <summary>Made-up questions to the council of today: one under way with drafts, one that has just come.</summary>
internal sealed class DemoInquiries(PortalDb db, SeedLedger laid, SeedClock clock)
{
    private const string Inquiries = "demo/inquiries";

    public async Task LayAsync(CancellationToken cancel)
    {
        var firstStart = clock.Now;
        foreach (var seed in await SeedFiles.ReadAsync<DemoInquirySeed>(Inquiries, cancel))
        {
            await laid.OnceAsync($"{Inquiries}/{seed.Key}", () => MakeAsync(seed, PortalClock.DayOf(firstStart.UtcDateTime), cancel), cancel);
        }

        clock.Now = firstStart;
    }

    private async Task<Domain.Entity?> MakeAsync(DemoInquirySeed seed, DateOnly today, CancellationToken cancel)
    {
        if (await PersonAsync(seed.Asker, cancel) is not { } asker || await PersonAsync("louise-engbaek-nygaard", cancel) is not { } secretary) return null;
        var asked = today.AddDays(-seed.AskedDaysAgo);
        At(asked, 9);
        var inquiry = new Inquiry(asker, seed.Title, asked, seed.Background, today.AddDays(seed.DeadlineInDays), asker.Id, clock.Now.UtcDateTime);
        inquiry.Ask([.. seed.Questions.Select(question => ((InquiryQuestion?)null, question.Text))], asker.Id);
        inquiry.IsAnsweredBy(secretary.AdministrationId is { } bif ? await db.Administrations.FindAsync([bif], cancel) : null, "Kontor for Politik og Driftsudvikling");
        foreach (var file in seed.Annexes)
        {
            inquiry.AddAnnex(Path.GetFileNameWithoutExtension(file.FileName)).Holds(AnnexFileReader.Read(file.FileName, Encoding.UTF8.GetBytes(file.Text)));
        }

        db.Add(inquiry);
        await db.SaveChangesAsync(cancel);
        var hour = 10;
        foreach (var (question, written) in inquiry.Questions.Zip(seed.Questions))
        {
            if (await PersonAsync(written.Responsible, cancel) is not { } responsible) continue;
            At(asked.AddDays(2), hour++);
            inquiry.Give(question, responsible);
            inquiry.Answer(question, written.Answer, responsible.Id, clock.Now.UtcDateTime);
            await db.SaveChangesAsync(cancel);
        }

        return inquiry;
    }

    private Task<Person?> PersonAsync(string? key, CancellationToken cancel) => laid.FindAsync<Person>(DemoPeople.People, key, cancel);

    private void At(DateOnly day, int hour) => clock.Now = new DateTimeOffset(PortalClock.Utc(day, new TimeOnly(hour, 0)), TimeSpan.Zero);
}
