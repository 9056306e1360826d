using DksPortal.Web.Data;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DksPortal.Web.Features.Minutes.Review;

/// <summary>What the controllers share whose forms stand on the page of the minutes.</summary>
public abstract class MinutesPageController(PortalDb db, CurrentUser me, PortalClock clock, Texts texts) : PortalController(db, texts)
{
    /// <summary>How many days members have for remarks unless the secretariat says otherwise.</summary>
    private const int DaysForRemarks = 14;

    /// <summary>The page as the reader may see it; the number chooses a version.</summary>
    protected async Task<IActionResult> PageAsync(string slug, int? number, TypedRemark typed, ReviewForm? review, CancellationToken cancel)
    {
        if (await MinutesPage.ReadAsync(db, me, slug, cancel, number) is not { } page) return NotFound();
        review ??= new ReviewForm { Deadline = clock.Today.AddDays(DaysForRemarks) };
        if (review.Version == 0) review.Version = page.Version;
        return View("Read", await (page with { Review = review }).WithRemarksAsync(db, me, clock.Today, typed, cancel));
    }

    /// <summary>Back to the page; a version after the first is named, since another may stand for the reader.</summary>
    protected IActionResult ToMinutes(string slug, int number = 1, int? itemId = null) =>
        Redirect($"/moeder/{slug}/referat{(number > 1 ? $"?version={number}" : "")}{(itemId is { } item ? $"#punkt-{item}" : "")}");
}
