using System.Globalization;
using DksPortal.Web.Data;
using DksPortal.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DksPortal.Web.Features.Minutes;

/// <summary>How many were registered and came, of all or of a group.</summary>
public sealed record FigureRow(string? Group, int? Registered, int? Present)
{
    /// <summary>Reads those of a meeting.</summary>
    public static Task<List<FigureRow>> ReadAsync(PortalDb db, int meetingId, CancellationToken cancel) =>
        db.Meetings.Where(meeting => meeting.Id == meetingId).SelectMany(meeting => meeting.AttendanceFigures).OrderBy(figure => figure.Position)
            .Select(figure => new FigureRow(figure.Group, figure.Registered, figure.Present)).ToListAsync(cancel);

    /// <summary>The numbers with their labels.</summary>
    public IEnumerable<(string Label, string Value)> Facts(Texts texts)
    {
        if (Registered is { } registered) yield return (Label("Figures.Registered", "Figures.RegisteredFrom", texts), Say(registered));
        if (Present is { } present) yield return (Label("Figures.Present", "Figures.PresentFrom", texts), Say(present));
    }

    private string Label(string all, string from, Texts texts) => Group is null ? texts[all] : texts[from, Group];

    private static string Say(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
