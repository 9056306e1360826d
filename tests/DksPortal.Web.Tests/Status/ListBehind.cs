using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using DksPortal.Web.Features.FollowUp;
using DksPortal.Web.Features.FollowUp.ActionItems;
using DksPortal.Web.Features.FollowUp.Recommendations;
using DksPortal.Web.Features.Status;
using DksPortal.Web.Features.Themes;
using DksPortal.Web.Infrastructure;
using DksPortal.Web.Localisation;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Status;

/// <summary>How long the list is that a figure leads to, as the list itself is read.</summary>
internal sealed class ListBehind(PortalDb db, CurrentUser me, PortalClock clock, Texts texts)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The length of the list at that address.</summary>
    public async Task<int> Length(string address)
    {
        var query = address.Contains('?', StringComparison.Ordinal) ? QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..]) : [];
        T? Asked<T>(string name) where T : struct, Enum => query.TryGetValue(name, out var value) ? Enum.Parse<T>(value.ToString()) : null;
        bool Has(string name) => query.ContainsKey(name);
        return address.Split('?')[0] switch
        {
            "/opfoelgning" => await new ActionItemFilter { Status = Asked<ActionItemStatus>("tilstand"), Late = Has("forsinket"), Unfinished = Has("uafsluttet"), Decided = Has("besluttet") }
                .Of(db.ActionItems.VisibleTo(me, db), db, clock.Today).CountAsync(Cancel),
            "/anbefalinger" => await Advice(new RecommendationFilter { Status = Asked<RecommendationStatus>("tilstand"), Late = Has("forsinket") }),
            "/temaer" => (await db.Themes.VisibleTo(me).ToListAsync(Cancel)).Count(one => one.Status == Asked<ThemeStatus>("tilstand")),
            "/indsatser" => (await db.Initiatives.ToListAsync(Cancel)).Count(one =>
                (Asked<InitiativeStatus>("tilstand") is not { } status || one.Status == status)
                && (Asked<DecisionPath>("beslutningsvej") is not { } path || one.DecisionPath == path)
                && (Asked<Funding>("finansiering") is not { } funding || one.Funding == funding)
                && (!Has("aaben") || one.Status.IsOpen())
                && (!Has("afventer") || one.WaitsForDecision)
                && (!Has("ubekraeftet") || one.UnconfirmedSince(clock.UtcNow) is not null)),
            var own => await Own(own.Split('/')[2], query.TryGetValue("dato", out var day) ? DateOnly.Parse(day.ToString(), System.Globalization.CultureInfo.InvariantCulture) : clock.Today),
        };
    }

    private async Task<int> Advice(RecommendationFilter filter) => (await new RecommendationList(db, me, clock, texts).ReadAsync(filter, filter, Cancel)).Total;

    private async Task<int> Own(string slug, DateOnly day)
    {
        var (length, page, hasNext) = (0, 1, true);
        for (; hasNext; page++)
        {
            var list = await new StatusReader(db, me, clock, texts).ListAsync(slug, day, page, Cancel);
            length += list!.Rows.Count;
            hasNext = list.HasNext;
        }

        return length;
    }
}
