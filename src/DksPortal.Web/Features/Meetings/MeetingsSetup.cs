using DksPortal.Web.Features.Meetings.Agenda;

namespace DksPortal.Web.Features.Meetings;

/// <summary>What the pages on meetings need.</summary>
public static class MeetingsSetup
{
    /// <summary>Registers it.</summary>
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<AgendaDesk>();
        services.AddScoped<AgendaPaper>();
        services.AddScoped<CouncilPaper>();
    }
}
