using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>One's own enterprise, the password by the secret link, and lists that are taken in.</summary>
internal static partial class AccessTable
{
    private static Address[] Own =>
    [
        new("GET", "/virksomheder/min-virksomhed", Enterprise),
        new("GET", "/virksomheder/min-virksomhed/{ownCvr}", Enterprise),
        new("POST", "/virksomheder/min-virksomhed/{ownCvr}/bekraeftelse", Enterprise),
        new("GET", "/virksomheder/min-virksomhed/{ownCvr}/hvem", Enterprise),
        new("POST", "/virksomheder/min-virksomhed/{ownCvr}/hvem", Enterprise),
        new("GET", "/virksomheder/min-virksomhed/{ownCvr}/salg", Enterprise),
        new("POST", "/virksomheder/min-virksomhed/{ownCvr}/salg", Enterprise),
        new("GET", "/virksomheder/min-virksomhed/{ownCvr}/kontakt", Enterprise),
        new("POST", "/virksomheder/min-virksomhed/{ownCvr}/kontakt", Enterprise),
        new("GET", "/virksomheder/min-virksomhed/{ownCvr}/aendring", Enterprise),
        new("POST", "/virksomheder/min-virksomhed/{ownCvr}/aendring", Enterprise),
        new("POST", "/virksomheder/min-virksomhed/{ownCvr}/aendring/kladde", Enterprise),
        new("POST", "/virksomheder/min-virksomhed/{ownCvr}/aendring/tilbagetraekning", Enterprise),
        new("GET", "/virksomheder/min-virksomhed/{othersCvr}", Nobody),
        new("POST", "/virksomheder/min-virksomhed/{othersCvr}/salg", Nobody),
        new("GET", "/virksomheder/tilmeld/{approvedSecret}/adgangskode", Everyone),
        new("POST", "/virksomheder/tilmeld/{approvedSecret}/adgangskode", Everyone),
        new("GET", "/virksomheder/indlaesning", Office),
        new("POST", "/virksomheder/indlaesning", Office),
        new("GET", "/virksomheder/indlaesning/skabelon.csv", Office, Answer.File),
        new("GET", "/virksomheder/indlaesning/{import}", Office),
        new("POST", "/virksomheder/indlaesning/{import}", Office),
        new("GET", "/virksomheder/indlaesning/{import}/fremskridt", Office, Answer.File),
        new("POST", "/virksomheder/indlaesning/{import}/fjernelse", Office),
    ];
}
