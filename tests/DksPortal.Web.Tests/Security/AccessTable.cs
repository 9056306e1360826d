using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Who may do what, address by address: the access table as the portal keeps it.</summary>
internal static partial class AccessTable
{
    /// <summary>Every address that the portal has.</summary>
    public static IReadOnlyList<Address> All { get; } =
    [
        .. Operation, .. Accounts, .. Council, .. People, .. Meetings, .. Agenda, .. Invitations, .. Minutes,
        .. Writing, .. Statements, .. Review, .. Annexes, .. Papers, .. FollowUp, .. CarryOver, .. Themes, .. Initiatives,
        .. Inquiries, .. Status, .. Thread, .. Registration, .. Desk, .. Directory, .. Own, .. Indicators, .. Buyers,
    ];

    /// <summary>The templates of all pages that somebody of that column can read.</summary>
    public static IEnumerable<string> Pages(Who who) =>
        All.Where(address => address is { Method: "GET", Kind: Answer.Page } && address.Open.HasFlag(who)).Select(address => address.Template);

    private static Address[] Operation =>
    [
        new("GET", "/", Everyone),
        new("GET", "/health/live", Everyone, Answer.File),
        new("GET", "/health/ready", Everyone, Answer.File),
        new("GET", "/admin/haendelseslog", Office),
        new("POST", "/tekst/visning", Office),
    ];

    private static Address[] Accounts =>
    [
        new("GET", "/konto/log-ind", Everyone),
        new("POST", "/konto/log-ind", Everyone),
        new("POST", "/konto/demo", Everyone),
        new("POST", "/konto/log-ud", Everyone),
        new("POST", "/konto/sprog", Everyone),
        new("GET", "/konto", SignedIn),
        new("GET", "/konto/skift-adgangskode", SignedIn),
        new("POST", "/konto/skift-adgangskode", SignedIn),
        new("GET", "/konto/adgangskode", Everyone, Answer.Refusal),
        new("POST", "/konto/adgangskode", Everyone),
        new("GET", "/konto/opsaetning", Everyone, Answer.Refusal),
        new("POST", "/konto/opsaetning", Everyone),
        new("GET", "/admin/brugere", Administrator),
        new("GET", "/admin/brugere/ny", Administrator),
        new("POST", "/admin/brugere/ny", Administrator),
        new("GET", "/admin/brugere/{account}", Administrator),
        new("POST", "/admin/brugere/{account}", Administrator),
        new("POST", "/admin/brugere/{account}/laasning", Administrator),
        new("POST", "/admin/brugere/{account}/oplaasning", Administrator),
        new("POST", "/admin/brugere/{account}/link", Administrator),
        new("GET", "/admin/brugere/{account}/link", Administrator, Answer.Refusal),
    ];

    private static Address[] Council =>
    [
        new("GET", "/raadet", Everyone),
        new("GET", "/raadet/pladser/{seat}", Everyone),
        new("GET", "/raadet/pladser/{seat}/rediger", Office),
        new("POST", "/raadet/pladser/{seat}/rediger", Office),
        new("GET", "/raadet/pladser/{seat}/udpegning", Office),
        new("POST", "/raadet/pladser/{seat}/udpegning", Office),
        new("GET", "/raadet/medlemskaber/{membership}/ophoer", Office),
        new("POST", "/raadet/medlemskaber/{membership}/ophoer", Office),
        new("GET", "/raadet/medlemskaber/{membership}/afloesning", Office),
        new("POST", "/raadet/medlemskaber/{membership}/afloesning", Office),
        new("GET", "/raadet/medlemskaber/{membership}/suppleant", Office),
        new("POST", "/raadet/medlemskaber/{membership}/suppleant", Office),
        new("GET", "/raadet/perioder/ny", Office),
        new("POST", "/raadet/perioder/ny", Office),
        new("GET", "/raadet/perioder/{term}/rediger", Office),
        new("POST", "/raadet/perioder/{term}/rediger", Office),
        new("GET", "/raadet/perioder/{term}/kommissorium", Office),
        new("POST", "/raadet/perioder/{term}/kommissorium", Office),
        new("GET", "/raadet/perioder/{term}/fortsaettelse", Office),
        new("POST", "/raadet/perioder/{term}/fortsaettelse", Office),
        new("GET", "/raadet/perioder/{term}/pladser/ny", Office),
        new("POST", "/raadet/perioder/{term}/pladser/ny", Office),
        new("GET", "/vision", Everyone),
        new("GET", "/vision/{principle}", Everyone),
    ];

