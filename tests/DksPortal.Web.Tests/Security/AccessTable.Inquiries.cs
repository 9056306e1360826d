using static DksPortal.Web.Tests.Security.Who;

namespace DksPortal.Web.Tests.Security;

/// <summary>Inquiries: one's own, others', and those that are answered.</summary>
internal static partial class AccessTable
{
    private static Address[] Inquiries =>
    [
        new("GET", "/spoergsmaal", Everyone),
        new("GET", "/spoergsmaal/nyt", Politician | Office),
        new("POST", "/spoergsmaal/nyt", Politician | Office),
        new("GET", "/spoergsmaal/{sentInquiry}", Everyone),
        new("GET", "/spoergsmaal/{ownInquiry}", Politician | Office),
        new("GET", "/spoergsmaal/{othersInquiry}", Office),
        new("GET", "/spoergsmaal/{sentInquiry}/svar.pdf", Everyone, Answer.File),
        new("GET", "/spoergsmaal/{ownInquiry}/svar.pdf", Office, Answer.File),
        new("GET", "/spoergsmaal/{sentInquiry}/bilag/{first}", Everyone, Answer.File),
        new("GET", "/spoergsmaal/{ownInquiry}/bilag/{first}", Politician | Office, Answer.File),
        new("GET", "/spoergsmaal/{othersInquiry}/rediger", Office),
        new("POST", "/spoergsmaal/{ownInquiry}/rediger", Politician | Office),
        new("POST", "/spoergsmaal/{ownInquiry}/kontor", Office),
        new("POST", "/spoergsmaal/{ownInquiry}/svar/{first}", Office),
        new("POST", "/spoergsmaal/{ownInquiry}/paabegyndelse", Office),
        new("POST", "/spoergsmaal/{ownInquiry}/godkendelse", Office),
        new("POST", "/spoergsmaal/{ownInquiry}/genaabning", Office),
        new("POST", "/spoergsmaal/{ownInquiry}/afsendelse", Office),
    ];
}
