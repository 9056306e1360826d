using System.Globalization;
using DksPortal.Domain.FollowUp;
using DksPortal.Domain.Status;
using DksPortal.Domain.Themes;
using DksPortal.Domain.Vision;

namespace DksPortal.Web.Features.Status;

/// <summary>What kind of thing a list holds.</summary>
public enum StatusKind
{
    /// <summary>Møder.</summary>
    Meeting,
    /// <summary>Opfølgningspunkter.</summary>
    Action,
    /// <summary>Anbefalinger.</summary>
    Advice,
    /// <summary>Indsatser.</summary>
    Initiative,
    /// <summary>Temaer.</summary>
    Theme,
    /// <summary>Politikerspørgsmål.</summary>
    Inquiry,
}

/// <summary>Where the list behind each figure is found.</summary>
public static class StatusLists
{
    /// <summary>What a list holds.</summary>
    public static StatusKind KindOf(this StatusList list) => list switch
    {
        StatusList.MeetingsHeld or StatusList.MeetingsAhead => StatusKind.Meeting,
        StatusList.ActionsOpen or StatusList.ActionsLate or StatusList.ActionsDone or StatusList.ActionsDropped => StatusKind.Action,
        StatusList.AdviceWaiting or StatusList.AdviceLate or StatusList.AdviceAnswered => StatusKind.Advice,
        StatusList.ThemesProposed or StatusList.ThemesUnderReview or StatusList.ThemesAccepted or StatusList.ThemesScheduled => StatusKind.Theme,
        StatusList.InquiriesReceived or StatusList.InquiriesInProgress or StatusList.InquiriesApproved or StatusList.InquiriesSent => StatusKind.Inquiry,
        _ => StatusKind.Initiative,
    };

    /// <summary>The address of the figure's list: the subject's own list where that can be narrowed so, and how it stood on the day on a page of the status otherwise.</summary>
    public static string Address(this Figure figure, StatusDay day) => day.IsToday
        ? (figure.CommitteeId is null ? Narrowed(figure.List) : null) ?? $"/status/{figure.Slug}"
        : $"/status/{figure.Slug}?dato={day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    extension(Figure figure)
    {
        /// <summary>The last part of its address among the lists of the status.</summary>
        public string Slug => figure.CommitteeId is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Slugs[figure.List]}-{id}") : Slugs[figure.List];
    }

    /// <summary>The figure of that slug; null when there is none.</summary>
    public static Figure? Find(this StatusSummary status, string slug) =>
        Slugs.Keys.Select(list => status[list]).Concat(status.WaitingByCommittee).FirstOrDefault(figure => figure.Slug == slug);

    private static readonly Dictionary<StatusList, string> Slugs = new()
    {
        [StatusList.MeetingsHeld] = "holdte-moeder",
        [StatusList.MeetingsAhead] = "kommende-moeder",
        [StatusList.ActionsOpen] = "uafsluttet-opfoelgning",
        [StatusList.ActionsLate] = "forsinket-opfoelgning",
        [StatusList.ActionsDone] = "udfoert-opfoelgning",
        [StatusList.ActionsDropped] = "frafaldet-opfoelgning",
        [StatusList.AdviceWaiting] = "ventende-anbefalinger",
        [StatusList.AdviceLate] = "forsinkede-svar",
        [StatusList.AdviceAnswered] = "besvarede-anbefalinger",
        [StatusList.NeedsMoney] = "kraever-finansiering",
        [StatusList.CanStart] = "kan-igangsaettes",
        [StatusList.Running] = "i-gang",
        [StatusList.HasMoney] = "finansieret",
        [StatusList.NotAssessed] = "ikke-vurderet",
        [StatusList.CarriedOut] = "gennemfoert",
        [StatusList.Waiting] = "afventer-beslutning",
        [StatusList.WaitingAdministration] = "afventer-forvaltning",
        [StatusList.WaitingCommittee] = "afventer-udvalg",
        [StatusList.WaitingCityCouncil] = "afventer-borgerrepraesentationen",
        [StatusList.Unconfirmed] = "ubekraeftet",
        [StatusList.ThemesProposed] = "foreslaaede-temaer",
        [StatusList.ThemesUnderReview] = "temaer-til-vurdering",
        [StatusList.ThemesAccepted] = "antagne-temaer",
        [StatusList.ThemesScheduled] = "temaer-paa-dagsordenen",
        [StatusList.InquiriesReceived] = "modtagne-spoergsmaal",
        [StatusList.InquiriesInProgress] = "spoergsmaal-under-besvarelse",
        [StatusList.InquiriesApproved] = "godkendte-svar",
        [StatusList.InquiriesSent] = "besvarede-spoergsmaal",
    };

    private static string? Narrowed(StatusList list) => list switch
    {
        StatusList.ActionsOpen => "/opfoelgning?besluttet=true&uafsluttet=true",
        StatusList.ActionsLate => "/opfoelgning?besluttet=true&forsinket=true",
        StatusList.ActionsDone => $"/opfoelgning?besluttet=true&tilstand={ActionItemStatus.Done}",
        StatusList.ActionsDropped => $"/opfoelgning?besluttet=true&tilstand={ActionItemStatus.Dropped}",
        StatusList.AdviceWaiting => $"/anbefalinger?tilstand={RecommendationStatus.Sent}",
        StatusList.AdviceLate => "/anbefalinger?forsinket=true",
        StatusList.AdviceAnswered => $"/anbefalinger?tilstand={RecommendationStatus.Answered}",
        StatusList.NeedsMoney => $"/indsatser?aaben=true&finansiering={Funding.NeedsFunding}",
        StatusList.CarriedOut => $"/indsatser?tilstand={InitiativeStatus.Done}",
        StatusList.Waiting => "/indsatser?afventer=true",
        StatusList.WaitingAdministration => $"/indsatser?afventer=true&beslutningsvej={DecisionPath.Administrative}",
        StatusList.WaitingCommittee => $"/indsatser?afventer=true&beslutningsvej={DecisionPath.Committee}",
        StatusList.WaitingCityCouncil => $"/indsatser?afventer=true&beslutningsvej={DecisionPath.CityCouncil}",
        StatusList.Unconfirmed => "/indsatser?ubekraeftet=true",
        StatusList.ThemesProposed => $"/temaer?tilstand={ThemeStatus.Proposed}",
        StatusList.ThemesUnderReview => $"/temaer?tilstand={ThemeStatus.UnderReview}",
        StatusList.ThemesAccepted => $"/temaer?tilstand={ThemeStatus.Accepted}",
        StatusList.ThemesScheduled => $"/temaer?tilstand={ThemeStatus.Scheduled}",
        _ => null,
    };
}