    private static Address[] People =>
    [
        new("GET", "/personer", Office),
        new("GET", "/personer/ny", Office),
        new("POST", "/personer/ny", Office),
        new("GET", "/personer/{person}", Office),
        new("GET", "/personer/{person}/rediger", Office),
        new("POST", "/personer/{person}/rediger", Office),
        new("GET", "/personer/{person}/sletning", Office),
        new("POST", "/personer/{person}/sletning", Office),
        new("GET", "/organisationer", Office),
        new("GET", "/organisationer/ny", Office),
        new("POST", "/organisationer/ny", Office),
        new("GET", "/organisationer/{organisation}", Office),
        new("GET", "/organisationer/{organisation}/rediger", Office),
        new("POST", "/organisationer/{organisation}/rediger", Office),
        new("GET", "/organisationer/{organisation}/sammenlaegning", Office),
        new("POST", "/organisationer/{organisation}/sammenlaegning", Office),
        new("GET", "/organisationer/forvaltninger/ny", Office),
        new("POST", "/organisationer/forvaltninger/ny", Office),
        new("GET", "/organisationer/forvaltninger/{administration}/rediger", Office),
        new("POST", "/organisationer/forvaltninger/{administration}/rediger", Office),
        new("GET", "/organisationer/udvalg/ny", Office),
        new("POST", "/organisationer/udvalg/ny", Office),
        new("GET", "/organisationer/udvalg/{committee}/rediger", Office),
        new("POST", "/organisationer/udvalg/{committee}/rediger", Office),
    ];

    private static Address[] Meetings =>
    [
        new("GET", "/moeder", Everyone),
        new("GET", "/moeder/nyt", Office),
        new("POST", "/moeder/nyt", Office),
        new("GET", "/moeder/{held}", Everyone),
        new("GET", "/moeder/{convened}", Everyone),
        new("GET", "/moeder/{planned}", Planners),
        new("GET", "/moeder/{planned}/rediger", Office),
        new("POST", "/moeder/{planned}/rediger", Office),
        new("POST", "/moeder/{convened}/afholdelse", Office),
        new("GET", "/moeder/{planned}/indkaldelse", Office),
        new("POST", "/moeder/{planned}/indkaldelse", Office),
        new("GET", "/moeder/{convened}/indkaldelse/kvittering", Office),
        new("GET", "/moeder/{convened}/aflysning", Office),
        new("POST", "/moeder/{convened}/aflysning", Office),
        new("GET", "/moeder/{convened}/kalender.ics", Everyone, Answer.File),
        new("GET", "/moeder/{planned}/kalender.ics", Planners, Answer.File),
    ];

    private static Address[] Agenda =>
    [
        new("GET", "/moeder/{planned}/dagsorden", Office),
        new("POST", "/moeder/{planned}/dagsorden/{plannedItem}/op", Office),
        new("POST", "/moeder/{planned}/dagsorden/{plannedItem}/ned", Office),
        new("POST", "/moeder/{planned}/dagsorden/{plannedItem}/fjernelse", Office),
        new("POST", "/moeder/{planned}/dagsorden/raekkefoelge", Office),
        new("GET", "/moeder/{planned}/punkter/nyt", Office),
        new("POST", "/moeder/{planned}/punkter/nyt", Office),
        new("GET", "/moeder/{held}/punkter/{openItem}", Everyone),
        new("GET", "/moeder/{held}/punkter/{closedItem}", Who.Council),
        new("GET", "/moeder/{convened}/punkter/{convenedItem}", Everyone),
        new("GET", "/moeder/{convened}/punkter/{convenedClosed}", Who.Council),
        new("GET", "/moeder/{planned}/punkter/{plannedItem}", Office),
        new("GET", "/moeder/{planned}/punkter/{plannedItem}/rediger", Office),
        new("POST", "/moeder/{planned}/punkter/{plannedItem}/rediger", Office),
        new("GET", "/moeder/{convened}/dagsorden.pdf", Everyone, Answer.File),
        new("GET", "/moeder/{planned}/dagsorden.pdf", Office, Answer.File),
    ];

    private static Address[] Invitations =>
    [
        new("POST", "/moeder/{convened}/svar", Who.Council),
        new("GET", "/moeder/{convened}/invitationer", Who.Council),
        new("POST", "/moeder/{convened}/invitationer/{invitation}", Office),
        new("POST", "/moeder/{convened}/invitationer/gaester", Office),
        new("POST", "/moeder/{convened}/invitationer/medlemmer", Office),
    ];

    private static Address[] Minutes =>
    [
        new("GET", "/moeder/{held}/referat", Everyone),
        new("GET", "/moeder/{held}/referat.pdf", Everyone, Answer.File),
        new("POST", "/moeder/{held}/referat/bemaerkningsrunde", Office),
        new("POST", "/moeder/{held}/referat/genaabning", Office),
        new("POST", "/moeder/{held}/referat/godkendelse", Office),
        new("POST", "/moeder/{held}/referat/offentliggoerelse", Office),
        new("GET", "/moeder/{convened}/moedetilstand", Office),
        new("POST", "/moeder/{convened}/moedetilstand/punkter/{convenedItem}", Office),
        new("POST", "/moeder/{convened}/moedetilstand/punkter/{convenedItem}/opfoelgning", Office),
        new("POST", "/moeder/{convened}/moedetilstand/opfoelgning/{action}/fjernelse", Office),
        new("POST", "/moeder/{convened}/moedetilstand/fremmoede/{invitation}", Office),
        new("POST", "/moeder/{convened}/moedetilstand/fremmoede", Office),
    ];
}
