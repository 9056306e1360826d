using System.Globalization;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;
using DksPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Tests.Security;

/// <summary>Things of the demo that stand for their kind in the access table.</summary>
internal sealed class Samples
{
    public const string Held = "2026-1";
    public const string Convened = "2026-2";
    public const string Planned = "2027-1";

    private readonly Dictionary<string, string> names = new()
    {
        ["held"] = Held,
        ["convened"] = Convened,
        ["planned"] = Planned,
        ["principle"] = "3",
        ["corrected"] = ReviewSample.Slug,
        ["first"] = "1",
        ["draftRegistration"] = RegistrationLinkSample.Draft,
        ["sentRegistration"] = RegistrationLinkSample.Sent,
        ["statusList"] = "forsinket-opfoelgning",
        ["threadKind"] = "punkt",
        ["ownCvr"] = OwnSample.Cvr,
        ["othersCvr"] = "01001019",
        ["ownEnterprise"] = "01132709",
        ["othersEnterprise"] = "01011146",
    };

    /// <summary>Looks them up.</summary>
    public static Task<Samples> Of(Portal portal) => portal.Ask(async db =>
    {
        var samples = new Samples();
        samples.Add("openItem", await Item(db, Held, closed: false));
        samples.Add("closedItem", await Item(db, Held, closed: true));
        samples.Add("convenedItem", await Item(db, Convened, closed: false));
        samples.Add("convenedClosed", await Item(db, Convened, closed: true));
        samples.Add("plannedItem", await Item(db, Planned, closed: false));
        samples.Add("openAnnex", await Annex(db, Held, closedItem: false, closed: false));
        samples.Add("closedAnnex", await Annex(db, Held, closedItem: false, closed: true));
        samples.Add("annexOfClosed", await Annex(db, Held, closedItem: true, closed: false));
        samples.Add("plannedAnnex", await Annex(db, Planned, closedItem: false, closed: false));
        samples.Add("invitation", await First(from invitation in db.Invitations
                                              join meeting in db.Meetings on invitation.MeetingId equals meeting.Id
                                              where meeting.Slug == Convened
                                              orderby invitation.Id
                                              select invitation.Id));
        samples.Add("action", await First(db.ActionItems.OrderBy(action => action.Id).Select(action => action.Id)));
        samples.Add("closedAction", await First(db.ActionItems.Where(action => action.AgendaItem!.IsClosed).OrderBy(action => action.Id).Select(action => action.Id)));
        samples.Add("recommendation", await First(db.Recommendations.Where(one => one.SentOn != null && one.AnsweredOn == null).OrderBy(one => one.Id).Select(one => one.Id)));
        samples.Add("draftRecommendation", await First(db.Recommendations.Where(one => one.SentOn == null).OrderBy(one => one.Id).Select(one => one.Id)));
        samples.Add("initiative", await First(db.Initiatives.Where(one => one.Status == InitiativeStatus.InProgress).OrderBy(one => one.Id).Select(one => one.Id)));
        var (comment, remarked) = await ReviewSample.InAsync(db, TestContext.Current.CancellationToken);
        samples.Add("comment", comment);
        samples.Add("remarkedItem", remarked);
        samples.Add("draftTheme", await Theme(db, ThemeStatus.Draft));
        samples.Add("proposedTheme", await Theme(db, ThemeStatus.Proposed));
        samples.Add("acceptedTheme", await Theme(db, ThemeStatus.Accepted));
        samples.Add("scheduledTheme", await Theme(db, ThemeStatus.Scheduled));
        samples.Add("discussedTheme", await Theme(db, ThemeStatus.Discussed));
        samples.Add("declinedTheme", await Theme(db, ThemeStatus.Declined));
        samples.Add("mergedTheme", await Theme(db, ThemeStatus.Merged));
        samples.Add("themeComment", await ThemeSample.CommentAsync(db, TestContext.Current.CancellationToken));
        samples.Add("sentInquiry", await InquirySample.SentAsync(db, TestContext.Current.CancellationToken));
        samples.Add("ownInquiry", await Inquiry(db, "politiker@dks.example"));
        samples.Add("othersInquiry", await Inquiry(db, "politiker2@dks.example"));
        samples.Add("registration", await DeskSample.SubmittedAsync(db, TestContext.Current.CancellationToken));
        samples.Add("candidate", await DeskSample.CandidateAsync(db, TestContext.Current.CancellationToken));
        samples.names.Add("listedCvr", await DeskSample.ListedAsync(db, TestContext.Current.CancellationToken));
        samples.names.Add("enterprise", DirectorySample.Listed);
        samples.names.Add("unlistedEnterprise", await DirectorySample.UnlistedAsync(db, TestContext.Current.CancellationToken));
        samples.names.Add("approvedSecret", await OwnSample.ApprovedAsync(db, "Linkprøven", 0, TestContext.Current.CancellationToken));
        samples.Add("import", await OwnSample.ListAsync(db, TestContext.Current.CancellationToken));
        samples.Add("computedIndicator", await First(db.Indicators.Where(one => one.Computation != null).OrderBy(one => one.Id).Select(one => one.Id)));
        var (indicator, observation) = await IndicatorSample.InAsync(db, TestContext.Current.CancellationToken);
        samples.Add("indicator", indicator);
        samples.Add("observation", observation);
        var (matter, asked) = await BuyerSample.InAsync(db, TestContext.Current.CancellationToken);
        samples.Add("matter", matter);
        samples.Add("asked", asked);
        await RegistrationLinkSample.MakeAsync(db, TestContext.Current.CancellationToken);
        samples.Add("account", await First(db.Users.OrderBy(account => account.Id).Select(account => account.Id)));
        samples.Add("seat", await First(db.Seats.OrderBy(seat => seat.Id).Select(seat => seat.Id)));
        samples.Add("membership", await First(db.Memberships.OrderByDescending(membership => membership.Id).Select(membership => membership.Id)));
        samples.Add("term", await First(db.CouncilTerms.OrderBy(term => term.Id).Select(term => term.Id)));
        samples.Add("person", await First(db.People.OrderBy(person => person.Id).Select(person => person.Id)));
        samples.Add("organisation", await First(db.Organisations.OrderBy(organisation => organisation.Id).Select(organisation => organisation.Id)));
        samples.Add("administration", await First(db.Administrations.OrderBy(body => body.Id).Select(body => body.Id)));
        samples.Add("committee", await First(db.Committees.OrderBy(body => body.Id).Select(body => body.Id)));
        samples.Add("speaker", await First(db.Speakers.OrderBy(speaker => speaker.Id).Select(speaker => speaker.Id)));
        return samples;
    });

