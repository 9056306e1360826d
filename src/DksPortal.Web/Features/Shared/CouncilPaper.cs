using System.Globalization;
using DksPortal.Domain.Council;
using DksPortal.Web.Data;
using DksPortal.Web.Documents;
using DksPortal.Web.Infrastructure.Options;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DksPortal.Web.Features;

/// <summary>The council's paper: what every document has in common.</summary>
public sealed class CouncilPaper(PortalDb db, IOptions<PortalOptions> portal, PortalClock clock, Texts texts)
{
    /// <summary>A document on the paper of the term that the meeting belongs to.</summary>
    /// <param name="title">The document's title.</param>
    /// <param name="termId">The term, if there is one.</param>
    /// <param name="dated">The document's own date: of publication, of approval; null for one that is not finished.</param>
    /// <param name="blocks">What it says.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Document> WriteAsync(string title, int? termId, DateTime? dated, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var term = termId is null ? null : await db.CouncilTerms.AsNoTracking().Include(one => one.Administration).SingleOrDefaultAsync(one => one.Id == termId, cancel);
        return Write(title, Letterhead(term, dated), blocks);
    }

    /// <summary>A document under a letterhead of its own.</summary>
    public Document Write(string title, Letterhead letterhead, IReadOnlyList<Block> blocks) =>
        new(title, CultureInfo.CurrentUICulture.Name, letterhead, new DocumentLabels(texts["Paper.PageOf"]), blocks)
        {
            BaseAddress = new Uri(portal.Value.BaseAddress),
            Made = clock.UtcNow,
        };

    private Letterhead Letterhead(CouncilTerm? term, DateTime? dated)
    {
        (string Label, string? Value)[] facts =
        [
            ("Paper.Date", (dated is { } at ? PortalClock.DayOf(at) : clock.Today).ToDay()), ("Paper.Term", term?.Name), ("Paper.F2Case", term?.F2Case), ("Paper.EDocCase", term?.EDocCase),
        ];
        string?[] office = [term?.Administration?.Name, term?.Office];
        return new Letterhead(
            portal.Value.Name,
            [.. office.OfType<string>()],
            [.. facts.Where(fact => fact.Value is not null).Select(fact => new Fact(texts[fact.Label], fact.Value!))]);
    }
}
