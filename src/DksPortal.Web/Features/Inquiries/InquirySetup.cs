using DksPortal.Web.Features.Inquiries.Paper;

namespace DksPortal.Web.Features.Inquiries;

/// <summary>What the pages on inquiries need.</summary>
public static class InquirySetup
{
    /// <summary>Registers it.</summary>
    public static void AddInquiries(this IServiceCollection services)
    {
        services.AddScoped<InquiryDesk>();
        services.AddScoped<InquiryPages>();
        services.AddScoped<AnswerPaper>();
        services.AddScoped<LiveFacts>();
    }
}
