using DksPortal.Domain.Inquiries;
using DksPortal.Domain.Meetings;
using DksPortal.Domain.People;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>Where inquiries are put and changed.</summary>
public sealed class InquiryDesk(PortalDb db, CurrentUser me, PeopleLookup people, PortalClock clock)
{
    /// <summary>The day that stands in a form when nothing else is said.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>Puts a new inquiry: one's own or, for the secretariat, somebody else's that came by letter.</summary>
    /// <exception cref="Domain.RuleViolation">As the domain's.</exception>
    public async Task<Inquiry> AskAsync(InquiryForm form, IReadOnlyList<AnnexFile> files, CancellationToken cancel)
    {
        var asker = me.IsSecretariat ? await AskerAsync(form, cancel) : await db.People.SingleAsync(person => person.Id == me.PersonId, cancel);
        var askedOn = me.IsSecretariat ? form.AskedOn ?? clock.Today : clock.Today;
        var inquiry = new Inquiry(asker, form.Title!, askedOn, form.Background, Deadline(form, askedOn), me.PersonId, clock.UtcNow);
        inquiry.Ask([.. form.Asked.Select(line => ((InquiryQuestion?)null, line.Text!))], me.PersonId);
        Attach(inquiry, files);
        var term = (await db.CouncilTerms.Include(one => one.Administration).ToListAsync(cancel)).Find(one => one.Covers(clock.Today));
        inquiry.IsAnsweredBy(term?.Administration, term?.Office);
        db.Add(inquiry);
        await db.SaveChangesAsync(cancel);
        return inquiry;
    }

    /// <summary>Changes what is asked.</summary>
    /// <exception cref="Domain.RuleViolation">As the domain's.</exception>
    public Task ChangeAsync(Inquiry inquiry, InquiryForm form, IReadOnlyList<AnnexFile> files, CancellationToken cancel)
    {
        var askedOn = me.IsSecretariat ? form.AskedOn ?? inquiry.AskedOn : inquiry.AskedOn;
        inquiry.Describe(form.Title!, form.Background, askedOn, Deadline(form, askedOn));
        inquiry.Ask([.. form.Asked.Select(line => (inquiry.Questions.FirstOrDefault(known => known.Id == line.Id), line.Text!))], me.PersonId);
        foreach (var annex in inquiry.Annexes.Where(annex => form.Removed.Contains(annex.Number))) inquiry.Remove(annex);
        Attach(inquiry, files);
        return db.SaveChangesAsync(cancel);
    }

    private async Task<Person> AskerAsync(InquiryForm form, CancellationToken cancel)
    {
        var asker = await people.FindOrMakeAsync(form.Asker, cancel);
        // The letter stands on the answer: what the letter told is newer than what the portal knew.
        if (Domain.Cleaned.Line(form.PartyLetter) is { } letter) asker.Describe(asker.Name, asker.Title, asker.Initials, letter);
        return asker;
    }

    private static DateOnly Deadline(InquiryForm form, DateOnly askedOn) => form.Deadline ?? askedOn.AddDays(Inquiry.DaysForAnswer);

    private static void Attach(Inquiry inquiry, IReadOnlyList<AnnexFile> files)
    {
        foreach (var file in files) inquiry.AddAnnex(Path.GetFileNameWithoutExtension(file.Name) is { Length: > 0 } title ? title : file.Name).Holds(file);
    }
}
