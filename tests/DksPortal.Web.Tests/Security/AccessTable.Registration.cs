using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Registering an enterprise: for everybody who knows the secret of the link.</summary>
internal static partial class AccessTable
{
    private static Address[] Registration =>
    [
        new("GET", "/virksomheder/tilmeld", Everyone),
        new("POST", "/virksomheder/tilmeld", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}", Everyone),
        new("GET", "/virksomheder/tilmeld/{sentRegistration}", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/cvr", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/cvr", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/virksomhed", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/virksomhed", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/kategorier", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/kategorier", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/ejerskab", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/ejerskab", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/kriterier", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/kriterier", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/ydelser", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/ydelser", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/medarbejdere", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/medarbejdere", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/kontakt", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/kontakt", Everyone),
        new("GET", "/virksomheder/tilmeld/{draftRegistration}/svar", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/svar", Everyone),
        new("GET", "/virksomheder/tilmeld/{sentRegistration}/cvr", Everyone, Answer.Refusal),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/cvr/opslag", Everyone),
        new("POST", "/virksomheder/tilmeld/{draftRegistration}/tilbagetraekning", Everyone),
    ];
}
