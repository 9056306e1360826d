using System.Linq.Expressions;
using DksPortal.Domain.Enterprises;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Enterprises.Buyers;

/// <summary>A matter in a list.</summary>
public sealed record MatterRow(int Id, string Need, string Buyer, long? Amount, DateOnly? NeededBy, bool IsClosed, DateTime KeptAt, int Asked, int Answered, int Yes)
{
    public static readonly Expression<Func<BuyerQuestion, MatterRow>> From = one => new(
        one.Id, one.Need, one.Buyer, one.Amount, one.NeededBy, one.IsClosed, one.KeptAt,
        one.Asked.Count, one.Asked.Count(asked => asked.Answer != BuyerAnswer.Waiting), one.Asked.Count(asked => asked.Answer == BuyerAnswer.Yes));
}

/// <summary>The open matters, those needed soonest first, and a page of the closed ones.</summary>
public sealed record MatterList(IReadOnlyList<MatterRow> Open, IReadOnlyList<MatterRow> Closed, int Page, bool HasNext);

/// <summary>The page of one matter.</summary>
/// <param name="Question">The matter.</param>
/// <param name="KeptBy">Who kept it.</param>
/// <param name="Proposed">Who else could be asked.</param>
public sealed record MatterPage(BuyerQuestion Question, string? KeptBy, IReadOnlyList<Proposal> Proposed)
{
    /// <summary>The form that adds enterprises.</summary>
    public required AddAskedForm Add { get; init; }

    /// <summary>The form that closes it.</summary>
    public required CloseMatterForm Close { get; init; }

    /// <summary>The answer that was typed and refused, by the number of the line.</summary>
    public (int Id, AskedAnswerForm Form)? Typed { get; init; }
}

/// <summary>An enterprise that was asked beside the form for its answer.</summary>
public sealed record AskedLine(int Matter, AskedEnterprise One, AskedAnswerForm Form, bool IsPosted, bool IsClosed)
{
    /// <summary>Tells its fields apart from those of the others.</summary>
    public string Prefix => $"v{One.Id}-";

    /// <summary>The line of one.</summary>
    public static AskedLine Of(MatterPage page, AskedEnterprise one) => page.Typed is { } typed && typed.Id == one.Id
        ? new(page.Question.Id, one, typed.Form, true, page.Question.IsClosed)
        : new(page.Question.Id, one, AskedAnswerForm.Of(one), false, page.Question.IsClosed);
}

/// <summary>Reads the matters.</summary>
public sealed class MatterPages(PortalDb db, ProposalFinder finder, PortalClock clock)
{
    private const int PageSize = 50;

    /// <summary>How many are proposed on the page of a matter.</summary>
    private const int MostProposed = 10;

    /// <summary>The list.</summary>
    public async Task<MatterList> ListAsync(int? asked, CancellationToken cancel)
    {
        var page = Math.Clamp(asked ?? 1, 1, 10_000);
        var open = await db.BuyerQuestions.Where(one => !one.IsClosed)
            .OrderBy(one => one.NeededBy == null).ThenBy(one => one.NeededBy).ThenByDescending(one => one.Id).Select(MatterRow.From).ToListAsync(cancel);
        var closed = await db.BuyerQuestions.Where(one => one.IsClosed).OrderByDescending(one => one.KeptAt).ThenByDescending(one => one.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1).Select(MatterRow.From).ToListAsync(cancel);
        return new MatterList(open, [.. closed.Take(PageSize)], page, closed.Count > PageSize);
    }

    /// <summary>One of them, to be changed; null when there is none.</summary>
    public Task<BuyerQuestion?> FindAsync(int id, CancellationToken cancel) =>
        db.BuyerQuestions.Include(one => one.Asked).ThenInclude(asked => asked.Enterprise).SingleOrDefaultAsync(one => one.Id == id, cancel);

    /// <summary>The page of one; null when there is none.</summary>
    public async Task<MatterPage?> ReadAsync(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } question) return null;
        var by = await db.People.Where(person => person.Id == question.KeptById).Select(person => person.Name).SingleOrDefaultAsync(cancel);
        var known = question.Asked.Select(one => one.EnterpriseId).ToHashSet();
        var proposals = question.IsClosed ? [] : (await finder.FindAsync(question.Need, question.Amount, cancel)).All.Where(one => !known.Contains(one.Id)).Take(MostProposed);
        return new MatterPage(question, by, [.. proposals])
        {
            Add = new AddAskedForm { AskedOn = clock.Today, Version = question.Version },
            Close = new CloseMatterForm { Version = question.Version },
        };
    }
}
