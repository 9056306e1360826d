using DksPortal.Web.Features.Meetings.Agenda;
using DksPortal.Web.Features.Meetings.Agenda.Proposals;
using DksPortal.Web.Features.Meetings.Annexes;
using DksPortal.Web.Features.Meetings.Archive;

namespace DksPortal.Web.Features.Meetings;

/// <summary>What the pages on meetings need.</summary>
public static class MeetingsSetup
{
    /// <summary>Registers it.</summary>
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<AgendaDesk>();
        services.AddScoped<AgendaPaper>();
        services.AddScoped<AgendaProposals>();
        services.AddScoped<CarryOver>();
        services.AddScoped<AnnexDesk>();
        services.AddScoped<CaseFiles>();
        services.AddScoped<CouncilPaper>();
    }
}
