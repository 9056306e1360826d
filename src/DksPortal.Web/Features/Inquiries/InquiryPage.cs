using DksPortal.Domain.Inquiries;
using DksPortal.Web.Data;
using DksPortal.Web.Features.People;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>The page of one inquiry, for a reader who may see it.</summary>
/// <param name="Inquiry">The inquiry.</param>
/// <param name="IsOwn">Whether the reader asks.</param>
/// <param name="MayChange">Whether the reader may change what is asked.</param>
/// <param name="Desk">What the secretariat works with; null for all others.</param>
public sealed record InquiryPage(Inquiry Inquiry, bool IsOwn, bool MayChange, AnswerDesk? Desk)
{
    /// <summary>The asker with the party's letter.</summary>
    public string Asker => Inquiry.PartyLetter is null ? Inquiry.AskerName : $"{Inquiry.AskerName} ({Inquiry.PartyLetter})";

    /// <summary>
    /// An answer as this reader may see it: as it was sent for everybody; before that, with the facts as they are now, for
    /// the secretariat alone.
    /// </summary>
    public string? AnswerTo(InquiryQuestion question) =>
        Inquiry.Status == InquiryStatus.Sent ? question.SentAnswer
        : Desk is not null && question.Answer is { } draft ? LiveFactTokens.Fill(draft, Desk.Facts, Desk.Today)
        : null;
}

/// <summary>What the secretariat answers with.</summary>
public sealed record AnswerDesk(
    DateOnly Today, IReadOnlyDictionary<LiveFact, string> Facts, IReadOnlyDictionary<int, string> Names, IReadOnlyList<string> People,
    IReadOnlyList<SelectListItem> Administrations)
{
    /// <summary>What was typed as an answer and refused, by the question's number.</summary>
    public (int Number, AnswerForm Form)? Typed { get; init; }

    /// <summary>The form that says who answers.</summary>
    public OfficeForm Office { get; init; } = new();

    /// <summary>The form that sends the answers.</summary>
    public SendAnswersForm Send { get; init; } = new();

    /// <summary>The form of an answer: what was typed, or as it stands.</summary>
    public AnswerForm FormOf(InquiryQuestion question) => Typed is { } typed && typed.Number == question.Number ? typed.Form : AnswerForm.Of(question);
}

/// <summary>Reads the page.</summary>
public sealed class InquiryPages(PortalDb db, CurrentUser me, PeopleLookup people, LiveFacts facts, PortalClock clock, Texts texts)
{
    /// <summary>The page; null when there is none that the person may see.</summary>
    public async Task<InquiryPage?> ReadAsync(int id, CancellationToken cancel)
    {
        if (await db.Inquiries.AsNoTracking().VisibleTo(me).WholeAsync(id, cancel) is not { } inquiry) return null;
        return new InquiryPage(
            inquiry, me.IsPolitician && inquiry.AskerId == me.PersonId, me.MayChange(inquiry),
            me.IsSecretariat ? await DeskAsync(inquiry, cancel) : null);
    }

    private async Task<AnswerDesk> DeskAsync(Inquiry inquiry, CancellationToken cancel)
    {
        var isOpen = inquiry.Status is InquiryStatus.Received or InquiryStatus.InProgress;
        var signed = inquiry.Events.Select(one => one.ById).Append(inquiry.LastAnsweredById).OfType<int>().Distinct().ToList();
        return new AnswerDesk(
            clock.Today,
            inquiry.Status == InquiryStatus.Sent ? new Dictionary<LiveFact, string>() : await facts.ReadAsync(cancel),
            await db.People.Where(person => signed.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel),
            isOpen ? await people.NamesAsync(cancel) : [],
            isOpen ? await AdministrationsAsync(cancel) : [])
        {
            Office = OfficeForm.Of(inquiry),
            Send = new SendAnswersForm { SentOn = clock.Today, Version = inquiry.Version },
        };
    }

    private async Task<IReadOnlyList<SelectListItem>> AdministrationsAsync(CancellationToken cancel) =>
    [
        new(texts["NotTold"], ""),
        .. (await db.Administrations.Select(one => new { one.Id, one.Name }).ToListAsync(cancel))
            .OrderBy(one => one.Name, DanishOrder.Comparer).Select(one => new SelectListItem(one.Name, $"{one.Id}")),
    ];
}