    /// <summary>The address with the samples in place of their names.</summary>
    public string Fill(string template) => names.Aggregate(template, (path, name) => path.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));

    private static Task<int> Item(PortalDb db, string slug, bool closed) =>
        First(from item in db.AgendaItems
              join meeting in db.Meetings on item.MeetingId equals meeting.Id
              where meeting.Slug == slug && item.IsClosed == closed
              orderby item.Id
              select item.Id);

    private static Task<int> Annex(PortalDb db, string slug, bool closedItem, bool closed) =>
        First(from annex in db.Annexes
              join meeting in db.Meetings on annex.MeetingId equals meeting.Id
              where meeting.Slug == slug && annex.AgendaItem!.IsClosed == closedItem && annex.IsClosed == closed
              orderby annex.Number
              select annex.Number);

    private static Task<int> Theme(PortalDb db, ThemeStatus status) => ThemeSample.InAsync(db, status, TestContext.Current.CancellationToken);
    private static Task<int> Inquiry(PortalDb db, string asker) =>
        First(db.Inquiries.Where(one => db.Users.Any(account => account.Email == asker && account.PersonId == one.AskerId)).OrderBy(one => one.Id).Select(one => one.Id));

    private static Task<int> First(IQueryable<int> ids) => ids.FirstAsync(TestContext.Current.CancellationToken);

    private void Add(string name, int id) => names.Add(name, id.ToString(CultureInfo.InvariantCulture));
}
