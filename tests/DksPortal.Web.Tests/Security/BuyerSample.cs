using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>A buyer's question that is kept, with an enterprise that was asked.</summary>
internal static class BuyerSample
{
    private const string Need = "Et stykke prøvearbejde";

    private static readonly DateTime Then = new(2026, 11, 3, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Its number, and that of the enterprise's line.</summary>
    public static async Task<(int Matter, int Asked)> InAsync(PortalDb db, CancellationToken cancel)
    {
        var known = await db.BuyerQuestions.Include(one => one.Asked).FirstOrDefaultAsync(one => one.Need == Need, cancel);
        if (known is not null) return (known.Id, known.Asked[0].Id);
        var enterprise = Enterprise.FromList("00990116", "Prøveværkstedet", DateOnly.FromDateTime(Then), Then);
        enterprise.IsChanged(Then);
        var question = new BuyerQuestion("Ida Indkøb", Need, 10_000, null, 1, Then);
        db.AddRange(enterprise, question);
        await db.SaveChangesAsync(cancel);
        var asked = question.Ask(enterprise, DateOnly.FromDateTime(Then));
        await db.SaveChangesAsync(cancel);
        return (question.Id, asked.Id);
    }
}
