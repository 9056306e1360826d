using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Word files and the whole meeting as one.</summary>
internal static partial class AccessTable
{
    private static Address[] Papers =>
    [
        new("GET", "/moeder/{held}/dagsorden.docx", Everyone, Answer.File),
        new("GET", "/moeder/{planned}/dagsorden.docx", Office, Answer.File),
        new("GET", "/moeder/{held}/referat.docx", Everyone, Answer.File),
        new("GET", "/moeder/{held}/sag.zip", Everyone, Answer.File),
        new("GET", "/moeder/{planned}/sag.zip", Office, Answer.File),
    ];
}
